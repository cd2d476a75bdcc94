using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Appointments;

namespace Protokollarchiv.Minutes.Header;

/// <summary>Lines without a label that are about the day of the meeting.</summary>
internal static partial class DayLine
{
    /// <summary>A longer first line is text.</summary>
    private const int LongestFirstLine = 120;

    /// <param name="isFirst">The very first line may name the committee before the day: <c>Vorstand 24.10.2022, 19 bis 21 Uhr, online</c>.</param>
    public static bool Is(ReadOnlySpan<char> line, bool isFirst) => BeginsWithDay(Weekday.Skip(line)) || MeetingSentence.Is(line) || EndsWithDay(line) || (isFirst && NamesDay(line) && !AppointmentLine.NamesNext(line));

    /// <summary>Where and when it was written: <c>Darre, den 24.10.2022</c>, <c>Stadt Darre - Datum 24.10.2022</c>.</summary>
    public static bool IsOfLetter(ReadOnlySpan<char> line) =>
        GermanDate.FindFirst(line) is { } day && OfLetter().IsMatch(line[..day.Start]) && Weekday.Before(line[..day.Start]) is null && !HeadingWords.NameMeeting(line.ToString());

    /// <summary>Whether a line is a title with the day, and so tells more than that of the letter: <c>Sitzung des Beirats am 24.10.2022, 14 Uhr</c>.</summary>
    public static bool NamesMeeting(ReadOnlySpan<char> line) =>
        GermanDate.FindFirst(line) is { } day && line[day.End..].TrimStart() is [] or [',' or '.' or '(', ..] or ['u', 'm', ' ', ..] && TitleOfLines.Names(line[..day.End].ToString());

    /// <summary>What stands behind a day and a colon is what is on that day: <c>19.09.2022: Straßenfest</c>.</summary>
    private static bool BeginsWithDay(ReadOnlySpan<char> line) =>
        GermanDate.FindFirst(line) is { Start: 0 } day && (line[day.End..].TrimStart() is not [':', .. var what] || what.IsWhiteSpace() || char.IsAsciiDigit(what.Trim()[0]) || HeadingWords.NameMeeting(what.ToString()));

    /// <summary>A sentence may speak of any day: <c>Wie im Protokoll vom 14.09.2022 festgehalten, fehlt Geld.</c></summary>
    private static bool NamesDay(ReadOnlySpan<char> line) =>
        line.Length <= LongestFirstLine && GermanDate.FindFirst(line) is { } day && !IsSentence().IsMatch(line[(day.Start + day.Length)..]);

    /// <summary>Names the minutes or the meeting, and at last their day with that of the week: <c>Protokoll des 6. Treffens, Mo. 24.10.2022 (online)</c></summary>
    private static bool EndsWithDay(ReadOnlySpan<char> line) =>
        line is ['P' or 'S', .., (>= '0' and <= '9') or ')']
        && line.Length <= LongestFirstLine
        && (line.StartsWith("Protokoll ", StringComparison.Ordinal) || line.StartsWith("Sitzung", StringComparison.Ordinal))
        && GermanDate.FindFirst(line) is { } day
        && line[day.End..].TrimStart() is [] or ['(', ..]
        && Weekday.Before(line[..day.Start]) is not null
        && !HeadingWords.AreOnOtherMeeting(line.ToString());

    [GeneratedRegex(@"^\p{Lu}.*(,\s+(den|am)|\s[–-]\s+Datum:?)\s*$", Matching.Exact)]
    private static partial Regex OfLetter();

    /// <summary>Words behind a day that go with no time or place, up to a full stop.</summary>
    [GeneratedRegex(
        """
        [\s,](?!
            (
                  um|von|vom|bis|ab|in|im|am|an|auf|bei|beim|via|per|und|uhr|online|der|des|dem|den|die|das|für|mit|statt|zu|zum|zur
                | virtuell|digital|hybrid
            )\b
        )\p{Ll}{2,}.*\p{L}[.!?]$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex IsSentence();
}
