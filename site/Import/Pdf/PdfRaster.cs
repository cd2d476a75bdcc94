using System.Collections.Immutable;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// What the rules of a page that touch each other divide it into: rows and columns, and cells that may span several of both. A rule that does not run from one
/// side of a cell to the other, such as one below a word, divides nothing.
/// </summary>
internal sealed class PdfRaster
{
    private const int MostCells = 10_000;

    /// <summary>From left to right, and from top to bottom.</summary>
    private readonly List<double> lefts;
    private readonly List<double> tops;

    /// <summary>By row and column the first row and column of the cell that is there.</summary>
    private readonly (int Row, int Column)[,] cells;

    private PdfRaster(List<PdfDivider> upright, List<PdfDivider> level)
    {
        lefts = upright.ConvertAll(divider => divider.Place);
        tops = level.ConvertAll(divider => divider.Place);
        cells = new (int, int)[tops.Count - 1, lefts.Count - 1];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                cells[row, column] =
                    row > 0 && !level[row].Runs(lefts[column], lefts[column + 1]) ? cells[row - 1, column]
                    : column > 0 && !upright[column].Runs(tops[row + 1], tops[row]) ? cells[row, column - 1]
                    : (row, column);
            }
        }
    }

    public int Rows => tops.Count - 1;

    public int Columns => lefts.Count - 1;

    public double Top => tops[0];

    /// <summary>Where its columns begin, and the last ends.</summary>
    public ImmutableArray<double> Edges => [.. lefts];

    /// <summary>The rasters that rules make, with two rows and two columns at least.</summary>
    public static IEnumerable<PdfRaster> On(List<PdfRule> rules) => PdfRule.Touching(rules).Select(Of).OfType<PdfRaster>();

    /// <returns>The first row and column of the cell at a point; null outside.</returns>
    public (int Row, int Column)? At(double x, double y)
    {
        var (row, column) = (tops.FindLastIndex(top => y < top), lefts.FindLastIndex(left => x > left));
        return row >= 0 && row < Rows && column >= 0 && column < Columns ? cells[row, column] : null;
    }

    /// <summary>The cells of a row from left to right: where each begins, and how many columns it takes there.</summary>
    public IEnumerable<((int Row, int Column) Cell, int Columns)> Row(int row)
    {
        for (int column = 0, next; column < Columns; column = next)
        {
            for (next = column + 1; next < Columns && cells[row, next] == cells[row, column]; next++)
            {
            }

            yield return (cells[row, column], next - column);
        }
    }

    private static PdfRaster? Of(List<PdfRule> rules)
    {
        var (upright, level) = (PdfDivider.Of(rules.Where(rule => rule.IsUpright)), PdfDivider.Of(rules.Where(rule => !rule.IsUpright)));
        if (upright.Count * level.Count > MostCells)
        {
            return null;
        }

        level = level.FindAll(divider => upright.Zip(upright.Skip(1)).Any(column => divider.Runs(column.First.Place, column.Second.Place)));
        upright = upright.FindAll(divider => level.Zip(level.Skip(1)).Any(row => divider.Runs(row.First.Place, row.Second.Place)));
        level.Reverse();
        return upright.Count > 2 && level.Count > 2 ? new PdfRaster(upright, level) : null;
    }
}
