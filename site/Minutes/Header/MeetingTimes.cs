using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// When a meeting began and ended, as one line says it: a span (<c>18:15 – 20:50 Uhr</c>), or words before each time, with or without colons
/// (<c>Beginn 18:15, Ende gegen 20:50 Uhr</c>). The first word on each matter counts.
/// </summary>
/// <param name="Start">Null when the line does not say.</param>
/// <param name="End">Null when the line does not say.</param>
internal readonly partial record struct MeetingTimes(TimeOnly? Start, TimeOnly? End)
{
    /// <summary>What may stand before the first word of a line.</summary>
    private const string Marks = " *_-•>\u00A0";

    /// <summary>What the words before times say; where none says when it began, the time or span before them.</summary>
    public static MeetingTimes In(ReadOnlySpan<char> line)
    {
        var worded = Worded(line);
        if (worded.Start is null && GermanTime.FindFirst(line[..FirstWord(line)]) is { } first)
        {
            return new MeetingTimes(first.From, worded.End ?? first.Until);
        }

        return worded == default && Digits().Match(line.ToString()) is { Success: true } digits
            ? new MeetingTimes(WithColon(digits.Groups["from"]), WithColon(digits.Groups["until"]))
            : worded;
    }

    private static TimeOnly? WithColon(Group time) => GermanTime.Parse(time.Value.Replace(',', ':').Replace('.', ':'));

    /// <summary>What the words before times say; nothing of times without such a word.</summary>
    public static MeetingTimes Worded(ReadOnlySpan<char> line)
    {
        var times = default(MeetingTimes);
        if (FirstWord(line) == line.Length)
        {
            return times;
        }

        var text = line.ToString();
        foreach (Match word in Words().Matches(text))
        {
            var written = word.Groups["time"];
            var span = GermanTime.FindFirst(text.AsSpan(written.Index)) is { Start: 0 } found ? found : (FoundTime?)null;
            var time = span?.From ?? GermanTime.Parse(written.ValueSpan);
            times = word.Groups["start"].Success
                ? new MeetingTimes(times.Start ?? time, times.End ?? span?.Until)
                : times with { End = times.End ?? time };
        }

        return times;
    }

    /// <summary>Whether a line begins with such a word and its time, whatever stands behind.</summary>
    public static bool Begin(ReadOnlySpan<char> line) => FirstWord(line) is var first && first < line.Length && !HasWords(line[..first]);

    /// <summary>Marks of a list and pictures are none.</summary>
    private static bool HasWords(ReadOnlySpan<char> text) => !Pictogram.Skip(text.TrimStart(Marks)).TrimStart(Marks).IsEmpty;

    /// <returns>Where the first of the words stands that have a time behind them; the length of a line without any.</returns>
    private static int FirstWord(ReadOnlySpan<char> line) =>
        line.ContainsAny(Digit.Any) && Words().FirstIn(line) is { Length: > 0 } word ? word.Index : line.Length;

    /// <summary>Nothing but hours and minutes, and those no month: <c>13.30 - 13.45</c>, <c>09,00 Uhr</c>.</summary>
    [GeneratedRegex(@"^\W*(?<from>" + Dotted + @")(\s*Uhr)?(\s*(-|–|bis)\s*(?<until>" + Dotted + @"))?(\s*Uhr)?\W*$", Matching.Exact)]
    private static partial Regex Digits();

    private const string Dotted = @"\d{1,2}[.,:](00|1[3-9]|[2-5]\d)(?![.,]?\d)";

    /// <summary>A day is no time (<c>Beginn 12.03.</c>), nor is a year: <c>Ende 2024</c>.</summary>
    [GeneratedRegex(
        """
        (?<![\p{L}-])(
              (?<start>
                    (sitzungs|versammlungs)?(beginn|anfang|start)(\s*[-–/:]\s*ende)?
                  | (begrüßung\s+und\s+)?eröffnung(?=\s+der\s+\p{L}*(sitzung|versammlung)\s*(:|um\b))
                  | sitzung\s+eröffnet(?=\s+um\b)
                  | (zeitrahmen|sitzungsdauer|öffentliche\s+sitzung,)(?=[\s:]+[\d:.]+(\s*Uhr)?\s*(-|–|bis)\s*\d)
                  | ((es\s+)?wurde\s+)?gestartet(?=\s+um\b)
              )
            | (sitzungs|versammlungs)?(ende|schluss)
        )(\s+der\s+\p{L}*(sitzung|versammlung))?\s*[:=]?\s*((war|ist|um|gegen|ca\.?|etwa)\s+){0,3}(?<time>
            [0-9]{1,2}((:[0-9]{2}|h[0-9]{2}|\.([0-9]{2}(?!\.)|(00|1[3-9]|[2-5][0-9])))(?![.:]?[0-9])(\s*(Uhr|h)\b)?|\s*(Uhr|h)\b)
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Words();
}
