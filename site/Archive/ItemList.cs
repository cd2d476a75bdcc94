using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A bullet or numbered list.</summary>
internal sealed record ItemList(bool Ordered, int Start, ImmutableArray<ListItem> Items) : Block;
