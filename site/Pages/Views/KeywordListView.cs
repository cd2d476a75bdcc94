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

/// <summary>The keywords under one letter.</summary>
/// <param name="Anchor"><c>a</c>, <c>andere</c>.</param>
internal sealed record KeywordLetter(string Letter, string Anchor, ImmutableArray<KeywordEntry> Keywords);

/// <summary>A keyword with the newest places where it stands.</summary>
/// <param name="More">In how many further agenda items it stands.</param>
internal sealed record KeywordEntry(string Word, ImmutableArray<NamedLink> Places, int More);
