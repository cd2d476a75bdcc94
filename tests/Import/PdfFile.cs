using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Protokollarchiv.Tests.Import;

/// <summary>A PDF set line by line, as a program for typesetting does.</summary>
internal sealed class PdfFile
{
    private const double Top = 780;
    private const double Leading = 14;

    private readonly List<List<(string Text, double Left, double Y, double Size, bool Bold)>> pages = [[]];
    private readonly List<(int Page, Action<PdfPageBuilder> Draw)> drawings = [];
    private double y = Top;

    public PdfFile Page()
    {
        pages.Add([]);
        return At(Top);
    }

    public PdfFile At(double height)
    {
        y = height;
        return this;
    }

    public PdfFile Line(string text, double left = 70, double size = 11, bool bold = false)
    {
        pages[^1].Add((text, left, y, size, bold));
        y -= Leading;
        return this;
    }

    /// <summary>Parts beside each other on one line.</summary>
    public PdfFile Cells(params (string Text, double Left)[] cells)
    {
        pages[^1].AddRange(cells.Select(cell => (cell.Text, cell.Left, y, 11.0, false)));
        y -= Leading;
        return this;
    }

    /// <summary>A line that begins in bold.</summary>
    public PdfFile Sentence(string bold, string plain)
    {
        pages[^1].Add((bold, 70, y, 11, true));
        pages[^1].Add((plain, 76 + (bold.Length * 5.6), y, 11, false));
        y -= Leading;
        return this;
    }

    public PdfFile Rule(double left, double bottom, double right, double top) => Draw(page => page.DrawLine(new PdfPoint(left, bottom), new PdfPoint(right, top), 0.5));

    /// <summary>Lines between all rows and columns.</summary>
    public PdfFile Frame(double[] lefts, double[] tops)
    {
        foreach (var left in lefts)
        {
            Rule(left, tops[^1], left, tops[0]);
        }

        foreach (var top in tops)
        {
            Rule(lefts[0], top, lefts[^1], top);
        }

        return this;
    }

    /// <summary>A disc before the line that follows.</summary>
    public PdfFile Disc(double left) => Draw((page, height) => page.DrawCircle(new PdfPoint(left, height + 3.3), 3.5, 1, fill: true));

    private PdfFile Draw(Action<PdfPageBuilder> draw)
    {
        drawings.Add((pages.Count - 1, draw));
        return this;
    }

    private PdfFile Draw(Action<PdfPageBuilder, double> draw)
    {
        var height = y;
        return Draw(page => draw(page, height));
    }

    public PdfFile Gap() => At(y - Leading);

    public byte[] Bytes()
    {
        using var document = new PdfDocumentBuilder();
        var plain = document.AddStandard14Font(Standard14Font.Helvetica);
        var bold = document.AddStandard14Font(Standard14Font.HelveticaBold);
        foreach (var (number, lines) in pages.Index())
        {
            var page = document.AddPage(PageSize.A4);
            drawings.FindAll(drawing => drawing.Page == number).ForEach(drawing => drawing.Draw(page));
            foreach (var line in lines)
            {
                page.AddText(line.Text, line.Size, new PdfPoint(line.Left, line.Y), line.Bold ? bold : plain);
            }
        }

        return document.Build();
    }
}
