using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Charts;
using Protokollarchiv.Pages.Markup;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>The start page: what is next, what is new, what is going on.</summary>
internal static class StartPage
{
    private const int MostDates = 4;
    private const int MostMeetings = 8;
    private const int MostTopics = 12;
    private const int MostTasks = 5;
    private const int MostResolutions = 4;

    public static IEnumerable<PageGroup> Of(Site site) =>
    [
        PageGroup.Of(new Page
        {
            Url = "/",
            Template = "start",
            Title = site.Archive.Settings.Title,
            Description = site.Archive.Settings.Subtitle,
            Changed = site.Archive.Meetings is [.., var last] ? last.Meeting.Date : null,
            View = () => View(site),
            StructuredData = site.Data.Website,
            Feed = "/feed.xml",
        }),
    ];

    private static StartView View(Site site)
    {
        var archive = site.Archive;
        var meetings = archive.Meetings;
        return new StartView
        {
            MeetingCount = meetings.Length,
            Dates = [.. site.Dates.Where(d => d.IsAhead(archive.Today) && !d.IsCalledOff).Take(MostDates).Select(d => DatePages.Row(site, d))],
            Meetings = [.. meetings.Reverse().Take(MostMeetings).Select(m => site.Rows.Meeting(m.Index))],
            Topics = Topics(site),
            Tasks = [.. archive.Tasks.Where(t => t.IsOpen).NewestFirst(t => t.Meeting).Take(MostTasks).Select(site.Rows.Task)],
            OpenTaskCount = archive.Tasks.Count(t => t.IsOpen),
            Resolutions = [.. NewestResolutions.Of([.. meetings.Reverse()], MostResolutions).Select(r => site.Rows.Resolution(r.Meeting, r.Index))],
        };
    }

    /// <summary>The topics that came up last, of those the most frequent first.</summary>
    private static ImmutableArray<TopicActivity> Topics(Site site) =>
    [
        .. site.Archive.Topics
            .Where(t => !t.Meetings.IsEmpty)
            .OrderByDescending(t => site.Archive.Meetings[t.Meetings[^1]].Meeting.Date)
            .ThenByDescending(t => t.Appearances.Length)
            .ThenBy(t => t.Subject.Slug, StringComparer.Ordinal)
            .Take(MostTopics)
            .Select(t => new TopicActivity(t.Subject.Name, t.Subject.Url, t.Meetings.Length, site.Rows.Date(site.Archive.Meetings[t.Meetings[^1]].Meeting.Date), Activity(site, t))),
    ];

    private static Html Activity(Site site, SubjectRecord<Topic> topic)
    {
        if (TimeAxis.Of(site.Archive, site.Words) is not { Labels.Length: > 1 } axis)
        {
            return Html.Empty;
        }

        var values = new int[axis.Labels.Length];
        foreach (var day in topic.Meetings.Select(m => site.Archive.Meetings[m].Meeting.Date).OfType<DateOnly>())
        {
            values[axis.IndexOf(day)]++;
        }

        return Sparkline.Of(values);
    }
}
