using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// The title of a document that was pasted without headings: in lines at the very top, below the name of whoever met, and often
/// on two (<c>Niederschrift</c>, <c>über die ordentliche Mitgliederversammlung</c>). The lines stay where they are.
/// </summary>
internal static partial class TitleOfLines
{
    private const int MostLines = 6;

    private const int LongestName = 100;

    private const int LongestLine = 160;

    /// <param name="day">The day of the meeting, where front matter or file name say it: a title may not name another.</param>
    /// <returns>The words of the title; null where the first lines are others.</returns>
    public static string? Find(ImmutableArray<Block> blocks, DateOnly? day)
    {
        var lines = blocks.Select(LinesOf)
            .TakeWhile(lines => lines is not null)
            .SelectMany(lines => lines ?? [])
            .Take(MostLines)
            .Select(line => Apart().IsMatch(line) ? line.Replace(" ", "", StringComparison.Ordinal) : line)
            .ToList();
        var title = In(lines, 0) ?? (lines is [var name, ..] && Letterhead.IsName(name) ? In(lines, 1) : null) ?? BelowHead(lines, 1) ?? BelowHead(lines, 2);
        return title is null || day is null || GermanDate.FindFirst(title)?.Date is not { } named || named == day ? title : null;
    }

    /// <summary>Of a paragraph, or of what Markdown takes for a list: <c>27. Sitzung des Beirats</c>.</summary>
    private static IEnumerable<string>? LinesOf(Block block) => block switch
    {
        Passage { Kind: PassageKind.Paragraph } lines => PassageLines.Of(lines).Select(line => PlainText.Of(line).Trim()),
        ItemList { Ordered: true, Start: > 1, Items: [{ Blocks: [Passage entry] }] } counted => PassageLines.Of(entry).Select((line, i) => i == 0 ? $"{counted.Start}. {PlainText.Of(line).Trim()}" : PlainText.Of(line).Trim()),
        _ => null,
    };

    private static string? In(List<string> lines, int at)
    {
        if (at + 1 >= lines.Count || lines[at] is not { Length: <= LongestLine } line || lines[at + 1] is not { Length: <= LongestLine } next)
        {
            // Right above a table or a heading it is no point with a text below.
            return at > 0 && at < lines.Count && lines.Count < MostLines && lines[at].Length <= LongestLine && OfMeeting().IsMatch(lines[at]) ? lines[at] : null;
        }

        return Spread(lines, at) is { } spread ? spread
            : Open().IsMatch(line) && OfMeeting().IsMatch($"{line} {next}") ? $"{line} {next}"
            : OfMeeting().IsMatch(line) && (BeginsWithDay(next) || ((at > 0 || Label().IsMatch(next)) && EndsWithDay(line))) ? line
            : Named().IsMatch(line) && BeginsWithDay(next) ? line
            : null;
    }

    /// <summary>Below lines that are no sentence and announce no agenda: <c>Bauamt Darre</c>.</summary>
    private static string? BelowHead(List<string> lines, int at) =>
        lines.Take(at).All(line => line is [not (>= 'a' and <= 'z'), .., not ('.' or '!' or '?')] && !OpenEnd().IsMatch(line) && !HeadingWords.AnnounceAgenda(line)) ? Spread(lines, at) : null;

    /// <summary><c>Niederschrift</c> with what it is of below, also on several lines: <c>über die</c>, <c>3. Sitzung</c>, <c>des Beirats</c>.</summary>
    private static string? Spread(List<string> lines, int at)
    {
        if (at + 1 >= lines.Count || !Minutes().IsMatch(lines[at]))
        {
            return null;
        }

        string? found = null;
        var over = "";
        foreach (var line in lines.Skip(at + 1).TakeWhile(line => over.Length == 0 || OpenEnd().IsMatch(over) || GoesOn().IsMatch(line)))
        {
            over = $"{over} {line}".TrimStart();
            found = over.Length <= LongestLine && Over().IsMatch(over) ? over : found;
        }

        return found is null ? null : $"{lines[at][0]}{lines[at][1..].TrimEnd(':', ' ').ToLowerInvariant()} {DayToCome().Replace(found, "").TrimEnd('.', ',')}";
    }

    /// <summary>Whether a line is a title that names a meeting.</summary>
    public static bool Names(string line) => OfMeeting().IsMatch(line) || Over().IsMatch(line) || Named().IsMatch(line);

    /// <summary>An association or community by words that say so, no other paper and no day: <c>Turnverein Darre 1921 e. V.</c>, or with its address.</summary>
    public static bool MayBeName(string line) => line.Length <= LongestName && Organization().IsMatch(line) && !HeadingWords.NameMeeting(line) && GermanDate.FindFirst(line) is null;

    private static bool BeginsWithDay(string line) => GermanDate.FindFirst(Opening().Replace(line, "")) is { Start: 0, Date: not null };

    private static bool EndsWithDay(string line) => GermanDate.FindFirst(line) is { Date: not null } day && line.AsSpan(day.End).Trim(" .").IsEmpty;

    [GeneratedRegex(@"^(\p{L}*protokoll|niederschrift|verhandlungsschrift)(\s+\((nicht[\s-]*)?öffentlich\))?\W*$", Matching.AnyCase)]
    private static partial Regex Minutes();

    /// <summary>With spaces for emphasis: <c>N i e d e r s c h r i f t</c>.</summary>
    [GeneratedRegex(@"^(\p{L} ){5,}\p{L}$", Matching.Exact)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?!Beschluss|Ergebnis)\p{Lu}\p{L}+\s?:", Matching.Exact)]
    private static partial Regex Label();

    [GeneratedRegex(@"(^|\s)(über\s+(die|das)|der|des|am|vom|zu[rm])$", Matching.Exact)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"\s+(am|vom|den|dem|im|in)$", Matching.Exact)]
    private static partial Regex DayToCome();

    [GeneratedRegex(@"^(der|des)\s+\p{Lu}", Matching.Exact)]
    private static partial Regex GoesOn();

    /// <summary>The same where the line breaks before what they are of: <c>Protokoll über die</c>.</summary>
    [GeneratedRegex(@"^\p{L}*(protokoll|niederschrift)\s+(über\s+(die|das|den\s+(nicht-?)?öffentlichen\s+Teil)|der|des)$", Matching.AnyCase)]
    private static partial Regex Open();

    /// <summary>What minutes are of, on a line of its own: <c>über die 3. Sitzung des Beirats</c>.</summary>
    [GeneratedRegex("^(" + Which + @"|\d{1,3}\.\s+" + Meeting + Of + ")$", Matching.Exact)]
    private static partial Regex Over();

    /// <summary>The same behind the word for minutes: <c>Öffentliches Protokoll der 7. Vorstandssitzung vom 24.10.2022</c>.</summary>
    [GeneratedRegex(@"^(\p{Lu}\p{Ll}+es\s+)?(\p{L}*[Pp]rotokoll|PROTOKOLL|[Nn]iederschrift|NIEDERSCHRIFT|Verhandlungsschrift)\s+" + Which + "$", Matching.Exact)]
    private static partial Regex OfMeeting();

    /// <summary>The meeting without such words, which only the day below it tells from a line of text: <c>Sitzung des Pfarrgemeinderats</c>, <c>Kurzprotokoll Teamsitzung</c>.</summary>
    [GeneratedRegex(
        $$"""
        ^((\p{L}*[Pp]rotokoll|[Nn]iederschrift)\s+)?(\d{1,3}\.\s+)?(
            (Außero|O|Ö|Nichtö|Gemeinsam|o|ö|außero|nichtö|gemeinsam)\p{Ll}+(e|er)\s+
        ){0,2}{{Meeting}}{{Of}}$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Named();

    /// <summary>Up to its end there is no verb and nobody's name: <c>der Sitzung von Rat und Vorstand</c>, not <c>der Sitzung von Karla Blau</c>.</summary>
    private const string Which =
        @"(über\s+(die|das|den\s+(nicht-?)?öffentlichen\s+Teil\s+der)|der|des|zu[rm])\s+(\d{1,3}\.\s+)?((?!letzte|vorige|vergangene|nächste|vorletzte)\p{Ll}+(e|en|er)\s+){0,2}" + Meeting + Of;

    private const string Of =
        @"(\s+((des|der|für|und|vom|am|im|den|dem|in)\b|von\b(?!\s+\p{Lu}\p{Ll}+\s+\p{Lu})|[„“""]?\p{Lu}[\p{L}.,“”""-]*|e\.\s?V\.|eG|\d[\d./–-]*,?|[–/-]))*";

    private const string Meeting = @"(Sitzung|Versammlung|Treffens?|Plenums?|\p{Lu}[\p{L}-]*([Ss]itzung|versammlung|treffens?|plenums?))(?!\p{L})";

    [GeneratedRegex(
        """
          ^\p{Lu}[\p{L}\d .,&„“"-]*\s(e\.\s?V\.|eG|gGmbH|GmbH)$
        | ^((Stadt|Markt|Samt|Orts|Einwohner|Kirchen|Pfarr|Schul)?[Gg]emeinde|Stadt|Markt|Landkreis|WEG)(\s+\p{Lu}[\p{L}-]+)+$
        | ^\p{Lu}[^·|]{3,60}\s[·|]\s[^·|]+\s[·|]\s\d{5}\s+\p{Lu}[\p{L} -]+$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Organization();

    /// <summary>Before the day of a meeting: <c>Donnerstag, den 24. Oktober 2022</c>, <c>vom 24.10.2022</c>.</summary>
    [GeneratedRegex(@"^((am|vom|Datum:)\s+)?(\p{Lu}\p{L}+(tag|woch|abend)|Mo|Di|Mi|Do|Fr|Sa|So)?[.,]*\s*((den|dem)\s+)?", Matching.Exact)]
    private static partial Regex Opening();
}
