using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Header;

/// <summary>A day that a source of the minutes' date names.</summary>
/// <param name="Date">Null when what is written is no day of the calendar.</param>
/// <param name="Written">As it stands there.</param>
/// <param name="Weekday">The day of the week that stands beside it, or null.</param>
internal sealed record FoundDay(DateOnly? Date, string Written, DayOfWeek? Weekday, int Line)
{
    /// <summary>Whether the day of the week belongs to another date.</summary>
    public bool HasWrongWeekday => Date is { } date && Weekday is { } day && date.DayOfWeek != day;

    /// <summary>The first date of a text, or null.</summary>
    public static FoundDay? In(ReadOnlySpan<char> text, int line) =>
        GermanDate.FindFirst(text) is { } found
            ? new FoundDay(found.Date, text.Slice(found.Start, found.Length).ToString(), Language.Weekday.Before(text[..found.Start]) ?? Language.Weekday.Behind(text[found.End..]), line)
            : null;
}
