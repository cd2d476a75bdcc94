using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Charts;
using Protokollarchiv.Pages.Markup;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>
/// A dossier for each topic, which the board opens before it discusses it again: the last state first, then every passage in the order of
/// time, what was resolved, what is still to do, and who is involved.
/// </summary>
internal static class TopicPages
{
    private const int MostPeople = 12;

    /// <summary>So many resolutions and tasks a page bears whose other ones stand on pages of their own time.</summary>
    private const int MostRows = 25;

    public static IEnumerable<PageGroup> Of(Site site)
    {
        var narrower = site.Archive.Topics.Select(t => t.Subject).Where(t => t.Broader is not null).ToLookup(t => t.Broader, StringComparer.Ordinal);
        return site.Archive.Topics.Select(record => new PageGroup(record.Subject.Url, () => Of(site, record, [.. narrower[record.Subject.Slug]])));
    }

    private static IEnumerable<Page> Of(Site site, SubjectRecord<Topic> record, ImmutableArray<Topic> narrower)
    {
        var chronicle = SubjectChronicle.Of(site, record, whole: true);
        return SubjectPages.Of(site, record, "topic", new NamedLink(site.Words["menu.topics"], "/themen/"), chronicle, (meetings, period) => new TopicDossier(site, record, narrower, chronicle).View(meetings, period))
            .Select(page => page with { Feed = $"{record.Subject.Url}feed.xml", StructuredData = () => site.Data.Topic(record.Subject) });
    }

    /// <summary>What a topic's pages show.</summary>
    private sealed class TopicDossier(Site site, SubjectRecord<Topic> record, ImmutableArray<Topic> narrower, SubjectChronicle chronicle)
    {
        private readonly Topic topic = record.Subject;
        private readonly ImmutableArray<Subject> marked = [record.Subject, .. narrower];

        public TopicView View(ReadOnlyMemory<int> meetings, Period<int>? period)
        {
            var passages = chronicle.MentionsIn(meetings);
            var counted = period?.Entries ?? record.Meetings.AsMemory();
            var isDivided = period is null ? chronicle.Meetings.Periods.Length > 0 : period.Parts.Length > 0;
            var most = isDivided ? MostRows : int.MaxValue;
            var resolutions = Resolutions(counted.Span, most);
            var tasks = Tasks(counted.Span, most);
            var last = record.Appearances.IsEmpty || period is not null ? (int?)null : record.Appearances[^1].Meeting;
            return new TopicView
            {
                Name = topic.Name,
                Url = topic.Url,
                Aliases = topic.Aliases,
                About = SubjectPages.About(site, topic),
                HasAbout = period is null && !topic.About.IsEmpty,
                Broader = Find(topic.Broader),
                Narrower = [.. narrower.Select(t => new NamedLink(t.Name, t.Url))],
                Related = [.. topic.Related.Select(Find).OfType<NamedLink>()],
                MeetingCount = counted.Length,
                PassageCount = chronicle.MentionsIn(counted).Length,
                Last = last is { } index ? site.Rows.Meeting(index) : null,
                LastPassages = last is { } meeting ? site.Quotes.Of(chronicle.MentionsIn(new[] { meeting }), marked, whole: true) : Html.Empty,
                Resolutions = resolutions.Rows,
                ResolutionCount = resolutions.Total,
                Tasks = tasks.Rows,
                TaskCount = tasks.Total,
                Passages = site.Quotes.Of(passages, marked, whole: true),
                PassagesShown = passages.Length,
                People = period is null ? Involved<Person>() : [],
                Organizations = period is null ? Involved<Organization>() : [],
                Timeline = period is null ? Timeline() : null,
                Periods = chronicle.Meetings.Links(site.Words, topic.Url, period),
                Period = period?.Title(site.Words),
            };
        }

        /// <summary>How often it came up when; a topic of one meeting has none.</summary>
        private Chart? Timeline()
        {
            ImmutableArray<DateOnly> days = [.. record.Appearances.Select(a => site.Archive.Meetings[a.Meeting].Meeting.Date).OfType<DateOnly>()];
            if (days.IsEmpty || days[0] == days[^1] || TimeAxis.Of(days[0], days[^1], site.Words) is not { } axis)
            {
                return null;
            }

            var values = new int[axis.Labels.Length, 1];
            foreach (var day in days)
            {
                values[axis.IndexOf(day), 0]++;
            }

            var text = new ChartText("zeit", site.Words["topic.timeline"], site.Words["topic.timeline-text"], site.Words["topic.timeline-rows"]);
            return BarChart.Of(text, axis.Labels, [(site.Words["topic.timeline-values"], "stellen")], values, site.Words);
        }

        private NamedLink? Find(string? slug) =>
            site.Archive.Topics.Select(t => t.Subject).FirstOrDefault(t => t.Slug == slug) is { } found ? new NamedLink(found.Name, found.Url) : null;

        /// <summary>The newest first.</summary>
        private (ImmutableArray<ResolutionRow> Rows, int Total) Resolutions(ReadOnlySpan<int> meetings, int most)
        {
            var found = Find(meetings, m => m.Resolutions.Length, (m, i) => !m.Meeting.Resolutions[i].OnlyPutsOff && IsAbout(m, m.Meeting.Resolutions[i].Item, m.Meeting.Resolutions[i].Passage));
            return ([.. found.Take(most).Select(f => site.Rows.Resolution(f.Meeting, f.Index))], found.Count);
        }

        /// <summary>Those that are open, the newest first.</summary>
        private (ImmutableArray<TaskRow> Rows, int Total) Tasks(ReadOnlySpan<int> meetings, int most)
        {
            var found = Find(meetings, m => m.Tasks.Length, (m, i) => IsAbout(m, m.Meeting.Tasks[i].Item, m.Meeting.Tasks[i].Passage));
            List<LedgerTask> open = [.. found.Select(f => site.Rows.LedgerOf(f.Meeting, f.Index)).Where(t => t.IsOpen).Distinct()];
            return ([.. open.Take(most).Select(site.Rows.Task)], open.Count);
        }

        private List<(int Meeting, int Index)> Find(ReadOnlySpan<int> meetings, Func<Meeting, int> length, Func<LinkedMeeting, int, bool> isMeant) =>
            [
                .. meetings.ToArray().Reverse().Select(m => site.Archive.Meetings[m])
                    .SelectMany(linked => Enumerable.Range(0, length(linked.Meeting)).Where(i => isMeant(linked, i)).Select(i => (linked.Index, i))),
            ];

        private bool IsAbout(LinkedMeeting linked, int item, int passage) => Rows.TopicsOf(linked, item, passage).Any(t => marked.Contains(t));

        /// <summary>Who speaks or is named with the topic, and what: in the same passage, or anywhere in an item whose heading names it. Most often first.</summary>
        private ImmutableArray<NamedLink> Involved<T>()
            where T : Subject
        {
            var named = record.Appearances
                .SelectMany(a => site.Archive.Meetings[a.Meeting].Meeting.PassagesUnder(a.Passage).Select(passage => (a.Meeting, Passage: passage)))
                .Distinct()
                .Select(place => (Linked: site.Archive.Meetings[place.Meeting], place.Passage))
                .SelectMany(place => place.Linked.Named[place.Passage].Append(place.Linked.SpeakerOf(place.Passage)).OfType<T>().Distinct());
            return
            [
                .. named
                    .CountBy<Subject, Subject>(subject => subject, ReferenceEqualityComparer.Instance)
                    .OrderByDescending(c => c.Value)
                    .ThenBy(c => c.Key.Name, GermanOrder.Comparer)
                    .ThenBy(c => c.Key.Slug, StringComparer.Ordinal)
                    .Take(MostPeople)
                    .Select(c => new NamedLink(c.Key.Name, c.Key.Url, null, c.Value)),
            ];
        }
    }
}
