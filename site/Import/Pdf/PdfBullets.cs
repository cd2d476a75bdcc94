using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Protokollarchiv.Import.Pdf;

/// <summary>Bullets that are drawn and no letters, as browsers do it: discs, rings and squares of a few points.</summary>
internal sealed class PdfBullets
{
    private const double Smallest = 1.5;
    private const double Largest = 7;

    /// <summary>In heights of letters: how far behind a bullet its text begins.</summary>
    private const double Reach = 1.5;

    private readonly List<PdfRectangle> marks;

    public PdfBullets(Page page) =>
        marks = [.. page.Paths.Where(path => path.IsFilled || path.IsStroked).Select(path => path.GetBoundingRectangle()).OfType<PdfRectangle>().Where(IsMark)];

    /// <summary>The bullet before the first word of a line; null where none is.</summary>
    public PdfWord? Before(PdfWord first)
    {
        var middle = first.Baseline + (first.Size * 0.3);
        var place = marks.FindIndex(mark => mark.Right < first.Left && first.Left - mark.Right < first.Size * Reach && Math.Abs(mark.Centroid.Y - middle) < first.Size * 0.25);
        return place < 0 ? null : new PdfWord("•", marks[place].Left, marks[place].Right, first.Baseline, first.Size);
    }

    private static bool IsMark(PdfRectangle box) => Math.Abs(box.Width - box.Height) < 0.5 && box.Width is > Smallest and < Largest;
}
