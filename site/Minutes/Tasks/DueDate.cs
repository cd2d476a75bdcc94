using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Until when a task is to be done, from its words: <c>bis zum 30.11.</c>, <c>Frist: 30.06.2024</c>.</summary>
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

        return meeting is { } from ? GermanDate.WithoutYear(written, from) : null;
    }

    /// <summary>From what stands where only the day is expected: in a cell of a table, behind <c>Frist:</c></summary>
    public static DateOnly? Of(string day, DateOnly? meeting) => In("bis " + day, meeting);

    /// <summary>What stands before it beside names: <c>K. Blau, bis Mai</c>.</summary>
    public static string Without(string names) => Rest().Replace(names, "");

    [GeneratedRegex(@"\b(bis(\s+(zum|spätestens|einschließlich))*|Frist:?|Deadline:?|fällig(\s+am)?:?)\s+(?=\p{L}*\.?,?\s*(den\s+)?\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Until();

    [GeneratedRegex(@",?\s*(bis\s|Frist|Deadline|fällig).*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rest();
}
