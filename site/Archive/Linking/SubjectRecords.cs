using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Collects where each subject stands, in one pass over the meetings.</summary>
internal sealed class SubjectRecords
{
    private readonly Dictionary<Subject, Collected> bySubject = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Topic, ImmutableArray<Topic>> broader = new(ReferenceEqualityComparer.Instance);

    public SubjectRecords(IEnumerable<LinkedMeeting> meetings, ImmutableArray<Topic> topics)
    {
        var bySlug = topics.ToLookup(t => t.Slug, StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            broader[topic] = [.. Broader(topic, bySlug)];
        }

        foreach (var meeting in meetings)
        {
            Collect(meeting);
        }
    }

    public ImmutableArray<SubjectRecord<T>> Of<T>(ImmutableArray<T> subjects)
        where T : Subject =>
    [
        .. subjects
            .OrderBy(s => s.Name, GermanOrder.Comparer)
            .ThenBy(s => s.Slug, StringComparer.Ordinal)
            .Select(s => bySubject.TryGetValue(s, out var collected) ? collected.Record(s) : new SubjectRecord<T> { Subject = s }),
    ];

    /// <summary>The topics above one, each once, also where the maintainers have made a circle.</summary>
    private static List<Topic> Broader(Topic topic, ILookup<string, Topic> bySlug)
    {
        var above = new List<Topic>();
        var current = topic;
        while (current.Broader is { } slug && bySlug[slug].FirstOrDefault() is { } next && !ReferenceEquals(next, topic) && !above.Contains(next, ReferenceEqualityComparer.Instance))
        {
            above.Add(next);
            current = next;
        }

        return above;
    }

    private void Collect(LinkedMeeting meeting)
    {
        var said = meeting.Statements.SelectMany(s => s.Passages.Select(p => (s.Person, Passage: p))).ToHashSet();
        for (var passage = 0; passage < meeting.Named.Length; passage++)
        {
            foreach (var subject in WithBroader(meeting.Named[passage]))
            {
                var collected = Get(subject);
                collected.AddMeeting(meeting.Index);
                if (subject is not Person person || !said.Contains((person, passage)))
                {
                    collected.Appearances.Add(new Appearance(meeting.Index, passage));
                }
            }
        }

        for (var i = 0; i < meeting.Statements.Length; i++)
        {
            Get(meeting.Statements[i].Person).Statements.Add((meeting.Index, i));
        }

        for (var i = 0; i < meeting.TaskPeople.Length; i++)
        {
            foreach (var person in meeting.TaskPeople[i])
            {
                Get(person).Tasks.Add((meeting.Index, i));
            }
        }

        CollectAttendance(meeting);
        foreach (var topic in meeting.Topics)
        {
            Get(topic).AddMeeting(meeting.Index);
        }
    }

    private void CollectAttendance(LinkedMeeting meeting)
    {
        var attendance = meeting.Meeting.Attendance;
        IEnumerable<AttendanceKind> kinds =
        [
            .. attendance.Present.Select(_ => AttendanceKind.Present),
            .. attendance.Guests.Select(_ => AttendanceKind.Guest),
            .. attendance.Excused.Select(_ => AttendanceKind.Excused),
            .. attendance.Absent.Select(_ => AttendanceKind.Absent),
        ];
        foreach (var (person, kind) in meeting.Attendees.Zip(kinds))
        {
            if (person is not null)
            {
                var collected = Get(person);
                collected.AddMeeting(meeting.Index);
                collected.Attendances.Add((meeting.Index, kind));
            }
        }
    }

    private IEnumerable<Subject> WithBroader(ImmutableArray<Subject> named)
    {
        if (!named.Any(s => s is Topic topic && !broader[topic].IsEmpty))
        {
            return named;
        }

        return named.Concat(named.OfType<Topic>().SelectMany(t => broader[t])).Distinct<Subject>(ReferenceEqualityComparer.Instance);
    }

    private Collected Get(Subject subject) => bySubject.TryGetValue(subject, out var collected) ? collected : bySubject[subject] = new Collected();

    private sealed class Collected
    {
        private readonly List<int> meetings = [];

        public List<Appearance> Appearances { get; } = [];

        public List<(int Meeting, int Statement)> Statements { get; } = [];

        public List<(int Meeting, AttendanceKind Kind)> Attendances { get; } = [];

        public List<(int Meeting, int Task)> Tasks { get; } = [];

        public void AddMeeting(int index)
        {
            if (meetings.Count == 0 || meetings[^1] != index)
            {
                meetings.Add(index);
            }
        }

        public SubjectRecord<T> Record<T>(T subject)
            where T : Subject =>
            new()
            {
                Subject = subject,
                Appearances = [.. Appearances],
                Statements = [.. Statements],
                Attendances = [.. Attendances],
                Tasks = [.. Tasks],
                Meetings = [.. meetings],
            };
    }
}
