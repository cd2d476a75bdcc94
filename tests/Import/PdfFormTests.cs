namespace Protokollarchiv.Tests.Import;

/// <summary>What was written onto a PDF and is not drawn by its pages: fields of forms, typed words, comments.</summary>
public sealed class PdfFormTests
{
    private const string Form =
        "BT /F 12 Tf 50 700 Td (Ort:) Tj 0 -40 Td (Thema: ________________) Tj 0 -40 Td (    Vertagt) Tj ET";

    [Fact]
    public void Answers_and_ticks_stand_beside_what_asks_for_them() =>
        Assert.Equal(
            "Ort: Haus am Hang\n\nThema: Das neue Dach\n\n☒ Vertagt\n",
            ImportTrial.Body("a.pdf", Pdf(
                Form,
                "/Subtype/Widget/FT/Tx/V(Haus am Hang)/Rect[80 696 300 714]",
                "/Subtype/Widget/FT/Tx/V(Das neue Dach)/Rect[94 656 300 674]",
                "/Subtype/Widget/FT/Btn/V/Ja/AS/Ja/Rect[50 618 60 628]",
                "/Subtype/Widget/FT/Tx/V(geheim)/F 2/Rect[80 500 300 514]")));

    [Fact]
    public void Words_typed_over_the_page_are_part_of_it_and_comments_are_left_out_and_told()
    {
        var file = Pdf("BT /F 12 Tf 50 700 Td (Ort:) Tj ET", "/Subtype/FreeText/Contents(Haus am Hang)/Rect[80 696 300 714]", "/Subtype/Text/Contents(Stimmt das?)/Rect[400 696 420 714]");

        Assert.Equal("Ort: Haus am Hang\n", ImportTrial.Body("a.pdf", file));
        Assert.Equal(["IMP8037"], ImportTrial.CodesOf("a.pdf", file));
    }

    private static byte[] Pdf(string content, params string[] annotations) =>
        RawPdf.Of(content: content, resources: $"/Font<</F 5 0 R>>>>/Annots[{string.Concat(annotations.Select(one => $"<</Type/Annot{one}>>"))}]/X<<");
}
