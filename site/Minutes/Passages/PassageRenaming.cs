using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Minutes.Passages;

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

    /// <summary>The same for minutes that are divided already, after their words have changed.</summary>
    public static Meeting Of(Meeting meeting)
    {
        var renaming = new PassageRenaming(null);
        var titleLine = meeting.TitleLine is { } line ? renaming.Renamed(line) : null;
        var preamble = renaming.Renamed(meeting.Preamble);
        ImmutableArray<AgendaItem> items = [.. meeting.Items.Select(renaming.Renamed)];
        return meeting with { TitleLine = titleLine, Preamble = preamble, Items = items, Passages = TextOrder.Passages(titleLine, preamble, items) };
    }

    /// <summary>An item with a number has its anchor from that.</summary>
    private AgendaItem Renamed(AgendaItem item)
    {
        var heading = Renamed(item.Heading);
        var anchor = item.Number is null ? heading.Anchor : item.Anchor;
        return item with { Anchor = anchor, Heading = heading with { Anchor = anchor }, Blocks = Renamed(item.Blocks) };
    }

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

    private Table Renamed(Table table)
    {
        var anchor = names.Anchor(string.Join(' ', table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)));
        return table with
        {
            Anchor = anchor,
            Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Index = names.Next(), Anchor = anchor })] })],
        };
    }
}
