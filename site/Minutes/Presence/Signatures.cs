using System.Buffers;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Who signed the minutes at their end as the one who led or wrote: <c>Karla Blau (Protokollführerin)</c>, or the name on one line and below or beside it
/// <c>Schriftführer</c>, also two signatures side by side; at last who stands there behind a label as the one who wrote.
/// </summary>
internal sealed partial class Signatures
{
    /// <summary>How far from the end they stand; a row of a table counts once.</summary>
    private const int LastPassages = 10;

    private const int LongestLine = 200;

    /// <summary>What the line to sign on is made of.</summary>
    private static readonly SearchValues<char> Rule = SearchValues.Create(" .…_-–\u00A0");

    /// <summary>Parts of every word for who signs: a quick look.</summary>
    private static readonly SearchValues<string> Roles = SearchValues.Create(["schriftf", "protokollf", "protokollant", "gsleit"], StringComparison.OrdinalIgnoreCase);

    private string? deputy;
    private string[] above = [];

    private Signatures()
    {
    }

    public string? Chair { get; private set; }

    public string? MinutesBy { get; private set; }

    public static Signatures Of(Meeting meeting)
    {
        var signatures = new Signatures();
        var first = Enumerable.Reverse(meeting.Passages).DistinctBy(Row).ElementAtOrDefault(LastPassages) is { } above ? above.Index + 1 : 0;
        var last = meeting.Passages[first..];
        var rows = last.Any(passage => passage.Text.AsSpan().ContainsAny(Roles)) ? last.GroupBy(Row) : [];
        foreach (var row in rows.Where(row => row.First().Kind is not (PassageKind.Heading or PassageKind.Code)))
        {
            foreach (var line in string.Join(" | ", row.Select(passage => passage.Text)).Split('\n'))
            {
                signatures.Take(line.AsSpan().Trim());
            }
        }

        signatures.MinutesBy ??= signatures.deputy ?? ClosingLabels.In(meeting).FirstOrDefault();
        return signatures;
    }

    private static int Row(Passage passage) => passage.Kind == PassageKind.Cell ? passage.Line : -passage.Index;

    private void Take(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine || !line.ContainsAnyExcept(Rule))
        {
            return;
        }

        var columns = Gap().Split(line.ToString());
        for (var i = 0; i < columns.Length; i++)
        {
            if (Signed().Match(columns[i]) is { Success: true } both)
            {
                Take(both.Groups["name"].Value, both.Groups["role"].Value);
            }
            else if (Role().IsMatch(columns[i]) && new[] { columns.ElementAtOrDefault(i - 1), above.ElementAtOrDefault(i) }.FirstOrDefault(name => name is not null && Name().IsMatch(name)) is { } signer)
            {
                Take(signer, columns[i]);
            }
        }

        above = columns;
    }

    private void Take(string name, string role)
    {
        if (role.Contains("leit", StringComparison.OrdinalIgnoreCase))
        {
            Chair ??= name;
        }
        else if (role.StartsWith("st", StringComparison.OrdinalIgnoreCase))
        {
            deputy ??= name;
        }
        else
        {
            MinutesBy ??= name;
        }
    }

    private const string NamePattern = @"((?i:gez\.|f\.\s?d\.\s?R\.|i\.\s?[AV]\.)\s*)*(?<name>((Prof|Dr)\.\s+)*\p{Lu}[\p{L}.'’-]*(\s+(von|van|der|de|zu)){0,2}(\s+\p{Lu}[\p{L}.'’-]*){1,3})";

    private const string RolePattern = @"(?<role>((stellv\p{L}*|stv)\.?\s+)?(schriftführ|protokollführ)(er(in)?|er?[*:_/]-?in|ung)|protokollant([*:_/]?-?in)?|(sitzungs|versammlungs)leit(er(in)?|er[*:_/]-?in|ung))";

    [GeneratedRegex(@"^" + NamePattern + @"\s*(\(|,\s*)" + RolePattern + @"\)?$", Matching.AnyCase)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^\(?" + RolePattern + @"\)?$", Matching.AnyCase)]
    private static partial Regex Role();

    [GeneratedRegex(@"^" + NamePattern + @"$", Matching.Exact)]
    private static partial Regex Name();

    /// <summary>What divides two signatures on one line.</summary>
    [GeneratedRegex(@"[\s\u00A0]{3,}|\s*\|\s*", Matching.Exact)]
    private static partial Regex Gap();
}
