namespace Protokollarchiv.Archive;

/// <summary>A run of text inside a passage.</summary>
internal abstract record Inline;

internal sealed record Text(string Value) : Inline;
