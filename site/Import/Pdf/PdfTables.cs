namespace Protokollarchiv.Import.Pdf;

/// <summary>Finds tables by their looks: lines below each other with wide gaps at the same places.</summary>
internal static class PdfTables
{
    /// <summary>The table that begins with the line at <paramref name="start"/>.</summary>
    /// <returns>Null where there is none; else the table, and how many lines it takes.</returns>
    public static (Grid Grid, int Lines)? At(List<PdfLine> lines, int start)
    {
        var gaps = Gaps(lines, start);
        if (gaps.Count == 0)
        {
            return null;
        }

        var rows = new List<List<PdfWord>[]>();
        var i = start;
        for (; i < lines.Count && IsBeside(lines[i], lines[start]) && !lines[i].Words.Any(word => gaps.Exists(gap => word.Left < gap && word.Right > gap)); i++)
        {
            var cells = Cells(lines[i], gaps);
            var filled = cells.Count(cell => cell.Count > 0);
            var continues = rows.Count > 0 && cells[0].Count == 0 && lines[i - 1].Baseline - lines[i].Baseline < lines[i].Size * 1.6;
            if (continues)
            {
                for (var c = 0; c < cells.Length; c++)
                {
                    rows[^1][c].AddRange(cells[c]);
                }
            }
            else if (filled >= 2)
            {
                rows.Add(cells);
            }
            else
            {
                break;
            }
        }

        return rows.Count < 2 ? null : (new Grid(0, [.. rows.Select(Row)]), i - start);
    }

    /// <summary>The middle of each wide gap, of this line or the next, whichever has more: the head of a table may have fewer parts.</summary>
    private static List<double> Gaps(List<PdfLine> lines, int start)
    {
        var cells = lines[start].Cells();
        if (cells.Length > 1 && start + 1 < lines.Count && IsBeside(lines[start + 1], lines[start]) && lines[start + 1].Cells() is { } below && below.Length > cells.Length)
        {
            cells = below;
        }

        return [.. Enumerable.Range(1, cells.Length - 1).Select(c => (cells[c - 1][^1].Right + cells[c][0].Left) / 2)];
    }

    private static bool IsBeside(PdfLine line, PdfLine other) => line.Page == other.Page && line.Column == other.Column;

    private static List<PdfWord>[] Cells(PdfLine line, List<double> gaps)
    {
        List<PdfWord>[] cells = [.. Enumerable.Range(0, gaps.Count + 1).Select(_ => new List<PdfWord>())];
        foreach (var word in line.Words)
        {
            cells[gaps.Count(gap => gap <= word.Left)].Add(word);
        }

        return cells;
    }

    private static GridRow Row(List<PdfWord>[] cells) =>
        new([.. cells.Select(cell => new GridCell(cell.Count == 0 ? [] : [PdfParagraph.LineOf(cell)]))]);
}
