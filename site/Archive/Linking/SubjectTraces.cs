using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Collects, meeting by meeting, where subjects stand.</summary>
internal sealed class SubjectTraces(Registry registry)
{
    private readonly Dictionary<Subject, TracesOfSubject> bySubject = new((IEqualityComparer<Subject>)ReferenceEqualityComparer.Instance);

    /// <summary>The lines of the meeting's source in which attendees stand.</summary>
    private readonly List<int> listed = [];

    public IEnumerable<Subject> Subjects => bySubject.Keys;

    public TracesOfSubject? Of(Subject subject) => bySubject.GetValueOrDefault(subject);

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
        return listed.Any(line => line >= from && line < to);
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

    private TracesOfSubject Get(Subject subject) => bySubject.TryGetValue(subject, out var traces) ? traces : bySubject[subject] = new TracesOfSubject();
}
