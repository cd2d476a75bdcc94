using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Import.Pdf;
using static Protokollarchiv.Tests.Import.WordFile;

namespace Protokollarchiv.Tests.Import;

/// <summary>Files that are broken, enormous or meant to do harm: each is told by its code, soon, and reads nothing but itself.</summary>
public sealed class HostileFileTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("leer.docx", "", "IMP8012")]
    [InlineData("leer.txt", "", "IMP8012")]
    [InlineData("weiss.txt", "  \n\t\n", "IMP8012")]
    [InlineData("text.docx", "Das ist nur Text", "IMP8005")]
    [InlineData("seite.odt", "<html><body>x</body></html>", "IMP8005")]
    [InlineData("pdf.txt", "%PDF-1.7 …", "IMP8005")]
    [InlineData("alt.rtf", "{\\rtf1 Text}", "IMP8016")]
    [InlineData("alt.doc", "{\\rtf1 Text}", "IMP8016")]
    [InlineData("rtf.pdf", "{\\rtf1 Text}", "IMP8016")]
    [InlineData("bild.png", "Text", "IMP8003")]
    [InlineData("post.eml", "From: karla@verein.example\n\nText", "IMP8017")]
    [InlineData("post.MSG", "Text", "IMP8017")]
    [InlineData("alle.zip", "Text", "IMP8018")]
    [InlineData("kaputt.pdf", "%PDF-1.7\n1 0 obj << /Kids [ 1 0 R", "IMP8006")]
    public void A_file_that_is_not_what_its_name_says_is_told(string name, string content, string code) =>
        Assert.Equal([code], ImportTrial.CodesOf(name, Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void An_old_or_encrypted_Word_file_is_told() =>
        Assert.Equal(["IMP8004"], ImportTrial.CodesOf("alt.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0]));

    [Fact]
    public void A_packed_file_that_is_no_Word_document_is_told() =>
        Assert.Equal(["IMP8005"], ImportTrial.CodesOf("bilder.docx", Zip(("liste.txt", Encoding.UTF8.GetBytes("x")))));

    [Fact]
    public void A_packed_file_that_is_cut_off_is_told() =>
        Assert.Equal(["IMP8006"], ImportTrial.CodesOf("halb.docx", Of(Paragraph("Text"))[..300]));

    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("word/numbering.xml")]
    public void A_part_that_is_not_what_it_should_be_is_told(string part)
    {
        var word = new WordFile { Body = Paragraph("Text"), Styles = "<w:style/>", Numbering = List(1, "%1.") }.Bytes();

        AssertSoon("IMP8006", "teil.docx", Replaced(word, part, xml => xml.Replace("wordprocessingml/2006", "anderes", StringComparison.Ordinal)));
    }

    /// <summary>What a library throws for one file ends neither the import of the others nor the program.</summary>
    [Theory]
    [InlineData("<w:p><w:pPr><w:numPr><w:numId w:val=\"4294967295\"/></w:numPr></w:pPr></w:p>")]
    [InlineData("<w:p><w:pPr><w:outlineLvl w:val=\"4294967295\"/></w:pPr><w:r><w:t>Ende</w:t></w:r></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4294967295\"/></w:tcPr></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:z=\"urn:unbekannt\" mc:MustUnderstand=\"z\"/>")]
    [InlineData("<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"w99\"><w:p/></mc:Choice></mc:AlternateContent>")]
    public void A_broken_document_is_told_and_the_rest_of_its_folder_imported(string broken)
    {
        using var trial = new ImportTrial();
        trial.Write("alt/1-kaputt.docx", Of(Paragraph("Text") + broken));
        trial.Write("alt/2-gut.docx", Of(Paragraph("Text")));

        trial.Run("alt");

        var damage = Assert.Single(trial.Findings, finding => finding.Code.Id == "IMP8006");
        Assert.Equal("Die Datei ist beschädigt: Ihr Inhalt ist nicht zu verstehen. Öffnen Sie sie in dem Programm, mit dem sie erstellt wurde, und speichern Sie sie neu.", damage.Message("de"));
        Assert.Equal("2-gut", Assert.Single(trial.Minutes).File.Stem);
    }

    [Fact]
    public void A_footnote_that_refers_to_itself_is_read_once() =>
        Assert.Equal(
            "Text[1]\n\n---\n\n[1] siehe[1]\n",
            ImportTrial.Body("kreis.docx", new WordFile
            {
                Body = "<w:p>" + Run("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
                Footnotes = "<w:footnote w:id=\"2\"><w:p>" + Run("siehe") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote>",
            }.Bytes()));

    [Fact]
    public void Reading_any_document_is_given_up_when_it_takes_too_long()
    {
        var diagnostics = new DiagnosticBag();

        var read = BoundedReading.Of(new ImportFile("a.odt", "a.odt", "a.odt"), diagnostics, Slowly, TimeSpan.FromMilliseconds(1));

        Assert.Null(read);
        Assert.Equal("IMP8013", Assert.Single(diagnostics.Sorted()).Code.Id);

        static string Slowly()
        {
            Thread.Sleep(TimeSpan.FromSeconds(1));
            return "";
        }
    }

    [Fact]
    public void A_page_of_countless_paragraphs_is_told() =>
        AssertSoon("IMP8015", "absaetze.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>x", 1_500_000))));

    [Fact]
    public void A_bomb_is_told_before_it_unpacks() =>
        AssertSoon("IMP8009", "bombe.docx", Of(Paragraph(new string('a', 40_000_000))));

    [Fact]
    public void A_bomb_among_the_pictures_is_told_too() =>
        AssertSoon("IMP8009", "bombe.docx", Zip(("[Content_Types].xml", []), ("word/media/bild.png", new byte[150_000_000])));

    [Fact]
    public void Too_many_parts_are_told() =>
        AssertSoon("IMP8009", "viele.odt", Zip([.. Enumerable.Range(0, 6000).Select(i => ($"teil{i}.xml", Array.Empty<byte>()))]));

    [Fact]
    public void A_document_of_20_MB_is_told_to_be_too_much() =>
        AssertSoon("IMP8015", "lang.docx", Of(string.Concat(Enumerable.Range(0, 60_000).Select(i => Paragraph($"Im Absatz {i} steht viel Text, der nichts sagt und doch Platz braucht; {i * 7919} Wörter dieser Art sind noch kein Protokoll.")))));

    [Fact]
    public void A_text_of_20_MB_is_told_to_be_too_large() =>
        AssertSoon("IMP8002", "lang.txt", Encoding.UTF8.GetBytes(new string('x', 20_000_000)));

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY geheim SYSTEM \"file:///etc/hostname\">]>", "&geheim;")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&b;")]
    public void External_and_growing_entities_are_never_read(string type, string text)
    {
        var document = Of(Paragraph("Text"));
        var odt = OpenDocumentFile.Of(OpenDocumentFile.Paragraph("Text"));

        var word = Replaced(document, "word/document.xml", xml => type + xml.Replace("Text", text, StringComparison.Ordinal));
        var office = Replaced(odt, "content.xml", xml => type + xml.Replace("Text", text, StringComparison.Ordinal));

        AssertSoon("IMP8010", "a.docx", word);
        AssertSoon("IMP8010", "a.odt", office);
    }

    [Fact]
    public void Content_from_elsewhere_is_told_and_not_loaded()
    {
        var codes = ImportTrial.CodesOf("a.docx", new WordFile
        {
            Body = Paragraph("Text"),
            Relationships = "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"http://192.0.2.1/vorlage.dotm\" TargetMode=\"External\"/>",
        }.Bytes());

        Assert.Equal(["IMP8011"], codes);
    }

    [Fact]
    public void Names_of_parts_that_lead_out_of_the_package_lead_nowhere()
    {
        using var trial = new ImportTrial();
        trial.Write("a.odt", Replaced(OpenDocumentFile.Of(OpenDocumentFile.Paragraph("Text")), "styles.xml", xml => xml, "../../../raus.xml"));

        trial.Run("a.odt");

        Assert.Equal("Text\n", Assert.Single(trial.Minutes).Markdown);
        Assert.False(File.Exists(Path.Combine(trial.Folder, "../raus.xml")));
    }

    [Fact]
    public void Nesting_without_end_is_told()
    {
        // Each level differs, so that it does not look like a bomb.
        var word = Of(string.Concat(Enumerable.Range(0, 3000).Select(i => $"<w:sdt><w:sdtPr><w:id w:val=\"{i * 7919}\"/></w:sdtPr><w:sdtContent>")) + Paragraph("tief") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 3000)));
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 100_000)) + "tief");

        AssertSoon("IMP8014", "tief.docx", word);
        AssertSoon("IMP8014", "tief.html", page);
    }

    [Fact]
    public void Nothing_but_brackets_stars_or_levels_is_read_in_a_moment()
    {
        using var trial = new ImportTrial();
        trial.Write("a/klammern.txt", new string('[', 50_000));
        trial.Write("a/sterne.txt", string.Concat(Enumerable.Repeat("*a ", 10_000)));
        trial.Write("a/ebenen.txt", string.Join('\n', Enumerable.Range(0, 1300).Select(i => new string(' ', i) + "- x")));
        var watch = Stopwatch.StartNew();

        trial.Run("a");

        Assert.True(watch.Elapsed < Soon, $"{watch.Elapsed}");
        Assert.Equal(3, trial.Minutes.Length);
        Assert.DoesNotContain("IMP8041", trial.Codes);
    }

    [Fact]
    public void An_encrypted_document_is_told()
    {
        var manifest = "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        var pdf = RawPdf.Of(encryption: $"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{new string('A', 64)}>/U<{new string('B', 64)}>>>/ID[<00><00>]");

        AssertSoon("IMP8007", "a.odt", Zip(("META-INF/manifest.xml", Encoding.UTF8.GetBytes(manifest)), ("content.xml", [1, 2, 3])));
        AssertSoon("IMP8007", "a.pdf", pdf);
    }

    [Fact]
    public void A_scan_is_told_to_be_one()
    {
        var picture = "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>\nstream\n\u0080\nendstream";

        AssertSoon("IMP8008", "scan.pdf", RawPdf.Of(content: "q 500 0 0 700 0 0 cm /I Do Q", resources: "/XObject<</I 5 0 R>>", fifth: picture));
    }

    [Fact]
    public void A_PDF_of_absurd_structure_is_told()
    {
        var nested = RawPdf.Of(catalog: "/X " + new string('[', 50_000) + new string(']', 100_000));
        var circle = RawPdf.Of(kids: "2 0 R");
        var wide = RawPdf.Of(content: "x", filter: "/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2000000000/Colors 32>>");

        AssertSoon("IMP8006", "nested.pdf", nested);
        AssertSoon("IMP8006", "circle.pdf", circle, "IMP8012");
        AssertSoon("IMP8009", "wide.pdf", wide);
    }

    [Fact]
    public void A_bomb_in_a_PDF_is_told_also_behind_two_filters()
    {
        var zeros = RawPdf.Deflated(RawPdf.Deflated(new byte[100_000_000]));

        AssertSoon("IMP8009", "bombe.pdf", RawPdf.Of(stream: zeros, filter: "/Filter[/FlateDecode/FlateDecode]"));
    }

    [Fact]
    public void Forms_that_show_each_other_twice_and_letters_without_number_are_told()
    {
        AssertSoon("IMP8009", "formen.pdf", RawPdf.NestedForms(30));
        AssertSoon("IMP8009", "buchstaben.pdf", RawPdf.Letters(16_000_000));
        Assert.Empty(ImportTrial.CodesOf("gut.pdf", RawPdf.NestedForms(3)));
    }

    [Fact]
    public void Reading_a_PDF_is_given_up_when_it_takes_too_long()
    {
        using var trial = new ImportTrial();
        var path = trial.Write("lang.pdf", RawPdf.Of());
        var diagnostics = new DiagnosticBag();

        var manuscript = PdfReader.Read(new ImportFile("lang.pdf", path, "lang.pdf"), diagnostics, TimeSpan.Zero);

        Assert.Null(manuscript);
        Assert.Equal("IMP8013", Assert.Single(diagnostics.Sorted()).Code.Id);
    }

    private static void AssertSoon(string code, string name, byte[] content, string? or = null)
    {
        var watch = Stopwatch.StartNew();

        var codes = ImportTrial.CodesOf(name, content);

        Assert.True(codes is [var only] && (only == code || only == or), string.Join(", ", codes));
        Assert.True(watch.Elapsed < Soon, $"{name}: {watch.Elapsed}");
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Replaced(byte[] package, string name, Func<string, string> change, string? newName = null)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return Zip([.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            var text = reader.ReadToEnd();
            return entry.FullName == name ? (newName ?? name, Encoding.UTF8.GetBytes(change(text))) : (entry.FullName, Encoding.UTF8.GetBytes(text));
        })]);
    }
}
