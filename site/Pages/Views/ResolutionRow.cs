using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>A resolution as a row of a list.</summary>
internal sealed record ResolutionRow
{
    /// <summary>As written: <c>2022/15</c>; null when the minutes give it none.</summary>
    public string? Number { get; init; }

    public required string Text { get; init; }

    public required string Url { get; init; }

    /// <summary><c>angenommen · 7 Ja, 0 Nein</c>; empty when no vote is minuted.</summary>
    public string Vote { get; init; } = "";

    /// <summary><c>accepted</c>, <c>rejected</c>, <c>postponed</c>, or null.</summary>
    public string? Result { get; init; }

    public required MeetingRow Meeting { get; init; }

    /// <summary>On the page of its meeting, which need not be named there again.</summary>
    public bool IsInOwnMinutes { get; init; }

    public string? Item { get; init; }

    public ImmutableArray<NamedLink> Topics { get; init; } = [];
}
