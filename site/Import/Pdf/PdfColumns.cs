using System.Collections.Immutable;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// Reads a page that is set in two columns in the order in which people do: what stands across both, then the left one, then the right. Columns are told
/// from tables by being filled with text.
/// </summary>
internal static class PdfColumns
{
    private const int FewestLines = 8;
    private const double Step = 2;

    /// <summary>White space between columns, in heights of letters.</summary>
    private const double Gutter = 0.8;

    /// <summary>Lines of one paragraph are closer, in heights of letters.</summary>
    private const double Apart = 1.6;

    public static List<PdfLine> InOrder(List<PdfLine> rows)
    {
        if (rows.Count < FewestLines || FindGutter(rows) is not { } gutter)
        {
            return rows;
        }

        var ordered = new List<PdfLine>(rows.Count);
        for (var i = 0; i < rows.Count;)
        {
            if (Crosses(rows[i], gutter))
            {
                ordered.Add(rows[i++]);
                continue;
            }

            var end = i;
            while (end < rows.Count && !Crosses(rows[end], gutter))
            {
                end++;
            }

            end = End(rows, i, end, gutter);
            var run = rows[i..end];
            ordered.AddRange(run.Select(row => Part(row, row.Words.Where(w => w.Right <= gutter + Step), 1)).OfType<PdfLine>());
            ordered.AddRange(run.Select(row => Part(row, row.Words.Where(w => w.Right > gutter + Step), 2)).OfType<PdfLine>());
            i = end;
        }

        return ordered;
    }

    /// <summary>
    /// Where text below columns begins that is set in one again, with lines too short to show it: apart from a left column that breaks off in a sentence,
    /// which so goes on at the top of the right one.
    /// </summary>
    private static int End(List<PdfLine> rows, int from, int end, double gutter)
    {
        var last = rows.FindLastIndex(end - 1, end - from, row => row.Left < gutter && row.Right > gutter);
        for (var i = Math.Max(last, from) + 1; i < end; i++)
        {
            var (above, row) = (rows[i - 1], rows[i]);
            var left = above.Words.LastOrDefault(word => word.Right <= gutter + Step);
            if (row.Right < gutter && left?.Text[^1] is not (null or '.' or '!' or '?' or ':') && IsApart(above, row))
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsApart(PdfLine above, PdfLine row) =>
        above.Baseline - row.Baseline > row.Size * Apart || (row.IsBold && !above.IsBold) || row.Size - above.Size > 0.5;

    /// <summary>The middle of the white space that the fewest lines cross: in some lines a number hangs out of its column.</summary>
    private static double? FindGutter(List<PdfLine> rows)
    {
        var left = rows.Min(r => r.Left);
        var width = rows.Max(r => r.Right) - left;
        var spaces = new List<(double From, double To)>();
        var fewest = int.MaxValue;
        for (var x = left + (width * 0.3); x < left + (width * 0.7); x += Step)
        {
            var crossing = rows.Count(row => Crosses(row, x));
            if (crossing < fewest)
            {
                fewest = crossing;
                spaces.Clear();
            }

            if (crossing > fewest)
            {
                continue;
            }

            if (spaces.Count > 0 && spaces[^1].To > x - (Step * 1.5))
            {
                spaces[^1] = (spaces[^1].From, x);
            }
            else
            {
                spaces.Add((x, x));
            }
        }

        return fewest * 10 > rows.Count * 4 ? null : spaces.OrderByDescending(space => space.To - space.From).Select(space => (double?)((space.From + space.To) / 2)).FirstOrDefault(x => x is { } gutter && AreColumns(rows, gutter, left, width));
    }

    private static bool AreColumns(List<PdfLine> rows, double gutter, double left, double width)
    {
        var free = rows.Where(row => !Crosses(row, gutter)).ToList();
        var lefts = free.Select(row => Part(row, row.Words.Where(w => w.Right <= gutter + Step), 1)).OfType<PdfLine>().ToList();
        var rights = free.Select(row => Part(row, row.Words.Where(w => w.Right > gutter + Step), 2)).OfType<PdfLine>().ToList();
        return lefts.Count >= FewestLines && rights.Count >= FewestLines
            && IsText(lefts, gutter - left)
            && IsText(rights, left + width - gutter);
    }

    /// <summary>Lines of several words that fill most of their column.</summary>
    private static bool IsText(List<PdfLine> lines, double width) =>
        lines.Average(line => line.Words.Length) >= 3 && lines.Average(line => line.Right - line.Left) > width * 0.5;

    private static bool Crosses(PdfLine row, double x)
    {
        if (row.Table is not null)
        {
            return true;
        }

        var before = row.Words.LastOrDefault(word => word.Left < x);
        if (before is not null && before.Right > x)
        {
            return true;
        }

        var after = row.Words.FirstOrDefault(word => word.Left >= x);
        return before is not null && after is not null && after.Left - before.Right < row.Size * Gutter;
    }

    private static PdfLine? Part(PdfLine row, IEnumerable<PdfWord> words, int column)
    {
        ImmutableArray<PdfWord> own = [.. words];
        return own.IsEmpty ? null : new PdfLine(row.Page, own) { Column = column };
    }
}
