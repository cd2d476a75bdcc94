using System.Collections.Immutable;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Finds tables by their looks: lines below each other with wide gaps at the same places.</summary>
internal static class PdfTables
{
    /// <summary>In lines: more than a page has.</summary>
    private const int Longest = 300;

    /// <summary>In heights of letters: what stands further below the row above belongs to no table with it, such as the foot of a page.</summary>
    private const double FurthestRow = 10;

    /// <summary>In points: how far apart two words may begin that stand below each other.</summary>
    private const double Unsteady = 2;

    /// <summary>The table that begins with the line at <paramref name="start"/>.</summary>
    /// <returns>Null where there is none; else the table, and how many lines it takes.</returns>
    public static (Grid Grid, int Lines)? At(List<PdfLine> lines, int start)
    {
        var gaps = Gaps(lines, start);
        if (gaps.Count == 0 || (gaps.Count == 1 && IsEntry(lines[start], gaps[0])))
        {
            return null;
        }

        var cells = new List<List<PdfWord>[]>();
        for (var i = start; i < Math.Min(lines.Count, start + Longest) && IsBeside(lines[i], lines[start]) && !Crosses(lines[i], gaps); i++)
        {
            cells.Add(Cells(lines[i], gaps));
        }

        if (cells.Count > 2 && PdfTableRows.Starts(lines, start, cells) is { } starts)
        {
            return (new Grid(0, [.. starts.Zip(starts.Skip(1), (from, to) => Row(Together(cells[from..to])))]), starts[^1]);
        }

        var rows = new List<List<PdfWord>[]>();
        var read = 0;
        for (; read < cells.Count; read++)
        {
            var row = cells[read];
            if (read > 0 && lines[start + read - 1].Baseline - lines[start + read].Baseline > lines[start + read].Size * FurthestRow)
            {
                break;
            }

            var continues = rows.Count > 0 && row[0].Count == 0 && lines[start + read - 1].Baseline - lines[start + read].Baseline < lines[start + read].Size * 1.6;
            if (continues)
            {
                rows[^1] = Together([rows[^1], row]);
            }
            else if (row.Count(cell => cell.Count > 0) >= 2)
            {
                rows.Add(row);
            }
            else
            {
                break;
            }
        }

        return rows.Count < 2 ? null : (new Grid(0, [.. rows.Select(Row)]), read);
    }

    /// <summary>An entry of a list, or a numbered heading, whose text is set in far behind its mark.</summary>
    private static bool IsEntry(PdfLine line, double gap) =>
        line.Words is [{ Text: var mark } first, { Text: var text } second, ..] && first.Right < gap && second.Left > gap
        && (TypedMark.Of(mark + " x") is not null || (line.IsBold && mark.Length <= 2 && mark.All(char.IsAsciiDigit) && char.IsUpper(text[0])));

    /// <summary>Whether a word stands in a gap, or the line runs on over one without a gap of its own.</summary>
    private static bool Crosses(PdfLine line, List<double> gaps) =>
        line.Words.Any(word => gaps.Exists(gap => word.Left < gap && word.Right > gap))
        || (line.Cells().Length == 1 && gaps.Exists(gap => line.Left < gap && line.Right > gap));

    private static List<PdfWord>[] Together(IReadOnlyList<List<PdfWord>[]> lines) =>
        [.. lines[0].Select((_, c) => lines.SelectMany(line => line[c]).ToList())];

    /// <summary>
    /// The middle of each wide gap, of this line or the next, whichever has more: the head of a table may have fewer parts. Where the other has a part that begins as far right as a
    /// word of this one, so does a column: a word that fills its column stands close to the next.
    /// </summary>
    private static List<double> Gaps(List<PdfLine> lines, int start)
    {
        var cells = lines[start].Cells();
        if (cells.Length > 1 && start + 1 < lines.Count && IsBeside(lines[start + 1], lines[start]) && lines[start + 1].Cells() is { Length: > 1 } below)
        {
            var (more, fewer) = below.Length > cells.Length ? (below, cells) : (cells, below);
            cells = [.. more.SelectMany(cell => Divided(cell, fewer))];
        }

        return [.. Enumerable.Range(1, cells.Length - 1).Select(c => (RightOf(cells, c - 1, lines, start) + cells[c][0].Left) / 2)];
    }

    private static IEnumerable<ImmutableArray<PdfWord>> Divided(ImmutableArray<PdfWord> cell, ImmutableArray<ImmutableArray<PdfWord>> other)
    {
        var start = 0;
        for (var i = 1; i < cell.Length; i++)
        {
            if (other.Any(part => Math.Abs(part[0].Left - cell[i].Left) < Unsteady))
            {
                yield return cell[start..i];
                start = i;
            }
        }

        yield return cell[start..];
    }

    /// <summary>How far a column goes: below a short word in the head stand longer ones that begin where it does.</summary>
    private static double RightOf(ImmutableArray<ImmutableArray<PdfWord>> cells, int column, List<PdfLine> lines, int start)
    {
        var right = cells[column][^1].Right;
        var (left, next) = (cells[column][0].Left, cells[column + 1][0].Left);
        for (var i = start; i < Math.Min(lines.Count, start + Longest) && IsBeside(lines[i], lines[start]); i++)
        {
            var cell = lines[i].Words.Where(word => (column == 0 || word.Left > left - Unsteady) && word.Left < next - Unsteady).ToList();
            if (lines[i].Cells().Length == 1 && !cells.Any(part => Math.Abs(part[0].Left - lines[i].Left) < Unsteady))
            {
                break;
            }

            if (cell.Count > 0 && Math.Abs(cell[0].Left - left) < Unsteady)
            {
                if (cell[^1].Right > next || (lines[i].Cells().Length == 1 && lines[i].Right > next))
                {
                    break;
                }

                right = Math.Max(right, cell[^1].Right);
            }
        }

        return right;
    }

    private static bool IsBeside(PdfLine line, PdfLine other) => line.Page == other.Page && line.Column == other.Column && line.Table is null;

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
