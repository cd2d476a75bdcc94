using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>
/// A block of the minutes' text; its kinds stand below and in <see cref="Passage"/>. Line and column say where it stands in the
/// source, from 1.
/// </summary>
internal abstract record Block
{
    public int Line { get; init; } = 1;

    public int Column { get; init; } = 1;
}

/// <summary>A heading of the source; agenda items are made of these. <see cref="Level"/> 1 to 6.</summary>
internal sealed record Heading(int Level, Passage Title) : Block;

/// <summary>A bullet or numbered list.</summary>
internal sealed record ItemList(bool Ordered, int Start, ImmutableArray<ListItem> Items) : Block;

/// <summary>An entry of a list. <see cref="Done"/> is the state of a box <c>[ ]</c> or <c>[x]</c>, null without one.</summary>
internal sealed record ListItem(ImmutableArray<Block> Blocks, bool? Done) : Block;

/// <summary>A table; the first <see cref="HeaderRows"/> rows are its head.</summary>
internal sealed record Table(int HeaderRows, ImmutableArray<TableRow> Rows) : Block
{
    public string Anchor { get; init; } = "";
}

internal sealed record TableRow(ImmutableArray<Passage> Cells, ImmutableArray<ColumnAlignment> Alignments);

internal enum ColumnAlignment
{
    Natural,
    Left,
    Center,
    Right,
}

internal sealed record Quote(ImmutableArray<Block> Blocks) : Block;

internal sealed record Rule : Block;
