using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A topic (Thema).</summary>
internal sealed record Topic : Subject
{
    /// <summary>The broader topic as written in its file, after linking its slug; or null.</summary>
    public string? Broader { get; init; }

    /// <summary>Related topics, likewise.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Phrases that mean something else, and URLs with fragment of passages and agenda items that do not belong.</summary>
    public ImmutableArray<string> Excluded { get; init; } = [];

    private protected override string Folder => "themen";
}
