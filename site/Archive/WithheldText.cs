namespace Protokollarchiv.Archive;

/// <summary>Words that are withheld; they never leave the module that drops them.</summary>
internal sealed record WithheldText(string Value) : Inline;
