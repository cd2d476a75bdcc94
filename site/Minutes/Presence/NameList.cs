using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Names in a list as written: <c>R. Sternal, M. Steckel (Opferberatung Dessau) und K. Blau.</c></summary>
internal static partial class NameList
{
    /// <summary>No further back a count is looked for, so that no text can make this slow.</summary>
    private const int LongestCount = 80;

    private static readonly string[] Joining = [" und ", " u. ", " sowie ", " & "];

    /// <summary>One entry a name; what is no name (a number, <c>(...)</c>, "niemand") is left out.</summary>
    public static ImmutableArray<Attendee> Read(string text, int line)
    {
        var names = ImmutableArray.CreateBuilder<Attendee>();
        foreach (var written in Split(text))
        {
            if (names.Count > 0 && FamilyNameFirst.WithInitial(names[^1].Written, written) is { } turned && AttendeeEntry.Read(turned, line) is { } person)
            {
                names[^1] = person with { Written = $"{names[^1].Written}, {written.Trim()}" };
            }
            else if (AttendeeEntry.Role(written) is { } role && names.Count > 0)
            {
                names[^1] = names[^1] with { Written = $"{names[^1].Written}, {written.Trim()}", Role = names[^1].Role ?? role };
            }
            else if (names.Count > 0 && Times().IsMatch(written) && AttendeeEntry.Read($"{names[^1].Written} ({written.Trim()})", line) is { } timed)
            {
                names[^1] = timed with { Written = $"{names[^1].Written}, {written.Trim()}" };
            }
            else if (names.Count > 0 && AttendeeTitles.IsDegree(written) && OnePersonEach.IsFullName(names[^1].Name))
            {
                names[^1] = names[^1] with { Written = $"{names[^1].Written}, {written.Trim()}" };
            }
            else if (names.Count > 0 && AttendeeTitles.IsOffice(written) && OnePersonEach.IsFullName(names[^1].Name))
            {
                names[^1] = names[^1] with { Written = $"{names[^1].Written}, {written.Trim()}", Role = names[^1].Role ?? written.Trim() };
            }
            else if (AttendeeEntry.Read(written, line) is { } entry)
            {
                names.Add(entry);
            }
        }

        return names.ToImmutable();
    }

    /// <summary>The names alone, as those of a task: <c>Leon / Olaf</c>, <c>Mara + Tom</c>.</summary>
    public static ImmutableArray<string> Names(string text) => [.. Read(text.Replace('/', ',').Replace(" + ", ", ", StringComparison.Ordinal), 1).Select(name => name.Name.TrimStart('@'))];

    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth = Math.Max(0, depth - 1);
                    break;
                case ',' or ';' or '•' or '\n' when depth == 0:
                    parts.Add(text[start..i]);
                    start = i + 1;
                    break;
                case ' ' when depth == 0 && i + 1 < text.Length && text[i + 1] == '@' && text.AsSpan(start, i - start).TrimStart() is ['@', ..]:
                    parts.Add(text[start..i]);
                    start = i + 1;
                    break;
                case ' ' when depth == 0 && Joins(text.AsSpan(i)) is > 0 and var length && !IsOfOneName(text, i):
                    parts.Add(text[start..i]);
                    start = i + length;
                    i = start - 1;
                    break;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    /// <summary><c>Ina von und zu Berg</c>, <c>12 Genossinnen und Genossen</c></summary>
    private static bool IsOfOneName(string text, int joining) =>
        CountOfWomen().IsMatch(text.AsSpan(0, joining)[^Math.Min(joining, LongestCount)..]) || text.AsSpan(0, joining).EndsWith(" von", StringComparison.Ordinal) && text.AsSpan(joining).StartsWith(" und zu ", StringComparison.Ordinal);

    /// <summary>When the one named before came or left.</summary>
    [GeneratedRegex(@"^\s*(ab|bis)\s+(ca\.\s+)?\d[\d:.]*(\s*(Uhr|h))?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Times();

    [GeneratedRegex(@"(^|[,;•\n])\s*\d+\s+(\p{L}+\s+)?\p{L}+innen$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CountOfWomen();

    private static int Joins(ReadOnlySpan<char> text)
    {
        foreach (var word in Joining)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
