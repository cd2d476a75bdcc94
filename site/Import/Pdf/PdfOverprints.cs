using System.Runtime.InteropServices;
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

    /// <summary>Pages are small; what a broken file has beyond is one place.</summary>
    private const double LastCell = 1_000_000;

    /// <returns>In the order in which they were drawn.</returns>
    public static List<Letter> Merged(IReadOnlyList<Letter> letters)
    {
        var merged = new List<Letter>(letters.Count);
        var newest = new Dictionary<(int Column, int Row), int>(letters.Count); // of the letters that begin in a cell
        var older = new List<int>(letters.Count); // for each the one before it in its cell, or -1
        foreach (var letter in letters)
        {
            if (Below(letter, merged, newest, older) is { } below)
            {
                merged[below] = merged[below].AsBold();
                continue;
            }

            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(newest, (Cell(letter.StartBaseLine.X), Cell(letter.StartBaseLine.Y)), out var isKnown);
            older.Add(isKnown ? cell : -1);
            cell = merged.Count;
            merged.Add(letter);
        }

        return merged;
    }

    private static int? Below(Letter letter, List<Letter> merged, Dictionary<(int Column, int Row), int> newest, List<int> older)
    {
        var reach = Math.Min(Farthest, letter.Width * Apart);
        var (x, y) = (letter.StartBaseLine.X, letter.StartBaseLine.Y);
        for (var column = Cell(x - reach); column <= Cell(x + reach); column++)
        {
            for (var row = Cell(y - reach); row <= Cell(y + reach); row++)
            {
                for (var other = newest.GetValueOrDefault((column, row), -1); other >= 0; other = older[other])
                {
                    var start = merged[other].StartBaseLine;
                    if (Math.Abs(start.X - x) <= reach && Math.Abs(start.Y - y) <= reach && merged[other].Value == letter.Value)
                    {
                        return other;
                    }
                }
            }
        }

        return null;
    }

    private static int Cell(double place) => (int)Math.Floor(Math.Clamp(place / Farthest, -LastCell, LastCell));
}
