using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>What every template knows as <c>site</c>.</summary>
internal sealed record SiteView
{
    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    public required string Language { get; init; }

    public required string BaseUrl { get; init; }

    /// <summary>The parts of the site, then the maintainers' pages that are in the menu.</summary>
    public required ImmutableArray<NamedLink> Menu { get; init; }

    /// <summary>The maintainers' pages that are not.</summary>
    public required ImmutableArray<NamedLink> Foot { get; init; }
}
