using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Collects, meeting by meeting, where subjects stand.</summary>
internal sealed class SubjectTraces(Registry registry)
{
    private readonly Dictionary<Subject, Traces> bySubject = new((IEqualityComparer<Subject>)ReferenceEqualityComparer.Instance);

    /// <summary>The lines of the meeting's source in which attendees stand.</summary>
    private readonly List<int> listed = [];

    public static Traces Nothing { get; } = new();

    public IEnumerable<Subject> Subjects => bySubject.Keys;

    public Traces? Of(Subject subject) => bySubject.GetValueOrDefault(subject);

    public void Collect(LinkedMeeting meeting)
    {
        listed.Clear();
        listed.AddRange(meeting.Meeting.Attendance.All.Select(a => a.Line));
        for (var passage = 0; passage < meeting.Named.Length; passage++)
        {
            foreach (var subject in meeting.Named[passage])
            {
                CollectNamed(meeting, passage, subject);
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

    private void CollectNamed(LinkedMeeting meeting, int passage, Subject subject)
    {
        var traces = Get(subject);
        traces.AddMeeting(meeting.Index);
        if (subject is not Person person || !IsKeptApart(meeting, passage, person))
        {
            traces.AddAppearance(new Appearance(meeting.Index, passage));
        }

        if (subject is Topic topic && registry.Broader.TryGetValue(topic, out var broader))
        {
            foreach (var above in broader)
            {
                if (!registry.Excluded.Contain(above, meeting.Meeting, passage))
                {
                    var wider = Get(above);
                    wider.AddMeeting(meeting.Index);
                    wider.AddAppearance(new Appearance(meeting.Index, passage));
                }
            }
        }
    }

    /// <summary>What someone says, is to do, and the list of those present are no mentions.</summary>
    private bool IsKeptApart(LinkedMeeting meeting, int passage, Person person) =>
        ReferenceEquals(meeting.SpeakerOf(passage), person) || IsAttendanceList(meeting.Meeting.Passages, passage) || HasTask(meeting, passage, person);

    private bool IsAttendanceList(ImmutableArray<Passage> passages, int passage)
    {
        var from = passages[passage].Line;
        var to = passage + 1 < passages.Length ? Math.Max(passages[passage + 1].Line, from + 1) : int.MaxValue;
        foreach (var line in listed)
        {
            if (line >= from && line < to)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTask(LinkedMeeting meeting, int passage, Person person)
    {
        for (var i = 0; i < meeting.TaskPeople.Length; i++)
        {
            if (meeting.Meeting.Tasks[i].Passage == passage && meeting.TaskPeople[i].Contains(person, ReferenceEqualityComparer.Instance))
            {
                return true;
            }
        }

        return false;
    }

    private void CollectAttendance(LinkedMeeting meeting)
    {
        var attendance = meeting.Meeting.Attendance;
        for (var i = 0; i < meeting.Attendees.Length; i++)
        {
            if (meeting.Attendees[i] is { } person)
            {
                var traces = Get(person);
                traces.AddMeeting(meeting.Index);
                traces.Attendances.Add((meeting.Index, KindOf(i, attendance)));
            }
        }
    }

    /// <summary>By place in <see cref="Attendance.All"/>.</summary>
    private static AttendanceKind KindOf(int place, Attendance attendance)
    {
        var guests = attendance.Present.Length;
        var excused = guests + attendance.Guests.Length;
        return place < guests ? AttendanceKind.Present
            : place < excused ? AttendanceKind.Guest
            : place < excused + attendance.Excused.Length ? AttendanceKind.Excused
            : AttendanceKind.Absent;
    }

    private Traces Get(Subject subject) => bySubject.TryGetValue(subject, out var traces) ? traces : bySubject[subject] = new Traces();

    /// <summary>Where one subject stands.</summary>
    internal sealed class Traces
    {
        private readonly List<Appearance> appearances = [];
        private readonly List<int> meetings = [];

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

        /// <summary>A passage that names two narrower topics is one of the broader.</summary>
        public void AddAppearance(Appearance appearance)
        {
            if (appearances.Count == 0 || appearances[^1] != appearance)
            {
                appearances.Add(appearance);
            }
        }

        public SubjectRecord<T> Record<T>(T subject)
            where T : Subject =>
            new()
            {
                Subject = subject,
                Appearances = [.. appearances],
                Statements = [.. Statements],
                Attendances = [.. Attendances],
                Tasks = [.. Tasks],
                Meetings = [.. meetings],
            };

        /// <summary>A record with these traces in place of those of one meeting.</summary>
        public SubjectRecord<T> Replace<T>(SubjectRecord<T> record, int meeting)
            where T : Subject =>
            record with
            {
                Appearances = Replaced(record.Appearances, appearances, a => a.Meeting, meeting),
                Statements = Replaced(record.Statements, Statements, s => s.Meeting, meeting),
                Attendances = Replaced(record.Attendances, Attendances, a => a.Meeting, meeting),
                Tasks = Replaced(record.Tasks, Tasks, t => t.Meeting, meeting),
                Meetings = Replaced(record.Meetings, meetings, m => m, meeting),
            };

        private static ImmutableArray<T> Replaced<T>(ImmutableArray<T> all, List<T> now, Func<T, int> meetingOf, int meeting)
        {
            var from = FirstFrom(all, meetingOf, meeting);
            var to = FirstFrom(all, meetingOf, meeting + 1);
            return from == to && now.Count == 0 ? all : [.. all.AsSpan(0, from), .. now, .. all.AsSpan(to..)];
        }

        private static int FirstFrom<T>(ImmutableArray<T> all, Func<T, int> meetingOf, int meeting)
        {
            var (from, to) = (0, all.Length);
            while (from < to)
            {
                var middle = (from + to) / 2;
                (from, to) = meetingOf(all[middle]) < meeting ? (middle + 1, to) : (from, middle);
            }

            return from;
        }
    }
}
