using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Privacy.Names;

/// <summary>Takes withheld names out of blocks, passage by passage.</summary>
internal sealed class BlocksCut(WithheldText text)
{
    public ImmutableArray<Block> In(ImmutableArray<Block> blocks) => blocks.IsEmpty ? blocks : [.. blocks.Select(In)];

    private Block In(Block block) =>
        block switch
        {
            Passage passage => text.In(passage),
            Heading heading => heading with { Title = text.In(heading.Title) },
            ItemList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = In(item.Blocks) })] },
            Quote quote => quote with { Blocks = In(quote.Blocks) },
            Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(text.In)] })] },
            _ => block,
        };
}
