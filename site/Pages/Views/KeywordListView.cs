using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>The keyword index, for who searches without a script.</summary>
internal sealed record KeywordListView
{
    public required int Total { get; init; }

    public required ImmutableArray<KeywordLetter> Letters { get; init; }

    /// <summary>All letters, when each has a page of its own.</summary>
    public ImmutableArray<PeriodView> Pages { get; init; } = [];
}
