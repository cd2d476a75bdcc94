using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Protokollarchiv.Import.Manuscripts;
using Block = Protokollarchiv.Archive.Block;

namespace Protokollarchiv.Import.Html;

/// <summary>The columns of a table, row by row: below a cell that reaches further down, the rows have an empty one.</summary>
internal sealed class HtmlColumns
{
    /// <summary>In a wider table no cell reaches down: nobody reads it as one, and its empty cells could be millions.</summary>
    private const int Widest = 64;

    private const int Lowest = 1000;

    private static readonly GridCell Empty = new([]);

    /// <summary>By column: how many rows are still covered from above.</summary>
    private readonly int[] covered = new int[Widest];

    /// <param name="read">What stands in a cell.</param>
    public static Grid Of(IElement table, Func<IElement, bool> isLeftOut, Func<IHtmlTableCellElement, ImmutableArray<Block>> read)
    {
        var rows = table.Descendants<IHtmlTableRowElement>().Where(row => ReferenceEquals(row.Closest("table"), table) && !isLeftOut(row)).ToList();
        var header = rows.TakeWhile(row => row.Cells.Length > 0 && row.Cells.All(cell => cell.LocalName == "th")).Count();
        var columns = new HtmlColumns();
        return new Grid(Math.Min(header, 1), [.. rows.Select(row => columns.Row(row.Cells.Where(cell => !isLeftOut(cell)), read))]);
    }

    private GridRow Row(IEnumerable<IHtmlTableCellElement> cells, Func<IHtmlTableCellElement, ImmutableArray<Block>> read)
    {
        var row = ImmutableArray.CreateBuilder<GridCell>();
        var at = 0;
        foreach (var cell in cells)
        {
            at = AddCovered(row, at);
            var columns = Math.Clamp(cell.ColumnSpan, 1, Widest);
            row.Add(new GridCell(read(cell), columns));
            Array.Fill(covered, Math.Clamp(cell.RowSpan, 1, Lowest) - 1, Math.Min(at, Widest), Math.Clamp(Widest - at, 0, columns));
            at += columns;
        }

        AddCovered(row, at);
        return new GridRow(row.ToImmutable());
    }

    /// <returns>The next column that is free.</returns>
    private int AddCovered(ImmutableArray<GridCell>.Builder row, int at)
    {
        for (; at < Widest && covered[at] > 0; at++)
        {
            covered[at]--;
            row.Add(Empty);
        }

        return at;
    }
}
