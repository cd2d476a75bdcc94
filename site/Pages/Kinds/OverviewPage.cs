using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Charts;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>The archive in pictures: when it met, what it spoke about and when, what goes together, how it decided.</summary>
internal static class OverviewPage
{
    private const int MostTopics = 15;

    public static IEnumerable<PageGroup> Of(Site site) =>
    [
        PageGroup.Of(new Page
        {
            Url = "/ueberblick/",
            Template = "overview",
            Title = site.Words["menu.overview"],
            Changed = site.Archive.Meetings is [.., var last] ? last.Meeting.Date : null,
            View = () => new OverviewView([.. new[] { Meetings(site), Topics(site), Together(site), Resolutions(site) }.OfType<Chart>()], site.Archive.Meetings.Length),
        }),
    ];

    private static ChartText Text(Site site, string name) =>
        new(name, site.Words[$"overview.{name}"], site.Words[$"overview.{name}-text"], site.Words[$"overview.{name}-rows"]);

    /// <summary>Years by months.</summary>
    private static Chart? Meetings(Site site)
    {
        ImmutableArray<DateOnly> days = [.. site.Archive.Meetings.Select(m => m.Meeting.Date).OfType<DateOnly>()];
        if (days.IsEmpty)
        {
            return null;
        }

        var first = days[0].Year;
        var values = new int[days[^1].Year - first + 1, 12];
        foreach (var day in days)
        {
            values[day.Year - first, day.Month - 1]++;
        }

        ImmutableArray<string> years = [.. Enumerable.Range(first, values.GetLength(0)).Select(y => y.ToString(CultureInfo.InvariantCulture))];
        return MatrixChart.Of(Text(site, "meetings"), years, [.. Enumerable.Range(1, 12).Select(site.Words.Month)], values, site.Words);
    }

    private static Chart? Topics(Site site)
    {
        var topics = MostFrequent(site);
        if (topics.IsEmpty || TimeAxis.Of(site.Archive, site.Words) is not { } axis)
        {
            return null;
        }

        var values = new int[topics.Length, axis.Labels.Length];
        for (var t = 0; t < topics.Length; t++)
        {
            foreach (var appearance in topics[t].Appearances)
            {
                if (site.Archive.Meetings[appearance.Meeting].Meeting.Date is { } day)
                {
                    values[t, axis.IndexOf(day)]++;
                }
            }
        }

        return MatrixChart.Of(Text(site, "topics"), [.. topics.Select(t => t.Subject.Name)], axis.Labels, values, site.Words);
    }

    /// <summary>In how many agenda items two topics come up together; null when none do.</summary>
    private static Chart? Together(Site site)
    {
        var topics = MostFrequent(site);
        if (topics.Length < 2)
        {
            return null;
        }

        var places = topics.Select((t, i) => (t.Subject, i)).ToDictionary(t => t.Subject, t => t.i, (IEqualityComparer<Topic>)ReferenceEqualityComparer.Instance);
        var values = new int[topics.Length, topics.Length];
        foreach (var linked in site.Archive.Meetings)
        {
            foreach (var item in Items(linked, places))
            {
                foreach (var (a, b) in item.SelectMany(a => item.Where(b => b != a), (a, b) => (a, b)))
                {
                    values[a, b]++;
                }
            }
        }

        if (values.Cast<int>().Max() == 0)
        {
            return null;
        }

        ImmutableArray<string> names = [.. topics.Select(t => t.Subject.Name)];
        return MatrixChart.Of(Text(site, "together"), names, names, values, site.Words);
    }

    private static Chart? Resolutions(Site site)
    {
        if (TimeAxis.Of(site.Archive, site.Words) is not { } axis || site.Archive.Meetings.All(m => !m.Meeting.ListedResolutions.Any()))
        {
            return null;
        }

        var values = new int[axis.Labels.Length, 4];
        foreach (var meeting in site.Archive.Meetings.Select(m => m.Meeting).Where(m => m.Date is not null))
        {
            foreach (var resolution in meeting.ListedResolutions.Select(i => meeting.Resolutions[i]))
            {
                var kind = resolution.Vote?.Result switch { VoteResult.Accepted => 0, VoteResult.Rejected => 1, VoteResult.Postponed => 2, _ => 3 };
                values[axis.IndexOf(meeting.Date.GetValueOrDefault()), kind]++;
            }
        }

        ImmutableArray<(string, string)> kinds =
        [
            (site.Words["vote.accepted"], "angenommen"),
            (site.Words["vote.rejected"], "abgelehnt"),
            (site.Words["vote.postponed"], "vertagt"),
            (site.Words["overview.no-result"], "offen"),
        ];
        return BarChart.Of(Text(site, "resolutions"), axis.Labels, kinds, values, site.Words);
    }

    private static ImmutableArray<SubjectRecord<Topic>> MostFrequent(Site site) =>
    [
        .. site.Archive.Topics
            .Where(t => !t.Appearances.IsEmpty)
            .OrderByDescending(t => t.Appearances.Length)
            .ThenBy(t => t.Subject.Slug, StringComparer.Ordinal)
            .Take(MostTopics),
    ];

    /// <summary>The topics of each agenda item, by their place among the most frequent.</summary>
    private static IEnumerable<IGrouping<int?, int>> Items(LinkedMeeting linked, Dictionary<Topic, int> places) =>
        Enumerable.Range(0, linked.Named.Length)
            .SelectMany(passage => linked.Named[passage].OfType<Topic>().Where(places.ContainsKey).Select(topic => (Item: linked.Meeting.ItemOf(passage)?.Index, Place: places[topic])))
            .Distinct()
            .GroupBy(topic => topic.Item, topic => topic.Place);
}
