using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.Outline;

/// <summary>The head of a table that is read row by row, <c>Nr. · Thema · Wer · Bis wann</c>: its words are no headings, and say of later cells what they are.</summary>
internal sealed record GridHead(ImmutableArray<Line> Cells)
{
    /// <summary>Of a head that is not marked as one: two columns are a label and its answer.</summary>
    private const int FewestColumns = 3;

    public Line AsLine => new([.. Cells.SelectMany((cell, i) => i == 0 ? cell.Content : cell.Content.Insert(0, new Text(" · ")))]);

    /// <param name="marked">Rows marked as the head.</param>
    /// <returns>Null when the first row is none.</returns>
    public static GridHead? Of(int marked, ImmutableArray<GridRow> rows)
    {
        var columns = rows[0].Cells.Length;
        if (columns < (marked > 0 ? 2 : FewestColumns) || rows.Length < 2 || rows.Any(row => row.Cells.Length != columns))
        {
            return null;
        }

        ImmutableArray<Line> cells = [.. rows[0].Cells.Select(GridUnfolding.Texts).Where(texts => texts is [var only] && GridUnfolding.IsShort(only) && !only.Text.EndsWith(':')).Select(texts => texts[0])];
        return cells.Length == columns && (marked > 0 || cells.All(cell => cell.Bold) || AreNumbered(rows[1..])) ? new GridHead(cells) : null;
    }

    private static bool AreNumbered(ImmutableArray<GridRow> rows) => rows.All(row => GridUnfolding.Texts(row.Cells[0]) is [var number] && GridUnfolding.IsNumber(number.Text));
}
