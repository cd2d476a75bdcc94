namespace Protokollarchiv.Archive;

/// <summary>The end of a line; a hard one is shown, a soft one reads as a space.</summary>
internal sealed record LineBreak(bool Hard) : Inline;
