using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.Typography;

/// <summary>Measures the letters of lines against those of most of the text.</summary>
internal static class TypicalSize
{
    /// <param name="blocks">Lines whose <see cref="Line.Size"/> is in points, 0 where unknown.</param>
    public static IEnumerable<Block> Relative(IReadOnlyList<Block> blocks)
    {
        var typical = Line.AllIn(blocks)
            .Where(line => line.Size > 0)
            .GroupBy(line => Math.Round(line.Size * 2) / 2)
            .OrderByDescending(size => size.Sum(line => line.Text.Length))
            .ThenBy(size => size.Key)
            .Select(size => size.Key)
            .FirstOrDefault(1);
        return blocks.Select(block => Relative(block, typical));
    }

    private static Block Relative(Block block, double typical) =>
        block switch
        {
            Line line => line with { Size = line.Size > 0 ? line.Size / typical : 1 },
            Grid grid => grid with { Rows = [.. grid.Rows.Select(row => new GridRow([.. row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(b => Relative(b, typical))] })]))] },
            _ => block,
        };
}
