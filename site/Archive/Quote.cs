using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

internal sealed record Quote(ImmutableArray<Block> Blocks) : Block;
