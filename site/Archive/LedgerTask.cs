using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A task as the ledger has it: set once, perhaps repeated in later minutes, perhaps done.</summary>
/// <param name="Meeting">Index of the meeting whose minutes set it.</param>
/// <param name="Task">Index in that meeting's <see cref="Archive.Meeting.Tasks"/>.</param>
internal sealed record LedgerTask(int Meeting, int Task)
{
    /// <summary>Later minutes that have it again, with the same words: meeting and index of the task there. The last one has its newest form.</summary>
    public ImmutableArray<(int Meeting, int Task)> Repeats { get; init; } = [];

    /// <summary>The passage that says that it is done; null while it is open.</summary>
    public Appearance? Closed { get; init; }

    public bool IsOpen => Closed is null;

    /// <summary>Where its newest form stands.</summary>
    public (int Meeting, int Task) Newest => Repeats is [.., var last] ? last : (Meeting, Task);

    /// <summary>How many meetings of the committee there were from then until it was done, or until now; null when the minutes name no committee.</summary>
    public int? MeetingsOpen { get; init; }
}
