using NodaTime;
using Protokollarchiv.Archive;

namespace Protokollarchiv.OpenData;

/// <summary>
/// The wall clock of the minutes as moments in time. Its time zones come with the program, so every machine reckons alike.
/// </summary>
internal sealed class SiteClock(SiteSettings settings)
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Stands for a day that the minutes do not say, where a format demands one.</summary>
    public static DateTimeOffset Unknown { get; } = DateTimeOffset.UnixEpoch;

    public DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb.GetZoneOrNull(settings.TimeZone) ?? Berlin;

    /// <summary>Midnight when there is no time; in the hour that summer time skips, the time after the gap.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly? time)
    {
        // A mistyped year may have no offset in whole minutes, or none that stays within the calendar.
        if (date.Year is < 1900 or > 9000)
        {
            return new DateTimeOffset(date, time ?? TimeOnly.MinValue, TimeSpan.Zero);
        }

        var local = new LocalDate(date.Year, date.Month, date.Day) + LocalTime.FromTimeOnly(time ?? TimeOnly.MinValue);
        return Zone.AtLeniently(local).ToDateTimeOffset();
    }

    public DateTimeOffset BeginOf(Meeting meeting) => meeting.Date is { } date ? At(date, meeting.Start) : Unknown;

    /// <summary>Null when the minutes do not say; the next day when the meeting ended after midnight.</summary>
    public DateTimeOffset? EndOf(Meeting meeting) =>
        meeting is { Date: { } date, End: { } end } ? At(DayOfEnd(date, meeting.Start, end), end) : null;

    public static DateOnly DayOfEnd(DateOnly date, TimeOnly? start, TimeOnly end) =>
        end < start && date < DateOnly.MaxValue ? date.AddDays(1) : date;
}
