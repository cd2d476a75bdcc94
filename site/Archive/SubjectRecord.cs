using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>Where a subject stands in the archive.</summary>
internal sealed record SubjectRecord<T>
    where T : Subject
{
    public required T Subject { get; init; }

    /// <summary>Passages that name it, one entry a passage, oldest first; what a person says or is to do, and lists of those present, are not among them.</summary>
    public ImmutableArray<Appearance> Appearances { get; init; } = [];

    /// <summary>A person's statements: meeting and index in <see cref="LinkedMeeting.Statements"/>.</summary>
    public ImmutableArray<(int Meeting, int Statement)> Statements { get; init; } = [];

    /// <summary>Meetings in whose attendance a person stands, with how: present, guest, excused, absent.</summary>
    public ImmutableArray<(int Meeting, AttendanceKind Kind)> Attendances { get; init; } = [];

    /// <summary>Tasks a person has: meeting and index in <see cref="Meeting.Tasks"/>.</summary>
    public ImmutableArray<(int Meeting, int Task)> Tasks { get; init; } = [];

    /// <summary>Meetings that name it in any way, indices, ascending.</summary>
    public ImmutableArray<int> Meetings { get; init; } = [];
}
