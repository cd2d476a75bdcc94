using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>Numbers passages anew and gives them their anchors, after paragraphs were cut in two.</summary>
internal sealed class PassageRenaming
{
    private readonly PassageNames names = new();

    /// <param name="titleLine">Stands above them and keeps its number and anchor.</param>
    private PassageRenaming(Passage? titleLine)
    {
        if (titleLine is not null)
        {
            names.Next();
            names.Anchor(titleLine.Text);
        }
    }

    public static ImmutableArray<Block> Of(Passage? titleLine, ImmutableArray<Block> blocks) => new PassageRenaming(titleLine).Renamed(blocks);

    private ImmutableArray<Block> Renamed(ImmutableArray<Block> blocks) => [.. blocks.Select(Renamed)];

    private Block Renamed(Block block) =>
        block switch
        {
            Passage passage => Renamed(passage),
            Heading heading => heading with { Title = Renamed(heading.Title) },
            ItemList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = Renamed(item.Blocks) })] },
            Quote quote => quote with { Blocks = Renamed(quote.Blocks) },
            Table table => Renamed(table),
            _ => block,
        };

    private Passage Renamed(Passage passage) => passage with { Index = names.Next(), Anchor = names.Anchor(passage.Text) };

    private Table Renamed(Table table) =>
        table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Index = names.Next() })] })] };
}
