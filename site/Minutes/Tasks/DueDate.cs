using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Until when a task is to be done, from its words: <c>bis zum 30.11.</c>, <c>Frist: 30.06.2024</c>, <c>bis Ende Mai</c>.</summary>
internal static partial class DueDate
{
    private const int LongestDay = 60;

    /// <param name="meeting">The day of the meeting, behind which a day without a year is.</param>
    public static DateOnly? In(string text, DateOnly? meeting)
    {
        if (Until().Match(text) is not { Success: true } until)
        {
            return null;
        }

        var written = text.AsSpan(until.Index + until.Length);
        written = Weekday.Skip(written[..Math.Min(written.Length, LongestDay)]);
        if (GermanDate.FindFirst(written) is { Start: 0 } found)
        {
            return found.Date;
        }

        return meeting is not { } from ? null : LastDay().Match(written.ToString()) is { Success: true } month ? LastDayOf(month, from) : GermanDate.WithoutYear(written, from);
    }

    /// <summary>From what stands where only the day is expected: in a cell of a table, behind <c>Frist:</c></summary>
    public static DateOnly? Of(string day, DateOnly? meeting) => In(day, meeting) ?? In("bis " + day, meeting);

    /// <summary>What stands before it beside names: <c>K. Blau, bis Mai</c>.</summary>
    public static string Without(string names) => Rest().Replace(names, "");

    /// <summary>In the year that is written, or the next such month from the meeting on; null where the word is no month.</summary>
    private static DateOnly? LastDayOf(Match match, DateOnly meeting)
    {
        if (Month.At(match.Groups["month"].ValueSpan, out _) is not (> 0 and var month))
        {
            return null;
        }

        var year = match.Groups["year"] is { Success: true } written ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture) : meeting.Year + (month < meeting.Month ? 1 : 0);
        return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
    }

    [GeneratedRegex(@"^Ende\s+(?<month>\p{Lu}\p{L}+\.?)(\s+(?<year>20[0-9]{2}))?(?!\w|\s?[/–-])", Matching.Exact)]
    private static partial Regex LastDay();

    [GeneratedRegex(
        """
        \b(bis(\s+(zum|spätestens|einschließlich))*|Frist:?|Deadline:?|fällig(\s+am)?:?)\s+(?=
            \p{L}*\.?,?\s*(den\s+)?\d|Ende\s+(Jan|Jän|Feb|Mär|Mrz|Maerz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Until();

    [GeneratedRegex(@",?\s*(bis\s|Frist|Deadline|fällig).*$", Matching.AnyCase)]
    private static partial Regex Rest();
}
