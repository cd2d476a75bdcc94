using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>What minutes speak of and the archive keeps a page for: a person, an organization, a topic.</summary>
internal abstract record Subject
{
    private readonly string slug = "";

    /// <summary>Last part of its URL, stable: the name of its register file, or made from the name.</summary>
    public required string Slug
    {
        get => slug;
        init
        {
            slug = value;
            Url = $"/{Folder}/{value}/";
        }
    }

    /// <summary>The name as it is shown.</summary>
    public required string Name { get; init; }

    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>A few words about it, from its register file.</summary>
    public ImmutableArray<Block> About { get; init; } = [];

    /// <summary>Path of its register file relative to the input folder, or null when only the minutes name it.</summary>
    public string? Source { get; init; }

    /// <summary>Made with the slug and not anew each time: a large archive links to it a million times.</summary>
    public string Url { get; private init; } = "";

    private protected abstract string Folder { get; }
}
