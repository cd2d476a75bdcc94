using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A run of text inside a passage. Its kinds stand below: together they are the grammar of a line.</summary>
internal abstract record Inline;

internal sealed record Text(string Value) : Inline;

internal sealed record CodeText(string Value) : Inline;

/// <summary>The end of a line; a hard one is shown, a soft one reads as a space.</summary>
internal sealed record LineBreak(bool Hard) : Inline
{
    public static LineBreak HardBreak { get; } = new(Hard: true);

    public static LineBreak SoftBreak { get; } = new(Hard: false);
}

/// <summary><c>[[Name]]</c> or <c>[[Name|text]]</c>: a link set by hand.</summary>
internal sealed record NameLink(string Name, string Shown) : Inline;

/// <summary>A picture; <see cref="Description"/> is its alternative text.</summary>
internal sealed record Image(string Url, string Description) : Inline
{
    /// <summary>The file of a picture beside the minutes, as a path relative to the input folder; null for all others.</summary>
    public string? SourcePath { get; init; }
}

/// <summary>Inline content that holds more of it.</summary>
internal abstract record ContainerInline(ImmutableArray<Inline> Children) : Inline;

internal enum EmphasisKind
{
    Emphasis,
    Strong,
    Deleted,
    Inserted,
    Marked,
}

internal sealed record Emphasis(EmphasisKind Kind, ImmutableArray<Inline> Children) : ContainerInline(Children);

/// <summary>A link as written. <see cref="Url"/> is safe to publish, or empty when its scheme is not allowed.</summary>
internal sealed record Link(string Url, ImmutableArray<Inline> Children) : ContainerInline(Children)
{
    /// <summary>Where a relative link leads, as a path relative to the input folder; null for all other links.</summary>
    public string? SourcePath { get; init; }

    /// <summary>The place it names, with its <c>#</c>; empty without one.</summary>
    public string Fragment => Url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? Url[hash..] : "";

    /// <summary>The file and the place in it that it names; the place alone in the file that the link stands in.</summary>
    public string Place => SourcePath + Fragment;
}

/// <summary>A harmless HTML tag that <c>site.yml</c> allows, without attributes: <c>sub</c> and what it encloses.</summary>
internal sealed record AllowedTag(string Name, ImmutableArray<Inline> Children) : ContainerInline(Children);
