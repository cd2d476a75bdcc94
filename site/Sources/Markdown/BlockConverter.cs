using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Block = Protokollarchiv.Archive.Block;
using Table = Protokollarchiv.Archive.Table;
using TableRow = Protokollarchiv.Archive.TableRow;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Markdig's blocks to the archive's. Markdig limits how deep they nest, so this may follow them down.</summary>
/// <param name="firstLine">Line of the file at which the Markdown begins.</param>
internal sealed class BlockConverter(InlineConverter inlines, int firstLine)
{
    private const int LongestUnderlinedHeading = 100;

    public ImmutableArray<Block> Convert(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var block in container)
        {
            Append(blocks, block, PassageKind.Paragraph, out _);
        }

        return blocks.ToImmutable();
    }

    private void Append(ImmutableArray<Block>.Builder blocks, Markdig.Syntax.Block block, PassageKind kind, out bool? done)
    {
        done = null;
        switch (block)
        {
            case HeadingBlock heading:
                AppendHeading(blocks, heading);
                break;
            case ParagraphBlock paragraph:
                var passage = Passage(paragraph, kind, out done);
                if (!passage.Content.IsEmpty || done is not null)
                {
                    blocks.Add(passage);
                }

                break;
            case ListBlock list:
                AppendList(blocks, list);
                break;
            case QuoteBlock quote:
                blocks.Add(Placed(new Quote(Convert(quote)), quote));
                break;
            case ThematicBreakBlock rule:
                blocks.Add(Placed(new Rule(), rule));
                break;
            case Markdig.Extensions.Tables.Table table:
                blocks.Add(Placed(Converted(table), table));
                break;
            case CodeBlock code:
                blocks.Add(Placed(new Passage { Kind = PassageKind.Code, Content = [new Text(code.Lines.ToString())] }, code));
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                blocks.AddRange(Convert(other));
                break;
            case LeafBlock leaf:
                blocks.Add(Passage(leaf, kind, out _));
                break;
        }
    }

    /// <summary>
    /// A line <c>---</c> right below a whole paragraph was meant to divide, not to make a heading of it.
    /// </summary>
    private void AppendHeading(ImmutableArray<Block>.Builder blocks, HeadingBlock heading)
    {
        var title = Passage(heading, PassageKind.Heading, out _);
        if (heading is { IsSetext: true, Level: 2 } && (title.Text.Contains('\n', StringComparison.Ordinal) || title.Text.Length > LongestUnderlinedHeading))
        {
            blocks.Add(title with { Kind = PassageKind.Paragraph });
            blocks.Add(Placed(new Rule(), heading));
            return;
        }

        blocks.Add(Placed(new Heading(heading.Level, title), heading));
    }

    private void AppendList(ImmutableArray<Block>.Builder blocks, ListBlock list)
    {
        if (list.IsOrdered && AsDates(list) is { } dates)
        {
            blocks.AddRange(dates);
            return;
        }

        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var item in list.OfType<ListItemBlock>())
        {
            bool? done = null;
            var inside = ImmutableArray.CreateBuilder<Block>(item.Count);
            foreach (var block in item)
            {
                Append(inside, block, inside.Count == 0 ? PassageKind.ListItem : PassageKind.Paragraph, out var box);
                done ??= box;
            }

            items.Add(Placed(new ListItem(inside.ToImmutable(), done), item));
        }

        var start = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
        blocks.Add(Placed(new ItemList(list.IsOrdered, start, items.ToImmutable()), list));
    }

    /// <summary><c>14. November: …</c> at the start of a line is a date, though Markdown takes it for the fourteenth entry of a list.</summary>
    private List<Block>? AsDates(ListBlock list)
    {
        var paragraphs = new List<Block>();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            if (item is not [ParagraphBlock paragraph] || Passage(paragraph, PassageKind.Paragraph, out _) is not { Content: [Text first, .. var following] } passage || !Month.BeginsWith(first.Value))
            {
                return null;
            }

            var day = item.Order.ToString(System.Globalization.CultureInfo.InvariantCulture);
            paragraphs.Add(passage with { Content = [new Text($"{day}. {first.Value}"), .. following], Line = firstLine + item.Line, Column = item.Column + 1 });
        }

        return paragraphs;
    }

    private Table Converted(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToList();
        return new Table(
            rows.TakeWhile(r => r.IsHeader).Count(),
            [.. rows.Select(row => new TableRow([.. row.OfType<TableCell>().Select(Cell)], [.. row.Select((_, i) => Alignment(table, i))]))]);
    }

    private Passage Cell(TableCell cell)
    {
        var content = ImmutableArray.CreateBuilder<Archive.Inline>();
        foreach (var leaf in cell.Descendants<LeafBlock>())
        {
            content.AddRange(inlines.Convert(leaf.Inline, out _));
        }

        return Placed(new Passage { Kind = PassageKind.Cell, Content = content.ToImmutable() }, cell);
    }

    private static ColumnAlignment Alignment(Markdig.Extensions.Tables.Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Left => ColumnAlignment.Left,
            TableColumnAlign.Center => ColumnAlignment.Center,
            TableColumnAlign.Right => ColumnAlignment.Right,
            _ => ColumnAlignment.Natural,
        };

    private Passage Passage(LeafBlock leaf, PassageKind kind, out bool? done) =>
        Placed(new Passage { Kind = kind, Content = inlines.Convert(leaf.Inline, out done) }, leaf);

    private T Placed<T>(T block, Markdig.Syntax.Block source)
        where T : Block =>
        block with { Line = firstLine + source.Line, Column = source.Column + 1 };
}
