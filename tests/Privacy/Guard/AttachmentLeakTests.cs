using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Tests.Import;

namespace Protokollarchiv.Tests.Privacy.Guard;

/// <summary>Attachments are read whatever they are packed and written in, and what cannot be read is named.</summary>
public sealed class AttachmentLeakTests
{
    /// <summary>As Word writes it, a run for each time that somebody edited the word.</summary>
    private const string WordXml = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document><w:body><w:p w:rsidR="00A1"><w:r w:rsidR="00B1"><w:rPr><w:rFonts w:ascii="Arial"/><w:spacing w:val="2"/></w:rPr>
        <w:t xml:space="preserve">Falk Rüster</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r w:rsidR="00B2"><w:t>berg</w:t></w:r></w:p></w:body></w:document>
        """;

    private const string OpenDocumentXml = """<?xml version="1.0"?><office:text><text:p text:style-name="P1">Falk Rüster<text:span text:style-name="T1">berg</text:span></text:p></office:text>""";

    private const string SlideXml = """<a:p><a:r><a:rPr lang="de-DE" dirty="0"><a:latin typeface="Arial"/></a:rPr><a:t>Rüster</a:t></a:r><a:r><a:rPr lang="de-DE"/><a:t>berg</a:t></a:r></a:p>""";

    private const string SheetXml = """<sst><si><r><rPr><b/><sz val="11"/></rPr><t>Rüster</t></r><r><rPr><sz val="11"/></rPr><t xml:space="preserve">berg </t></r></si></sst>""";

    public static TheoryData<string, byte[]> Texts => new()
    {
        { "liste.csv", Encoding.Latin1.GetBytes("Falk Rüsterberg;1\n") },
        { "liste.txt", Encoding.Latin1.GetBytes("Größe: Rüsterberg") },
        { "liste.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Falk Rüsterberg")] },
        { "liste.csv", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Falk Rüsterberg")] },
        { "seite.htm", Encoding.Latin1.GetBytes("<p>R\u00FCs<b class=x>ter</b>berg") },
        { "seite.HTML", Encoding.UTF8.GetBytes("<p>R&uuml;s<b class=x>ter</b>berg") },
        { "seite.xhtml", Encoding.UTF8.GetBytes("<p>R&uuml;s<b class=\"x\">ter</b>berg</p>") },
        { "suche.html", Encoding.UTF8.GetBytes("<a href=\"?q=R%FCsterberg\">") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(Packages))]
    [MemberData(nameof(BesidePages))]
    public void A_name_is_found_in_any_code_and_package(string path, byte[] content)
    {
        var leak = Assert.Single(Withheld.FoundIn(path, content));

        Assert.Equal(("PRI4005", "personen/falk-ruesterberg.md"), (leak.Code.Id, leak.Where.File));
    }

    public static TheoryData<string, byte[]> BesidePages => new()
    {
        { "kommentar.pdf", RawPdf.Of(further: [$"<</Type/Annot/Subtype/Text/Contents<{Hex("Falk Rüsterberg: Bitte streichen.")}>>>"]) },
        { "von.pdf", RawPdf.Of(further: [$"<</Type/Annot/Subtype/Text/Contents(Streichen.)/T<{Hex("Rüsterberg")}>>>"]) },
        { "antrag.pdf", RawPdf.Of(further: [$"<</FT/Tx/T(name)/Kids[<</V<{Hex("Rüsterberg")}>>>]>>"]) },
        { "lesezeichen.pdf", RawPdf.Of(further: [$"<</Title<{Hex("Antrag Rüsterberg")}>/Parent 1 0 R>>"]) },
        { "beschreibung.pdf", RawPdf.Of(further: [Stream("/Type/Metadata", "<?xml version=\"1.0\"?><dc:creator>Rüsterberg</dc:creator>"u8)]) },
        { "rechnung.pdf", RawPdf.Of(further: [Stream("/Type/EmbeddedFile", Packed.Zip("liste.txt", "Rüsterberg"))]) },
    };

    /// <summary>As PDFs write what is not in Latin letters.</summary>
    private static string Hex(string text) => Convert.ToHexString([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]);

    private static string Stream(string type, ReadOnlySpan<byte> content) =>
        $"<<{type}/Filter/ASCIIHexDecode/Length {2 * content.Length}>>\nstream\n{Convert.ToHexString(content)}\nendstream";

    public static TheoryData<string, byte[]> Packages => new()
    {
        { "brief.docx", Packed.Zip("word/document.xml", WordXml) },
        { "brief.docm", Packed.Zip("word/document.xml", WordXml) },
        { "brief.dotx", Packed.Zip("word/document.xml", WordXml) },
        { "brief.odt", Packed.Zip("content.xml", OpenDocumentXml) },
        { "folien.odp", Packed.Zip("content.xml", OpenDocumentXml) },
        { "plan.odg", Packed.Zip("content.xml", OpenDocumentXml) },
        { "folien.ppsx", Packed.Zip("ppt/slides/slide1.xml", SlideXml) },
        { "kasse.xlsm", Packed.Zip("xl/sharedStrings.xml", SheetXml) },
        { "buch.epub", Packed.Zip("OEBPS/1.xhtml", "<p>Rüster<span class=\"x\">berg</span></p>") },
        { "brief", Packed.Zip("Rüsterberg.txt", "") },
        { "alles.zip", Packed.Zip("brief.docx", Packed.Zip("word/document.xml", WordXml)) },
        { "alles.zip", Packed.Zip("mehr.zip", Packed.Zip("liste.csv", Encoding.Latin1.GetBytes("Rüsterberg"))) },
        { "brief.docx.gz", Packed.GZip(Packed.Zip("word/document.xml", WordXml)) },
    };

    [Theory]
    [InlineData("<b don't> Das kommt von Rüsterberg")]
    [InlineData("<p title='x'>ja</p><p it's>Rüster<i>berg</i></p>")]
    [InlineData("<p title='offen>Rüster<i>berg</i></p>")]
    [InlineData("&#x00000052;üsterberg")]
    [InlineData("R&#252sterberg")]
    [InlineData("R&#xfcsterberg")]
    [InlineData("R&uumlsterberg")]
    [InlineData("R&udblac;sterberg, R&uuml;sterbe&rcaron;g")]
    [InlineData("<ruesterberg@example.org>")]
    [InlineData("<ruesterberg/>")]
    [InlineData("<p Rüsterberg>")]
    public void Odd_markup_hides_nothing(string content)
    {
        Assert.Single(Withheld.FoundIn("a.html", content));
    }

    /// <summary>Behind a backslash, n, r and t are letters or ends of lines; where nobody can say, both.</summary>
    [Theory]
    [InlineData("a.txt", @"D:\ruesterberg\plan.docx", true)]
    [InlineData("a.html", @"<a title='D:\ruesterberg'>", true)]
    [InlineData("a.html", @"D:\ruester<b>berg</b>", true)]
    [InlineData("a.json", @"[""D:\\ruesterberg""]", true)]
    [InlineData("a.json", @"[""Klara\nBlau""]", true)]
    [InlineData("a.log", @"Klara\nBlau", true)]
    [InlineData("a.json", @"[""{\""name\"":\""Klara\\nBlau\""}""]", true)]
    [InlineData("a.json", @"[""\ruesterberg""]", false)]
    public void A_backslash_hides_nothing(string path, string content, bool isFound)
    {
        Assert.Equal(isFound, Withheld.FoundIn(path, content).Length > 0);
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi R\'fcsterberg}")]
    [InlineData(@"{\rtf1\ansi\uc1 R\u252?sterberg}")]
    [InlineData(@"{\rtf1\ansi{\uc2 R\u252 ue}sterberg}")]
    [InlineData(@"{\rtf1{\fs22 R\'fcster}{\b\insrsid123 berg}\par}")]
    [InlineData("{\\rtf1 R\\'fcs\r\nterberg}")]
    [InlineData(@"{\rtf1{\info{\title Kasse}{\author R\'fcsterberg}{\operator Blau}}}")]
    [InlineData(@"{\rtf1 Klara\tab Blau}")]
    public void Rich_text_is_read_as_its_reader_sees_it(string content)
    {
        Assert.Equal("PRI4005", Assert.Single(Withheld.FoundIn("brief.rtf", content)).Code.Id);
    }

    [Theory]
    [InlineData("Rüster</w:t></w:r></w:p><w:p w:rsidR=\"00B2\"><w:r><w:t>berg")]
    [InlineData("Rüster</w:t><w:tab/><w:t>berg")]
    [InlineData("Rüster</w:t><w:br w:type=\"page\"/><w:t>berg")]
    [InlineData("Rüster</text:p><text:p text:style-name=\"P1\">berg")]
    public void A_paragraph_or_a_tab_ends_a_word(string runs)
    {
        Assert.Empty(Withheld.FoundIn("brief.docx", Packed.Zip("word/document.xml", $"<w:p><w:r><w:t>{runs}</w:t></w:r></w:p>")));
    }

    public static TheoryData<string, byte[]> Closed => new()
    {
        { "geheim.zip", Packed.WithPassword(Packed.Zip("liste.txt", "Rüsterberg")) },
        { "liste.zip", Packed.ByMethod(Packed.Zip("liste.txt", "Rüsterberg"), 14) },
        { "liste.zip", Packed.ByMethod(Packed.Zip("liste.txt", "Rüsterberg"), 93) },
        { "halb.docx", Packed.Zip("word/document.xml", WordXml)[..60] },
        { "halb.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF] },
        { "geheim.odt", Packed.Zip("META-INF/manifest.xml", """<?xml version="1.0"?><manifest:encryption-data manifest:checksum="x"/>""") },
        { "brief.pages", Packed.Zip("Index/Document.iwa", "x") },
        { "alt.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "alles.7z", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, 0, 4] },
        { "kaputt.pdf", "%PDF-1.7 nichts"u8.ToArray() },
        { "formen.pdf", RawPdf.NestedForms(30) },
        { "buchstaben.pdf", RawPdf.Letters(16_000_000) },
        { "bombe.pdf", RawPdf.Of(stream: RawPdf.Deflated(new byte[100_000_000]), filter: "/Filter/FlateDecode") },
        { "tief.zip", Enumerable.Range(0, 6).Aggregate(Encoding.UTF8.GetBytes("Rüsterberg"), (inner, _) => Packed.Zip("tief.zip", inner)) },
        { "gross.zip", Packed.Zip("gross.txt", new byte[(64 * 1024 * 1024) + 1]) },
    };

    [Theory]
    [MemberData(nameof(Closed))]
    public void What_cannot_be_read_is_a_warning_that_names_the_file(string path, byte[] content)
    {
        var warning = Assert.Single(Withheld.FoundIn(path, content));

        Assert.Equal(("PRI4006", Severity.Warning, $"protokolle/{path}"), (warning.Code.Id, warning.Code.Severity, warning.Where.File));
        Assert.Contains($"Ob in {path} etwas steht", warning.Message("de"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_read_with_the_forms_that_it_shows()
    {
        var leak = Assert.Single(Withheld.FoundIn("brief.pdf", RawPdf.Of(content: "BT /F 12 Tf 50 700 Td (Klara) Tj ET /A Do", resources: "/Font<</F 5 0 R>>/XObject<</A 6 0 R>>", further: [RawPdf.Form("/Font<</F 5 0 R>>", "BT /F 12 Tf 85 700 Td (Blau) Tj ET")])));

        Assert.Equal("PRI4005", leak.Code.Id);
    }

    [Fact]
    public void A_file_within_that_is_too_large_leaves_the_pages_readable()
    {
        var bomb = Convert.ToHexString(RawPdf.Deflated(new byte[100_000_000]));
        var content = RawPdf.Of(content: "BT /F 12 Tf 50 700 Td (Klara Blau) Tj ET", further: [$"<</Type/EmbeddedFile/Filter[/ASCIIHexDecode/FlateDecode]/Length {bomb.Length}>>\nstream\n{bomb}\nendstream"]);

        Assert.Equal(["PRI4005", "PRI4006"], Withheld.FoundIn("brief.pdf", content).Select(found => found.Code.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_old_document_is_searched_all_the_same()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, .. Encoding.Unicode.GetBytes("Falk Rüsterberg\r")];

        Assert.Equal(["PRI4005", "PRI4006"], Withheld.FoundIn("brief.doc", content).Select(found => found.Code.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_closed_part_leaves_the_others_readable()
    {
        var parts = Packed.Zip(("geheim.zip", Packed.WithPassword(Packed.Zip("a.txt", "x"))), ("liste.txt", "Rüsterberg"u8.ToArray()));

        Assert.Equal(["PRI4005", "PRI4006"], Withheld.FoundIn("alles.zip", parts).Select(found => found.Code.Id).Order(StringComparer.Ordinal));
    }
}
