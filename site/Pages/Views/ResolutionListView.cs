using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>Resolutions: all, a year's.</summary>
internal sealed record ResolutionListView
{
    public required int Total { get; init; }

    public required ImmutableArray<ResolutionRow> Resolutions { get; init; }

    public bool IsExcerpt { get; init; }

    public ImmutableArray<PeriodView> Periods { get; init; } = [];

    /// <summary>What the list can be narrowed to.</summary>
    public ImmutableArray<NamedLink> Committees { get; init; } = [];

    public ImmutableArray<NamedLink> Topics { get; init; } = [];
}
