using System.Collections.Immutable;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Typography;
using UglyToad.PdfPig.Content;

namespace Protokollarchiv.Import.Pdf;

/// <summary>A table with drawn lines between its cells, so that nothing about it is a guess.</summary>
/// <param name="Edges">Where its columns begin, and the last ends.</param>
internal sealed record PdfRuledTable(ImmutableArray<double> Edges, ImmutableArray<ImmutableArray<PdfRuledCell>> Rows)
{
    /// <summary>The table that letters of a page make.</summary>
    /// <param name="lines">The lines that the letters of a cell make.</param>
    /// <returns>Null where the lines frame no table: text stands in one row or column only.</returns>
    public static PdfRuledTable? Of(PdfRaster raster, IEnumerable<Letter> letters, Func<List<Letter>, List<PdfLine>> lines)
    {
        var texts = letters.GroupBy(letter => CellOf(raster, letter)).Where(cell => cell.Key is not null).ToDictionary(cell => cell.Key ?? default, cell => lines([.. cell]).ToImmutableArray());
        var filled = texts.Where(text => !text.Value.IsEmpty).Select(text => text.Key).ToList();
        if (filled.DistinctBy(cell => cell.Row).Count() < 2 || filled.DistinctBy(cell => cell.Column).Count() < 2)
        {
            return null;
        }

        var rows = Enumerable.Range(0, raster.Rows).Select(row => raster.Row(row).Select(at => new PdfRuledCell(at.Columns, at.Cell.Row == row && texts.TryGetValue(at.Cell, out var text) ? text : [])).ToImmutableArray());
        return new PdfRuledTable(raster.Edges, WithoutEmptyEnd([.. rows.SelectMany(PdfSums.Apart)]));
    }

    /// <summary>Without what lies between a last line and another drawn beside it.</summary>
    private static ImmutableArray<ImmutableArray<PdfRuledCell>> WithoutEmptyEnd(ImmutableArray<ImmutableArray<PdfRuledCell>> rows) =>
        rows.All(row => row is [.., _, { Columns: 1, Lines.IsEmpty: true }]) ? WithoutEmptyEnd([.. rows.Select(row => row[..^1])]) : rows;

    /// <summary>The cell a letter stands in; null when it stands outside.</summary>
    public static (int Row, int Column)? CellOf(PdfRaster raster, Letter letter) =>
        raster.At((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2, letter.StartBaseLine.Y + (letter.PointSize * 0.3));

    /// <summary>Whether the table goes on from the one at the end of the page above.</summary>
    public bool Continues(PdfRuledTable above) =>
        Edges.Length == above.Edges.Length && Edges.Zip(above.Edges).All(edge => Math.Abs(edge.First - edge.Second) <= PdfRule.Near);

    public PdfRuledTable Select(Func<PdfLine, PdfLine> change) =>
        this with { Rows = [.. Rows.Select(row => row.Select(cell => cell with { Lines = [.. cell.Lines.Select(change)] }).ToImmutableArray())] };

    public IEnumerable<GridRow> GridRows(Hyphenation hyphenation) =>
        Rows.Select(row => new GridRow([.. row.Select(cell => new GridCell([.. PdfBlocks.InCell(cell.Lines, hyphenation)], cell.Columns))]));
}

/// <param name="Columns">How many it takes.</param>
/// <param name="Lines">None in a cell that reaches down from above.</param>
internal sealed record PdfRuledCell(int Columns, ImmutableArray<PdfLine> Lines);
