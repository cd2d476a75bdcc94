using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.OpenData;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>All minutes, with a page for each year, and the minutes of each committee.</summary>
internal static class MeetingLists
{
    /// <summary>About what a row of such a list shows, in characters.</summary>
    private const int RowWeight = 180;

    private const string All = "/protokolle/";

    public static IEnumerable<PageGroup> Of(Site site)
    {
        var title = site.Words["menu.meetings"];
        var summary = new CommitteeSummary(site);
        var committees = site.Archive.Committees.Select(c => new PageGroup(c.Url, () => Pages(site, summary, new Listing(c.Url, c.Name, [.. c.Meetings], [new(title, All)], c))));
        return committees.Prepend(new PageGroup(All, () => Pages(site, summary, new Listing(All, title, [.. Enumerable.Range(0, site.Archive.Meetings.Length)], [], null))));
    }

    private static IEnumerable<Page> Pages(Site site, CommitteeSummary summary, Listing list)
    {
        var chronicle = Chronicle<int>.Of(list.Meetings, i => site.Archive.Meetings[i].Meeting.Date, _ => RowWeight, always: list.IsWhole);
        var first = new Page
        {
            Url = list.Url,
            Template = "meetings",
            Title = list.Title,
            Above = list.Above,
            Changed = Changed(site, list.Meetings),
            Feed = list.Committee is { IsDated: true } its ? AtomFeeds.UrlOf(its) : null,
            View = () => new MeetingListView
            {
                Total = list.Meetings.Length,
                Committee = list.Committee is { } committee ? summary.Of(committee) : null,
                Groups = Groups(site, chronicle.First, i => Year(site, i)),
                IsExcerpt = chronicle.First.Length < list.Meetings.Length,
                Periods = chronicle.Links(site.Words, list.Url, null),
                Committees = list.IsWhole ? [.. site.Archive.Committees.Select(c => new NamedLink(c.Name, c.Url, null, c.Meetings.Length))] : [],
            },
        };
        return PeriodPages.Of(site.Words, chronicle, first, list.IsWhole ? " " : ", ", (page, shown, period) => page with
        {
            Changed = Changed(site, period.Entries.Span),
            Feed = null,
            View = () => new MeetingListView
            {
                Total = period.Entries.Length,
                Groups = Groups(site, shown, i => Month(site, i)),
                Periods = chronicle.Links(site.Words, list.Url, period),
            },
        });
    }

    private static DateOnly? Changed(Site site, ReadOnlySpan<int> meetings) => meetings.IsEmpty ? null : site.Archive.Meetings[meetings[^1]].Meeting.Date;

    /// <summary>Newest first.</summary>
    private static ImmutableArray<MeetingGroup> Groups(Site site, ReadOnlyMemory<int> meetings, Func<int, string> title)
    {
        var groups = ImmutableArray.CreateBuilder<MeetingGroup>();
        var rows = ImmutableArray.CreateBuilder<MeetingRow>();
        for (var i = meetings.Length - 1; i >= 0; i--)
        {
            var index = meetings.Span[i];
            rows.Add(site.Rows.Meeting(index));
            if (i == 0 || title(meetings.Span[i - 1]) != title(index))
            {
                groups.Add(new MeetingGroup(title(index), rows.DrainToImmutable()));
            }
        }

        return groups.ToImmutable();
    }

    private static string Year(Site site, int index) =>
        site.Archive.Meetings[index].Meeting.Date is { } date ? date.Year.ToString(CultureInfo.InvariantCulture) : site.Words["date.none"];

    private static string Month(Site site, int index) =>
        site.Archive.Meetings[index].Meeting.Date is { } date ? site.Words.Month(date.Month) : site.Words["date.none"];

    private sealed record Listing(string Url, string Title, int[] Meetings, ImmutableArray<NamedLink> Above, Committee? Committee)
    {
        public bool IsWhole => Url == All;
    }
}
