using System.Collections.Immutable;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Appointments;
using Protokollarchiv.OpenData;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>Dates: meetings, and what minutes announce; those ahead first, then the past ones, by years when there are many.</summary>
internal static class DatePages
{
    private const string Url = "/termine/";

    /// <summary>About what a row shows, in characters.</summary>
    private const int RowWeight = 220;

    public static IEnumerable<PageGroup> Of(Site site) => [new(Url, () => Pages(site))];

    private static IEnumerable<Page> Pages(Site site)
    {
        var today = site.Archive.Today;
        var past = site.Dates.Where(d => !d.IsAhead(today)).ToArray();
        ImmutableArray<AppointmentRow> ahead = [.. site.Dates.Where(d => d.IsAhead(today)).Select(d => Row(site, d))];
        var chronicle = Chronicle<CalendarDate>.Of(past, d => d.Date, _ => RowWeight);
        var first = new Page { Url = Url, Template = "dates", Title = site.Words["menu.dates"], View = () => View(chronicle.First, null) };
        return PeriodPages.Of(site.Words, chronicle, first, " ", (page, shown, period) => page with { View = () => View(shown, period) });

        DateListView View(ReadOnlyMemory<CalendarDate> shown, Period<CalendarDate>? period) => new()
        {
            Ahead = period is null ? ahead : [],
            Past = [.. shown.ToArray().Reverse().Select(d => Row(site, d))],
            Periods = chronicle.Links(site.Words, Url, period),
            Period = period?.Title(site.Words),
        };
    }

    public static AppointmentRow Row(Site site, CalendarDate date) => new()
    {
        Title = date.IsAhead(site.Archive.Today) ? date.Title : NextMeeting.Once(date.Title),
        Date = site.Rows.Date(date.Date),
        LastDay = site.Rows.Date(date.LastDay),
        Committee = date.Committee is { } committee && !date.Title.Contains(committee, StringComparison.OrdinalIgnoreCase) ? committee : null,
        Times = site.Words.Times(date.Start, date.End),
        Location = date.Location,
        SaysCalledOff = date.IsCalledOff && !Cancellation.InTitle().IsMatch(date.Title),
        Url = date.Url,
    };
}
