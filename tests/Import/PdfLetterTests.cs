using Protokollarchiv.Import.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;

namespace Protokollarchiv.Tests.Import;

public sealed class PdfLetterTests
{
    [Fact]
    public void Letters_of_a_font_that_the_file_does_not_hold_stay_two()
    {
        var kommt = Letters("kommt", 70, width: 9.3);

        Assert.Equal("kommt", string.Concat(PdfOverprints.Merged(kommt).Select(letter => letter.Value)));
    }

    [Fact]
    public void What_was_drawn_twice_is_bold()
    {
        var merged = PdfOverprints.Merged([.. Letters("Dach", 70, width: 6), .. Letters("Dach", 70.4, width: 6)]);

        Assert.Equal("Dach", string.Concat(merged.Select(letter => letter.Value)));
        Assert.All(merged, letter => Assert.True(letter.FontDetails.IsBold));
    }

    [Fact]
    public void Dots_drawn_above_a_letter_make_an_umlaut()
    {
        var file = new PdfFile().Cells(("Gr", 70), ("¨", 83.5), ("u", 82.2), ("ne F", 88.3), ("u", 110.3), ("¨", 111.5), ("ße", 116.4)).Gap().Line("Zeichen ¨ allein");

        Assert.Equal("Grüne Füße\n\nZeichen ¨ allein\n", ImportTrial.Body("a.pdf", file.Bytes()));
    }

    /// <summary>As a reader of PDF gives them where it knows no outlines: every box is as large as the largest letter.</summary>
    private static List<Letter> Letters(string text, double left, double width) =>
        [.. text.Select((c, i) => new Letter(
            c.ToString(),
            new PdfRectangle(left + (i * width) - 7, 695, left + (i * width) + 24, 710),
            new PdfRectangle(left + (i * width) - 7, 695, left + (i * width) + 24, 710),
            new PdfPoint(left + (i * width), 700),
            new PdfPoint(left + ((i + 1) * width), 700),
            width,
            12,
            new FontDetails("Antiqua", isBold: false, weight: 400, isItalic: false),
            TextRenderingMode.Fill,
            GrayColor.Black,
            GrayColor.Black,
            12,
            i))];
}
