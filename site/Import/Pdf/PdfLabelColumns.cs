using System.Collections.Immutable;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// Lists beside each other on a page, each below its label: <c>Anwesend:</c> and <c>Entschuldigt:</c>. They are read one after the other, for who was excused was not there.
/// </summary>
internal static class PdfLabelColumns
{
    /// <summary>In points: how far apart words may begin that stand below each other.</summary>
    private const double Unsteady = 2;

    /// <summary>A row further below the one above, in the usual distance of rows, belongs to no list.</summary>
    private const double Apart = 1.5;

    public static List<PdfLine> InOrder(List<PdfLine> rows)
    {
        var ordered = new List<PdfLine>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (Starts(rows[i]) is not { } starts)
            {
                ordered.Add(rows[i]);
                continue;
            }

            var end = End(rows, i, starts);
            ordered.AddRange(Enumerable.Range(0, starts.Length).SelectMany(column => rows[i..end].Select(row => Part(row, column, starts))).OfType<PdfLine>());
            i = end - 1;
        }

        return ordered;
    }

    /// <returns>Where the lists begin; null for a line that is none of labels alone, one of them that of a list of persons.</returns>
    private static ImmutableArray<double>? Starts(PdfLine row)
    {
        if (row.Table is not null || row.Cells() is not { Length: > 1 } cells)
        {
            return null;
        }

        var labels = cells.Select(cell => LineLabels.Of(string.Join(' ', cell.Select(word => word.Text)))).ToList();
        return labels.TrueForAll(label => label is [{ Value: "" }]) && labels.Exists(label => label[0].IsAttendance) ? [.. cells.Select(cell => cell[0].Left)] : null;
    }

    private static int End(List<PdfLine> rows, int first, ImmutableArray<double> starts)
    {
        var usual = rows[first].Size * 1.6;
        for (var i = first + 1; i < rows.Count; i++)
        {
            var distance = rows[i - 1].Baseline - rows[i].Baseline;
            if (rows[i].Table is not null || distance > usual * Apart || Crosses(rows[i], starts))
            {
                return i;
            }

            usual = distance > rows[i].Size ? Math.Min(usual, distance) : usual;
        }

        return rows.Count;
    }

    /// <summary>Whether a line runs on from one list into the next.</summary>
    private static bool Crosses(PdfLine row, ImmutableArray<double> starts) =>
        starts.Skip(1).Any(start => row.Cells().Any(cell => cell[0].Left < start - Unsteady && cell[^1].Right > start));

    private static PdfLine? Part(PdfLine row, int column, ImmutableArray<double> starts)
    {
        ImmutableArray<PdfWord> own = [.. row.Words.Where(word => Math.Max(0, starts.Count(start => start <= word.Left + Unsteady) - 1) == column)];
        return own.IsEmpty ? null : row with { Words = own };
    }
}
