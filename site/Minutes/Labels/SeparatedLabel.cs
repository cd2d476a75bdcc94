using System.Buffers;
using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Labels;

/// <summary>
/// A label that a dash or bar with spaces around it or a tab ends, at the head of minutes: <c>Ort – Saal</c>. What stands behind must be what the label
/// asks for, since <c>Protokoll – Vorstand</c> is a title.
/// </summary>
internal static partial class SeparatedLabel
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—|\t");

    /// <returns>Null for any other line.</returns>
    public static LabelledPart? Of(ReadOnlySpan<char> line)
    {
        if (BeforeOffice().IsMatch(line)
            && BeforeOffice().Match(line.ToString()).Groups is var head && head["name"].Value is var bearer
            && (PersonName.IsCertain(bearer) || (AttendeeTitles.IsOffice(head["office"].Value) && PersonName.Is(bearer))))
        {
            return LabelWords.Kind(head["label"].Value) is { } led ? new LabelledPart(led, bearer) : null;
        }

        if (Office().IsMatch(line) && line.IndexOf(' ') is var space)
        {
            return LabelWords.Kind(line[..space]) is { } office && line[(space + 1)..].Trim().ToString() is var name && Answers(office, name) ? new LabelledPart(office, name) : null;
        }

        var mark = line[..Math.Min(line.Length, LabelWords.Longest)].IndexOfAny(Marks);
        if (mark < 1 || mark + 2 >= line.Length || (line[mark] != '\t' && (line[mark - 1] != ' ' || line[mark + 1] != ' ')) || LabelWords.Kind(line[..mark].TrimEnd()) is not { } kind)
        {
            return null;
        }

        var value = line[(mark + 1)..].Trim(" \t*_").ToString();
        return !value.AsSpan().ContainsAny("|\t") && Answers(kind, value) ? new LabelledPart(kind, value) : null;
    }

    private static bool Answers(LabelKind kind, string value) =>
        kind switch
        {
            LabelKind.When or LabelKind.Start or LabelKind.End => BeginsWithNumber().IsMatch(Weekday.Skip(value)),
            LabelKind.Place => char.IsUpper(value[0]) && !EndsWithVerb().IsMatch(value),
            LabelKind.Committee => false,
            _ => AreFullNames(value) && !HeadingWords.NameMeeting(value) && CommitteeName.OfTitle(value) is null,
        };

    /// <summary>One word may be anything: <c>Leitung - Planung und Bau</c>.</summary>
    private static bool AreFullNames(string value) => OfficeNames.Are(value) && NameList.Names(value).All(OnePersonEach.IsFullName);

    /// <summary>Who wrote or led this one meeting, with nothing between: <c>Protokollantin Karla Blau</c>.</summary>
    [GeneratedRegex(
        """
        ^(Protokollant|Protokollführer|Versammlungsleiter|Sitzungsleiter)(in)?(?!\s+(Der|Die|Das|Erste|Zweite|Stellvertretende|Nächste)r?\s)
          (\s+\p{Lu}[\p{L}.-]*){2,3}$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Office();

    /// <summary>As Swiss minutes have it: <c>Vorsitz Karla Blau, Gemeindepräsidentin</c>; without an office only of who is one person beyond doubt.</summary>
    [GeneratedRegex(@"^(?<label>Vorsitz|Protokoll)\s+(?<name>(Dr\.\s+)?\p{Lu}[\p{L}-]+(\s+(von|de))?\s+\p{Lu}[\p{L}-]+)(,\s+(?<office>\p{Lu}\p{L}+))?$", Matching.Exact)]
    private static partial Regex BeforeOffice();

    /// <summary>What became of the place: <c>Ort - Wechsel geplant</c>.</summary>
    [GeneratedRegex(@"\s\p{Ll}+\W*$", Matching.Exact)]
    private static partial Regex EndsWithVerb();

    [GeneratedRegex(@"^((um|ca\.|gegen)\s+)?\d", Matching.Exact)]
    private static partial Regex BeginsWithNumber();
}
