using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Sums below each other in one cell of a table are rows of their own that no line divides, since no sum goes on in a further line.</summary>
internal static partial class PdfSums
{
    /// <summary>In points: what stands at one height.</summary>
    private const double Steady = 3;

    public static IEnumerable<ImmutableArray<PdfRuledCell>> Apart(ImmutableArray<PdfRuledCell> row)
    {
        var heights = row.Where(cell => cell.Lines.All(line => Sum().IsMatch(line.Text))).SelectMany(cell => cell.Lines).Select(line => line.Baseline).OrderDescending().ToList();
        List<double> starts = [.. heights.Where((height, i) => i == 0 || heights[i - 1] - height > Steady)];
        return starts.Count < 2
            ? [row]
            : starts.Index().Select(start => row.Select(cell => cell with { Lines = [.. cell.Lines.Where(line => At(starts, line) == start.Index)] }).ToImmutableArray());
    }

    /// <summary>The last that begins no lower than the line; what stands above all belongs to the first.</summary>
    private static int At(List<double> starts, PdfLine line) => Math.Max(0, starts.FindLastIndex(start => start >= line.Baseline - Steady));

    [GeneratedRegex(@"^[-–−+]?\s*\d[\d.]*(,\d+)?\s*(€|EUR|Euro|%)?$", Matching.Exact)]
    private static partial Regex Sum();
}
