using System.Collections.Immutable;
using UglyToad.PdfPig.Content;

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

    private PdfRaster(List<PdfRule> upright, List<PdfRule> level, List<double> lefts, List<double> tops)
    {
        this.lefts = lefts;
        this.tops = tops;
        cells = new (int, int)[tops.Count - 1, lefts.Count - 1];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                cells[row, column] =
                    row > 0 && !Divides(level, tops[row], lefts[column], lefts[column + 1]) ? cells[row - 1, column]
                    : column > 0 && !Divides(upright, lefts[column], tops[row + 1], tops[row]) ? cells[row, column - 1]
                    : (row, column);
            }
        }
    }

    public int Rows => tops.Count - 1;

    public int Columns => lefts.Count - 1;

    public double Top => tops[0];

    /// <summary>Where its columns begin, and the last ends.</summary>
    public ImmutableArray<double> Edges => [.. lefts];

    /// <summary>The rasters of a page with two rows and two columns at least.</summary>
    public static IEnumerable<PdfRaster> On(Page page) => Together(PdfRule.On(page)).Select(Of).OfType<PdfRaster>();

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
        var (upright, level) = (rules.FindAll(rule => rule.IsUpright), rules.FindAll(rule => !rule.IsUpright));
        var (lefts, tops) = (Places(upright), Places(level));
        if (lefts.Count * tops.Count > MostCells)
        {
            return null;
        }

        tops = tops.FindAll(top => lefts.Zip(lefts.Skip(1)).Any(column => Divides(level, top, column.First, column.Second)));
        lefts = lefts.FindAll(left => tops.Zip(tops.Skip(1)).Any(row => Divides(upright, left, row.First, row.Second)));
        tops.Reverse();
        return lefts.Count > 2 && tops.Count > 2 ? new PdfRaster(upright, level, lefts, tops) : null;
    }

    /// <summary>Where rules are, in order; those close to each other count as one.</summary>
    private static List<double> Places(List<PdfRule> rules)
    {
        var places = new List<double>();
        var last = double.MinValue;
        foreach (var place in rules.Select(rule => rule.Place).Order())
        {
            if (place - last > PdfRule.Near)
            {
                places.Add(place);
            }

            last = place;
        }

        return places;
    }

    /// <summary>Whether rules run all the way at a place.</summary>
    private static bool Divides(List<PdfRule> rules, double place, double from, double to)
    {
        var open = 0.0;
        var reached = from;
        foreach (var rule in rules.Where(rule => Math.Abs(rule.Place - place) <= PdfRule.Near * 2 && rule.To > from && rule.From < to).OrderBy(rule => rule.From))
        {
            open += Math.Max(0, rule.From - reached);
            reached = Math.Max(reached, rule.To);
        }

        return open + Math.Max(0, to - reached) <= PdfRule.Near * 1.5;
    }

    private static IEnumerable<List<PdfRule>> Together(List<PdfRule> rules)
    {
        var left = rules.OrderByDescending(rule => rule.Top).ToList();
        while (left.Count > 0)
        {
            var group = new List<PdfRule> { left[0] };
            left.RemoveAt(0);
            for (var i = 0; i < group.Count; i++)
            {
                var at = group[i];
                group.AddRange(left.Where(at.Touches));
                left.RemoveAll(at.Touches);
            }

            yield return group;
        }
    }
}
