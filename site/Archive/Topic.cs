using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A topic (Thema).</summary>
internal sealed record Topic : Subject
{
    /// <summary>Slug of the broader topic, or null.</summary>
    public string? Broader { get; init; }

    /// <summary>Slugs of related topics.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Phrases that mean something else, and URLs with fragment of passages and agenda items that do not belong.</summary>
    public ImmutableArray<string> Excluded { get; init; } = [];

    private protected override string Folder => "themen";
}
