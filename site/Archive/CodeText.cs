namespace Protokollarchiv.Archive;

internal sealed record CodeText(string Value) : Inline;
