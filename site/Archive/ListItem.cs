using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>An entry of a list. <see cref="Done"/> is the state of a box <c>[ ]</c> or <c>[x]</c>, null without one.</summary>
internal sealed record ListItem(ImmutableArray<Block> Blocks, bool? Done) : Block;
