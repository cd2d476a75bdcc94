namespace Protokollarchiv.Minutes.Header;

/// <summary>A day that a source of the minutes' date names.</summary>
/// <param name="Date">Null when what is written is no day of the calendar.</param>
/// <param name="Written">As it stands there.</param>
/// <param name="Weekday">The day of the week that stands before it, or null.</param>
internal sealed record FoundDay(DateOnly? Date, string Written, DayOfWeek? Weekday, int Line)
{
    /// <summary>Whether the day of the week belongs to another date.</summary>
    public bool HasWrongWeekday => Date is { } date && Weekday is { } day && date.DayOfWeek != day;
}
