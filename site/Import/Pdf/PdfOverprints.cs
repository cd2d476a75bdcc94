using UglyToad.PdfPig.Content;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// What was drawn twice, a little apart, to look bold or to throw a shadow, becomes one bold letter. Only where letters begin counts: fonts that a file names and does not hold
/// have no outlines to compare, and „mm“ would be taken for one letter.
/// </summary>
internal static class PdfOverprints
{
    /// <summary>How far apart the two may begin, in widths of the letter.</summary>
    private const double Apart = 0.3;

    /// <summary>The same in points.</summary>
    private const double Farthest = 2;

    /// <returns>In the order in which they were drawn.</returns>
    public static List<Letter> Merged(IReadOnlyList<Letter> letters)
    {
        var merged = new List<Letter>(letters.Count);
        var places = new Dictionary<(string Value, int Column, int Row), List<int>>();
        foreach (var letter in letters)
        {
            var (column, row) = Cell(letter);
            if (Below(letter, column, row, merged, places) is { } below)
            {
                merged[below] = merged[below].AsBold();
                continue;
            }

            var place = (letter.Value, column, row);
            if (!places.TryGetValue(place, out var here))
            {
                places[place] = here = [];
            }

            here.Add(merged.Count);
            merged.Add(letter);
        }

        return merged;
    }

    private static int? Below(Letter letter, int column, int row, List<Letter> merged, Dictionary<(string Value, int Column, int Row), List<int>> places)
    {
        var reach = Math.Min(Farthest, letter.Width * Apart);
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                foreach (var other in places.GetValueOrDefault((letter.Value, x, y)) ?? [])
                {
                    var (first, second) = (merged[other].StartBaseLine, letter.StartBaseLine);
                    if (Math.Abs(first.X - second.X) <= reach && Math.Abs(first.Y - second.Y) <= reach)
                    {
                        return other;
                    }
                }
            }
        }

        return null;
    }

    private static (int Column, int Row) Cell(Letter letter) => ((int)Math.Floor(letter.StartBaseLine.X / Farthest), (int)Math.Floor(letter.StartBaseLine.Y / Farthest));
}
