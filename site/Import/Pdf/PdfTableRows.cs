namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// A table whose rows have several lines and stand further apart than those: every line with less space above it goes on with the row, and none of them
/// fills all cells.
/// </summary>
internal static class PdfTableRows
{
    /// <summary>In points; less is the unsteadiness of typesetting.</summary>
    private const double Difference = 1.5;

    /// <param name="cells">The cells of the lines from the first of the table on, as far as none crosses the gaps between the columns.</param>
    /// <returns>The first lines of the rows, and behind them the first line below the table; null where the space above the lines does not tell rows apart.</returns>
    public static List<int>? Starts(List<PdfLine> lines, int first, List<List<PdfWord>[]> cells)
    {
        var above = Enumerable.Range(0, cells.Count).Select(i => i == 0 ? double.MaxValue : lines[first + i - 1].Baseline - lines[first + i].Baseline).ToList();
        var within = above.Min();
        if (within <= 0 || within > lines[first].Size * 1.6)
        {
            return null;
        }

        var starts = new List<int>();
        var end = 0;
        for (; end < cells.Count; end++)
        {
            var filled = cells[end].Count(cell => cell.Count > 0);
            if (above[end] < within + Difference)
            {
                if (filled == cells[end].Length || !GoOn(cells[end - 1], cells[end]))
                {
                    return null;
                }
            }
            else if (filled < 2 || (end > 0 && above[end] > within * 4))
            {
                break;
            }
            else
            {
                starts.Add(end);
            }
        }

        return starts.Count >= 3 && end > starts.Count ? [.. starts, end] : null;
    }

    /// <summary>What goes on is set as what stands above it.</summary>
    private static bool GoOn(List<PdfWord>[] above, List<PdfWord>[] below) =>
        above.Zip(below).All(cell => cell.First.Count == 0 || cell.Second.Count == 0 || cell.First[^1].Style == cell.Second[0].Style);
}
