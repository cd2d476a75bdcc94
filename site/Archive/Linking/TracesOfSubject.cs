using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Where one subject stands.</summary>
internal sealed class TracesOfSubject
{
    private readonly List<Appearance> appearances = [];
    private readonly List<int> meetings = [];

    public static TracesOfSubject None { get; } = new();

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
        var from = Ascending.FirstFrom(all.AsSpan(), meeting, meetingOf);
        var to = Ascending.FirstFrom(all.AsSpan(), meeting + 1, meetingOf);
        return from == to && now.Count == 0 ? all : [.. all.AsSpan(0, from), .. now, .. all.AsSpan(to..)];
    }
}
