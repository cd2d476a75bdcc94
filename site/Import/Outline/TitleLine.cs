using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Import.Outline;

/// <summary>Finds the line that names the meeting: the document's title by style, or the first line that says of what these are the minutes.</summary>
internal static partial class TitleLine
{
    /// <summary>How far down the first page a title may stand.</summary>
    private const int Reach = 8;

    private const int Longest = 200;

    private const int LongestRest = 80;

    /// <summary>That a title may take: what, of whom, when, where.</summary>
    private const int MostLines = 4;

    /// <returns>Its place in <paramref name="blocks"/>, -1 for none.</returns>
    public static int Find(IReadOnlyList<Block> blocks)
    {
        var styled = -1;
        var named = -1;
        for (var i = 0; i < Math.Min(Reach, blocks.Count); i++)
        {
            if (blocks[i] is not Line { Depth: <= 1 } line)
            {
                continue;
            }

            if (line.Rank == 0 && styled < 0)
            {
                styled = i;
            }
            else if (named < 0 && NamesMeeting(line))
            {
                named = i;
            }
        }

        return styled >= 0 ? styled : named;
    }

    /// <summary>Where the paragraph with the title goes on with <c>Anwesend: …</c> or the like, that is a paragraph of its own.</summary>
    public static IEnumerable<Block> Divided(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i < Reach && blocks[i] is Line { Depth: 0, Mark: null } line && FirstLabel(line) is > 0 and var labelled)
            {
                yield return line with { Content = [.. line.Content[..labelled]] };
                yield return line with { Content = [.. line.Content[(labelled + 1)..]], Rank = null, Bold = false, Size = 1, Apart = false };
            }
            else
            {
                yield return blocks[i];
            }
        }
    }

    /// <summary>The break above the first labelled line of a paragraph that begins with a title; 0 where there is none.</summary>
    private static int FirstLabel(Line line)
    {
        for (var i = 1; i < line.Content.Length; i++)
        {
            if (line.Content[i] is LineBreak && LineLabels.Of(PlainText.Of(line.Content[(i + 1)..])) is { Count: > 0 })
            {
                return NamesMeeting(line with { Content = [.. line.Content[..i]] }) ? i : 0;
            }
        }

        return 0;
    }

    /// <summary>The lines with a title that goes on below as one: <c>Protokoll</c> and of what, <c>Protokoll der Sitzung vom 23.</c> and <c>Mai 2024</c>.</summary>
    public static List<Block> Joined(List<Block> blocks)
    {
        for (var i = 0; i + 1 < Math.Min(Reach, blocks.Count); i++)
        {
            if (blocks[i] is not Line { Depth: 0, Mark: null } first)
            {
                continue;
            }

            var (title, end) = (SpacedOut(first), i + 1);
            for (; end < Math.Min(i + MostLines, blocks.Count) && blocks[end] is Line { Depth: 0, Mark: null } next && GoesOn(title, next); end++)
            {
                title = title with { Content = [.. title.Content, LineBreak.HardBreak, .. next.Content] };
            }

            if (!ReferenceEquals(title, first))
            {
                return [.. blocks[..i], title, .. blocks[end..]];
            }
        }

        return blocks;
    }

    /// <summary><c>P R O T O K O L L</c> is one word.</summary>
    private static Line SpacedOut(Line line) =>
        Spaced().IsMatch(line.Text) && line.Text.Replace(" ", "", StringComparison.Ordinal) is var word && Bare().IsMatch(word) ? line with { Content = [new Text(word)] } : line;

    /// <summary><c>Protokoll</c> above <c>Nr. 4/2020</c></summary>
    public static bool IsBareWithNumber(Line title, Line next) => Bare().IsMatch(title.Text) && next.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool GoesOn(Line title, Line next)
    {
        if (next.Rank is null && Bare().IsMatch(title.Text))
        {
            return (title.Rank is null && NamesMeeting(next)) || (next.Text.Length <= Longest && SaysOfWhat().IsMatch(next.Text));
        }

        return next.Text.Length <= LongestRest && OfMeeting().IsMatch(title.Text) && title.Text.Length <= Longest
            && (EndsOpen().IsMatch(title.Text)
                || (GermanDate.FindFirst(title.Text) is null && SaysWhen().IsMatch(next.Text) && GermanDate.FindFirst(next.Text) is not null)
                || (EndsInDay().IsMatch(title.Text) && WrittenDay.IsDayBefore(next.Text))
                || (title.Rank == next.Rank && title.StandsOut && next.StandsOut && SaysOfWhom().IsMatch(next.Text)));
    }

    private static bool NamesMeeting(Line line)
    {
        var text = line.Mark?.Label is { } label ? $"{label} {line.Text}" : line.Text;
        return text.Length is > 0 and <= Longest
            && text[^1] is not ('.' or ';')
            && !Label().IsMatch(text)
            && (AgendaHeading.Of(text).Number is null || Dated().IsMatch(text))
            && (OfMeeting().IsMatch(text) || (line.Rank is 1 or 2 && Meeting().IsMatch(text)) || (line.StandsOut && Meeting().IsMatch(text)));
    }

    /// <summary>Meetings are numbered, too: <c>12. Sitzung am 3.4.2020</c>.</summary>
    [GeneratedRegex(@"^\s*\d{1,3}\.\s+(\p{L}+\s+)?\p{L}*(sitzung|versammlung|treffen|meeting)\b.{0,60}\d{4}", Matching.AnyCase)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\s*\p{L}*(protokoll|niederschrift)\s*$", Matching.AnyCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\s(vom|am|der|des|den|und)$", Matching.Exact)]
    private static partial Regex EndsOpen();

    [GeneratedRegex(@"\s(vom|am)\s+\d{1,2}\.$", Matching.Exact)]
    private static partial Regex EndsInDay();

    [GeneratedRegex(@"^(\p{L} )+\p{L}$", Matching.Exact)]
    private static partial Regex Spaced();

    /// <summary><c>über die Sitzung des Vorstandes</c></summary>
    [GeneratedRegex(@"^(über|zu|zur|zum|der|des|von)\s(?=.*(sitzung|versammlung|treffen|besprechung|plenum|konferenz|klausur|beratung))([^:;]|(?<=\d):(?=\d))*[^.:;!?]$", Matching.AnyCase)]
    private static partial Regex SaysOfWhat();

    /// <summary><c>am Mittwoch, dem 21. August 2024</c>, but not when the minutes were approved.</summary>
    [GeneratedRegex(@"^(am|vom)\s+((\p{L}*tag|Mittwoch|Sonnabend),?\s+(de[mn]\s+)?)?\d(?!.*\b(genehmigt|bestätigt|erstellt|geändert|versandt)\b)([^:;]|(?<=\d):(?=\d))*[^.:;!?]$", Matching.Exact)]
    private static partial Regex SaysWhen();

    /// <summary><c>des Vereins</c> alone goes on itself.</summary>
    [GeneratedRegex(@"^(des|der)\s+\S+\s+\S", Matching.Exact)]
    private static partial Regex SaysOfWhom();

    /// <summary>A line that says who or when, not what.</summary>
    [GeneratedRegex(@"^\s*[\p{L}/ -]{2,30}:", Matching.Exact)]
    private static partial Regex Label();

    [GeneratedRegex(
        """
          ^\s*(ergebnis|kurz|verlaufs|sitzungs|beschluss)?(protokoll|niederschrift)\b
        | ^\s*(?!(nächste|kommende|letzte|vorige)[rsn]?\b)(\p{L}+\s+)?\p{L}*(
              sitzung|versammlung|treffen|besprechung|plenum|konferenz|klausur|beratung
          )\b[^;]{0,80}\d{4}
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OfMeeting();

    [GeneratedRegex(@"protokoll|niederschrift|sitzung|versammlung|treffen|meeting|besprechung|plenum", Matching.AnyCase)]
    private static partial Regex Meeting();
}
