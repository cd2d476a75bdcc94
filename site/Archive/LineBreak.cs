namespace Protokollarchiv.Archive;

internal sealed record LineBreak : Inline;

/// <summary><c>[[Name]]</c> or <c>[[Name|text]]</c>: a link set by hand.</summary>
internal sealed record NameLink(string Name, string Shown) : Inline;
