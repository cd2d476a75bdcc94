using System.Collections.Immutable;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>What every template knows as <c>page</c>.</summary>
internal sealed record PageView
{
    public required string Url { get; init; }

    public required string CanonicalUrl { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public required string Template { get; init; }

    public bool NoIndex { get; init; }

    public ImmutableArray<NamedLink> Above { get; init; } = [];

    /// <summary>JSON-LD that may stand in a script element as it is.</summary>
    public ImmutableArray<Html> StructuredData { get; init; } = [];

    public string? Feed { get; init; }
}
