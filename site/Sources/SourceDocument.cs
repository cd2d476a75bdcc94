using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Sources;

/// <summary>A source file as its two parts: what the front matter says, and the text as blocks.</summary>
internal sealed record SourceDocument(string Path, FrontMatter FrontMatter, ImmutableArray<Block> Blocks);
