namespace Protokollarchiv.Search.Chunks;

/// <summary>Some neighbouring terms with their postings, as one file, and the neighbours of these words as another.</summary>
/// <param name="First">The shortest text that is behind every term of the chunk before and not behind the first of this one.</param>
internal sealed record TermChunk(string First, byte[] Postings, byte[] Pairs);
