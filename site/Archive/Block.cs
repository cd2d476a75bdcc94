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
internal sealed record ItemList(bool Ordered, int Start, ImmutableArray<ListItem> Items) : Block
{
    /// <summary>A wider step is no gap in a count.</summary>
    private const int WidestStep = 5;

    /// <summary>The number of each entry: as written where the numbers rise, so that 1, 2, 4 keeps its gap, else counted from the start.</summary>
    public ImmutableArray<int> Numbers()
    {
        for (var i = 1; i < Items.Length; i++)
        {
            if (Items[i].Number - Items[i - 1].Number is not (>= 1 and <= WidestStep))
            {
                return [.. Enumerable.Range(Start, Items.Length)];
            }
        }

        return [.. Items.Select((item, i) => item.Number ?? (Start + i))];
    }
}

/// <summary>An entry of a list. <see cref="Done"/> is the state of a box <c>[ ]</c> or <c>[x]</c>, null without one.</summary>
internal sealed record ListItem(ImmutableArray<Block> Blocks, bool? Done) : Block
{
    /// <summary>What is written before an entry of a numbered list; null where nothing was written, as behind a bullet.</summary>
    public int? Number { get; init; }
}

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
