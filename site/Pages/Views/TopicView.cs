using System.Collections.Immutable;
using Protokollarchiv.Pages.Charts;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>A topic's dossier, or a period of it.</summary>
internal sealed record TopicView : SubjectView
{
    public ImmutableArray<string> Aliases { get; init; } = [];

    public NamedLink? Broader { get; init; }

    public ImmutableArray<NamedLink> Narrower { get; init; } = [];

    public ImmutableArray<NamedLink> Related { get; init; } = [];

    public required int PassageCount { get; init; }

    /// <summary>The newest meeting that speaks of it, and what it says.</summary>
    public MeetingRow? Last { get; init; }

    public required Html LastPassages { get; init; }

    public required ImmutableArray<ResolutionRow> Resolutions { get; init; }

    /// <summary>How many there are; <see cref="Resolutions"/> may hold only the newest.</summary>
    public required int ResolutionCount { get; init; }

    public required ImmutableArray<TaskRow> Tasks { get; init; }

    public required int TaskCount { get; init; }

    public required Html Passages { get; init; }

    public required int PassagesShown { get; init; }

    public required ImmutableArray<NamedLink> People { get; init; }

    public required ImmutableArray<NamedLink> Organizations { get; init; }

    /// <summary>Null when there is nothing to compare.</summary>
    public Chart? Timeline { get; init; }
}
