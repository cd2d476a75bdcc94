using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>Changes the passages of blocks, wherever they stand in them.</summary>
internal static class EachPassage
{
    public static ImmutableArray<Block> In(ImmutableArray<Block> blocks, Func<Passage, Passage> change) =>
        blocks.IsEmpty ? blocks : [.. blocks.Select(block => In(block, change))];

    private static Block In(Block block, Func<Passage, Passage> change) =>
        block switch
        {
            Passage passage => change(passage),
            Heading heading => heading with { Title = change(heading.Title) },
            ItemList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = In(item.Blocks, change) })] },
            Quote quote => quote with { Blocks = In(quote.Blocks, change) },
            Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(change)] })] },
            _ => block,
        };
}
