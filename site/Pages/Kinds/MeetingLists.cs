using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>All minutes, with a page for each year, and the minutes of each committee.</summary>
internal static class MeetingLists
{
    /// <summary>About what a row of such a list shows, in characters.</summary>
    private const int RowWeight = 180;

    public static IEnumerable<PageGroup> Of(Site site)
    {
        var title = site.Words["menu.meetings"];
        var committees = site.Archive.Committees.Select(c => new PageGroup(c.Url, () => Pages(site, c.Url, c.Name, [.. c.Meetings], [new(title, "/protokolle/")], isWhole: false)));
        return committees.Prepend(new PageGroup("/protokolle/", () => Pages(site, "/protokolle/", title, [.. Enumerable.Range(0, site.Archive.Meetings.Length)], [], isWhole: true)));
    }

    private static IEnumerable<Page> Pages(Site site, string url, string title, int[] meetings, ImmutableArray<Crumb> above, bool isWhole)
    {
        var chronicle = Chronicle<int>.Of(meetings, i => site.Archive.Meetings[i].Meeting.Date, _ => RowWeight, always: isWhole);
        yield return new Page
        {
            Url = url,
            Template = "meetings",
            Title = title,
            Above = above,
            Changed = Changed(site, meetings),
            View = () => new MeetingListView
            {
                Total = meetings.Length,
                Groups = Groups(site, chronicle.First, i => Year(site, i)),
                IsExcerpt = chronicle.First.Length < meetings.Length,
                Periods = PeriodLinks.Of(site.Words, url, chronicle, null),
                Committees = isWhole ? [.. site.Archive.Committees.Select(c => new NamedLink(c.Name, c.Url, null, c.Meetings.Length))] : [],
            },
        };

        foreach (var period in chronicle.Periods)
        {
            yield return new Page
            {
                Url = url + period.Path,
                Template = "meetings",
                Title = isWhole ? $"{title} {period.Title(site.Words)}" : $"{title}, {period.Title(site.Words)}",
                Above = above.Add(new Crumb(title, url)),
                Changed = Changed(site, period.Entries.Span),
                View = () => new MeetingListView
                {
                    Total = period.Entries.Length,
                    Groups = period.Parts.IsEmpty ? Groups(site, period.Entries, i => Month(site, i)) : [],
                    Periods = PeriodLinks.Of(site.Words, url, chronicle, period),
                },
            };
        }
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
}
