using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Protokollarchiv.Archive;
using Table = Protokollarchiv.Archive.Table;
using TableRow = Protokollarchiv.Archive.TableRow;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Markdig's tables to the archive's. A table has one anchor, made from all its words.</summary>
internal sealed class TableConverter(MarkdownFile file, LeafConverter leaves, PassageNames names)
{
    public Table Convert(Markdig.Extensions.Tables.Table table)
    {
        var rows = new List<ImmutableArray<Passage>>(table.Count);
        var heads = 0;
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
        {
            heads += row.IsHeader ? 1 : 0;
            rows.Add([.. row.OfType<TableCell>().Select(Cell)]);
        }

        var anchor = names.Anchor(string.Join(' ', rows.SelectMany(row => row).Select(cell => cell.Text)));
        var alignments = table.ColumnDefinitions.Select(column => Alignment(column.Alignment)).ToImmutableArray();
        return new Table(heads, [.. rows.Select(row => new TableRow([.. row.Select(cell => cell with { Anchor = anchor })], Fitting(alignments, row.Length)))])
        {
            Anchor = anchor,
            Line = file.LineOf(table.Line),
            Column = table.Column + 1,
        };
    }

    private Passage Cell(TableCell cell)
    {
        var content = ImmutableArray<Inline>.Empty;
        foreach (var block in cell)
        {
            if (block is LeafBlock leaf)
            {
                content = content.IsEmpty ? leaves.Convert(leaf, out _) : content.AddRange(leaves.Convert(leaf, out _));
            }
        }

        return new Passage { Kind = PassageKind.Cell, Content = content, Index = names.Next(), Line = file.LineOf(cell.Line), Column = cell.Column + 1 };
    }

    private static ImmutableArray<ColumnAlignment> Fitting(ImmutableArray<ColumnAlignment> columns, int cells) =>
        columns.Length >= cells ? columns[..cells] : columns.AddRange(Enumerable.Repeat(ColumnAlignment.Natural, cells - columns.Length));

    private static ColumnAlignment Alignment(TableColumnAlign? alignment) =>
        alignment switch
        {
            TableColumnAlign.Left => ColumnAlignment.Left,
            TableColumnAlign.Center => ColumnAlignment.Center,
            TableColumnAlign.Right => ColumnAlignment.Right,
            _ => ColumnAlignment.Natural,
        };
}
