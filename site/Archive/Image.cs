namespace Protokollarchiv.Archive;

/// <summary>A picture; <see cref="Description"/> is its alternative text.</summary>
internal sealed record Image(string Url, string Description) : Inline;
