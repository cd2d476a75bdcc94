using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Archive.Linking.Tasks;
using Protokollarchiv.Archive.Linking.Terms;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// What may be linked in the minutes of one meeting, before anything is decided. It depends on these minutes and the registers alone, so it
/// stays as it is while other minutes change. All lists are in reading order.
/// </summary>
internal sealed record MeetingScan
{
    public required Meeting Meeting { get; init; }

    public required ImmutableArray<FoundName> Names { get; init; }

    /// <summary>Full names of people whom the archive does not know, though it knows somebody of that family name.</summary>
    public required ImmutableArray<NameForm> Strangers { get; init; }

    public required ImmutableArray<FoundTerm> Terms { get; init; }

    /// <summary>Of the passages that have markup which matters.</summary>
    public required ImmutableArray<FoundMarks> Marks { get; init; }

    /// <summary>By place in <see cref="Attendance.All"/>; null for what is no name.</summary>
    public required ImmutableArray<FoundName?> Attendees { get; init; }

    /// <summary>The person whom each of them is by words alone; -1 where it may be several or nobody.</summary>
    public IEnumerable<int> Listed => Attendees.Select(name => name?.Seen.Only ?? -1);

    public required ImmutableArray<FoundOffice> Offices { get; init; }

    public required ImmutableArray<FoundPrevious> Previous { get; init; }

    public required PassageWords Words { get; init; }

    /// <summary>Whom these minutes name so fully that nobody else can be meant.</summary>
    public required ImmutableArray<CertainName> Certain { get; init; }

    /// <summary>By place in <see cref="Meeting.Tasks"/>, as <see cref="Tasks.TaskKey"/> makes them.</summary>
    public required ImmutableArray<string?> TaskKeys { get; init; }

    /// <summary>Passages that say that something is done; tasks with a box aside.</summary>
    public required ImmutableArray<DoneNote> Done { get; init; }

    /// <summary>Whether the minutes set tasks or may speak of them.</summary>
    public bool HasTasks => !TaskKeys.IsEmpty || !Done.IsEmpty;
}
