using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>Tasks: the open ones, and the done ones with their years.</summary>
internal sealed record TaskListView
{
    public required ImmutableArray<TaskRow> Open { get; init; }

    public required ImmutableArray<TaskRow> Done { get; init; }

    public required int OpenTotal { get; init; }

    public required int DoneTotal { get; init; }

    public ImmutableArray<PeriodView> Periods { get; init; } = [];

    /// <summary>The period that is shown, or null on the first page.</summary>
    public string? Period { get; init; }

    /// <summary>What the list can be narrowed to.</summary>
    public ImmutableArray<NamedLink> Committees { get; init; } = [];

    public ImmutableArray<NamedLink> People { get; init; } = [];
}
