using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

internal sealed record Rule : Block;

/// <summary>A block that is withheld; it never leaves the module that drops it.</summary>
internal sealed record WithheldBlock(ImmutableArray<Block> Blocks) : Block;
