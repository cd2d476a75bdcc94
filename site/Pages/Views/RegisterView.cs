using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>A register from A to Z: people, partner organizations, topics.</summary>
internal sealed record RegisterView
{
    /// <summary><c>people</c>, <c>organizations</c>, <c>topics</c>.</summary>
    public required string Kind { get; init; }

    public required int Total { get; init; }

    public required ImmutableArray<RegisterLetter> Letters { get; init; }

    /// <summary>All letters, when each has a page of its own.</summary>
    public ImmutableArray<PeriodView> Pages { get; init; } = [];
}

/// <summary>The entries under one letter.</summary>
/// <param name="Anchor"><c>a</c>, <c>andere</c>.</param>
internal sealed record RegisterLetter(string Letter, string Anchor, ImmutableArray<NamedLink> Entries);
