using System.Buffers;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData;

/// <summary>
/// <c>termine.ics</c>, of the archive and of each committee: the meetings and the dates that minutes announce, the newest 2,000 of them,
/// oldest first; calendar programs fetch the whole file every time, and some refuse more than a megabyte. Without a time a date takes the
/// whole day.
/// </summary>
internal sealed class CalendarFile(SiteSettings settings)
{
    private const string Name = "termine.ics";
    private const int MostEvents = 2_000;

    private readonly SiteClock clock = new(settings);

    /// <param name="dates">The archive's, oldest first; asked for only when its file is made.</param>
    public static IEnumerable<FileBatch> Of(MinutesArchive archive, Func<IReadOnlyList<CalendarDate>> dates)
    {
        var calendar = new CalendarFile(archive.Settings);
        yield return FileBatch.Of(Name, target => target.Write(calendar.Write(archive.Settings.Title, dates())));
        foreach (var committee in archive.Committees.Where(c => c.IsDated))
        {
            var title = $"{committee.Name} – {archive.Settings.Title}";
            yield return FileBatch.Of(PathOf(committee), target => target.Write(calendar.Write(title, CalendarDates.Of(archive, committee))));
        }
    }

    public static string UrlOf(Committee committee) => committee.Url + Name;

    private static string PathOf(Committee committee) => UrlOf(committee).TrimStart('/');

    private byte[] Write(string title, IReadOnlyList<CalendarDate> dates)
    {
        var newest = dates.Skip(dates.Count - MostEvents).ToList();
        var calendar = new Calendar { ProductId = "-//Protokollarchiv//DE" };
        calendar.AddProperty("X-WR-CALNAME", PlainCharacters.Of(title));
        if (newest.Count > 0)
        {
            calendar.AddTimeZone(TimeZoneSince(newest[0].Date));
        }

        calendar.Events.AddRange(newest.Select(Event));
        return Encoding.UTF8.GetBytes(CalendarLines.Folded(new CalendarSerializer().SerializeToString(calendar) ?? ""));
    }

    private VTimeZone TimeZoneSince(DateOnly date)
    {
        // Ical.Net looks at the years from here to the machine's today and fails when there are none: begin where today can't matter.
        var since = date.Year < 2000 ? date : new DateOnly(2000, 1, 1);
        return VTimeZone.FromDateTimeZone(clock.Zone.Id, since.ToDateTime(TimeOnly.MinValue), includeHistoricalData: true);
    }

    private CalendarEvent Event(CalendarDate date) => new()
    {
        Uid = $"{date.Key}@{settings.Host()}",
        DtStamp = new CalDateTime(clock.At(date.Announced, null).UtcDateTime, CalDateTime.UtcTzId),
        DtStart = Moment(date.Date, date.LastDay is null ? date.Start : null),
        DtEnd = EndOf(date),
        Summary = PlainCharacters.Of(date.Title),
        Location = date.Location is null ? null : PlainCharacters.Of(date.Location),
        Status = date.IsCalledOff ? EventStatus.Cancelled : null,
        Url = new Uri(settings.Absolute(date.Url)),
        Categories = date.Committee is null ? [] : [PlainCharacters.Of(date.Committee)],
    };

    /// <summary>Several days are whole days, as their hours are those of each; the standard counts the end of a whole day as the next.</summary>
    private CalDateTime? EndOf(CalendarDate date) => date switch
    {
        { LastDay: { } last } => Moment(last.AddDays(1), null),
        { Start: { } start, End: { } end } => Moment(SiteClock.DayOfEnd(date.Date, start, end), end),
        _ => null,
    };

    private CalDateTime Moment(DateOnly date, TimeOnly? time) =>
        time is { } known ? new CalDateTime(date, known, clock.Zone.Id) : new CalDateTime(date);
}
