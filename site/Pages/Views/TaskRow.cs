using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>A task as a row of a list.</summary>
internal sealed record TaskRow
{
    public required string Text { get; init; }

    public required string Url { get; init; }

    /// <summary>People whom the archive knows as links, others by name with an empty URL.</summary>
    public ImmutableArray<NamedLink> Who { get; init; } = [];

    public DateView? Due { get; init; }

    public bool IsDone { get; init; }

    public required MeetingRow Meeting { get; init; }

    /// <summary>On the page of the meeting that set it, which need not be named there again.</summary>
    public bool IsInOwnMinutes { get; init; }

    /// <summary>How many meetings of the committee there were until it was done, or have been until now.</summary>
    public int Age { get; init; }

    /// <summary>The passage that says it is done, by the date of its meeting, if that is another one.</summary>
    public NamedLink? ClosedIn { get; init; }
}
