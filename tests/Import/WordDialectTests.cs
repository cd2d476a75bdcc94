using System.IO.Compression;
using static Protokollarchiv.Tests.Import.WordFile;

namespace Protokollarchiv.Tests.Import;

/// <summary>What older versions of Word, and other programs that write its format, do in a way of their own.</summary>
public sealed class WordDialectTests
{
    [Fact]
    public void Words_in_a_smart_tag_are_kept_with_their_style()
    {
        string Tag(string element, string inside) => $"<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"{element}\">{inside}</w:smartTag>";
        using var trial = new ImportTrial();
        trial.Write("a.docx", Of("<w:p>" + Run("Anwesend: Frau ") + Tag("PersonName", Run("Karla ") + Tag("SurName", Run("Blau", "<w:b/>"))) + Run(", Rolf Sternal") + "</w:p>"));

        trial.Run("a.docx");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("Anwesend: Frau Karla **Blau**, Rolf Sternal\n", minutes.Markdown);
        Assert.Equal(["Frau Karla Blau", "Rolf Sternal"], minutes.Meeting.Attendance.Present.Select(a => a.Written));
    }

    /// <summary>Google Docs has a picture as the older form, Word a box with the same words.</summary>
    [Theory]
    [InlineData("<w:drawing/>")]
    [InlineData("<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>Der Ofen zieht.</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>")]
    public void Of_the_two_forms_of_a_text_box_the_one_with_its_words_is_read_once(string older)
    {
        const string Compatibility = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
        const string Drawing = "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
        var newer = $"<w:drawing><wp:inline {Drawing}><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>{Paragraph("Der Ofen zieht.")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";

        var body = ImportTrial.Body("a.docx", Of($"<w:p>{Run("Haus")}<w:r><mc:AlternateContent {Compatibility}><mc:Choice Requires=\"wps\">{newer}</mc:Choice><mc:Fallback>{older}</mc:Fallback></mc:AlternateContent></w:r></w:p>"));

        Assert.Equal("Haus\n\nDer Ofen zieht.\n", body);
    }

    [Fact]
    public void A_document_of_another_format_inside_is_told()
    {
        var file = new WordFile
        {
            Body = Paragraph("Text") + "<w:altChunk r:id=\"teil\"/>",
            Relationships = "<Relationship Id=\"teil\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk\" Target=\"teil.xml\"/>",
        };
        var bytes = new MemoryStream();
        bytes.Write(file.Bytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.CreateEntry("word/teil.xml");
        }

        Assert.Equal(["IMP8011"], ImportTrial.CodesOf("a.docx", bytes.ToArray()));
    }

    [Fact]
    public void A_head_that_is_marked_as_one_is_no_heading_also_above_two_columns() =>
        Assert.Equal(
            "**Thema** · **Stand**\n\nDach\n\n- Angebot holen\n- Abwarten\n",
            ImportTrial.Body("a.docx", new WordFile
            {
                Numbering = List(1, "•") + Instance(1),
                Body = Table($"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell(Bold("Thema"))}{Cell(Bold("Stand"))}</w:tr>", Row(Cell(Paragraph("Dach")), Cell(Numbered("Angebot holen", 1) + Numbered("Abwarten", 1)))),
            }.Bytes()));

    [Fact]
    public void The_head_of_a_table_that_is_read_row_by_row_says_what_its_cells_are_and_is_no_heading()
    {
        string Topic(string number, string title, string text, string who) => Row(Cell(Paragraph(number)), Cell(Bold(title) + Numbered(text, 1) + Numbered("Abwarten", 1)), Cell(Paragraph(who)));
        var body = ImportTrial.Body("a.docx", new WordFile
        {
            Numbering = List(1, "•") + Instance(1),
            Body = Table(Row(Cell(Bold("Nr.")), Cell(Bold("Thema")), Cell(Bold("Wer"))), Topic("1", "Dach", "Angebot holen", "Karla Blau"), Topic("2", "Ofen", "Holz holen", "Rolf Sternal und Mara Oster, beide nach der Sitzung")),
        }.Bytes());

        Assert.Equal(
            """
            **Nr.** · **Thema** · **Wer**

            ## 1. Dach

            - Angebot holen
            - Abwarten

            **Wer**: Karla Blau

            ## 2. Ofen

            - Holz holen
            - Abwarten

            Rolf Sternal und Mara Oster, beide nach der Sitzung

            """,
            body);
    }

    [Fact]
    public void A_frame_of_cells_across_all_columns_is_no_table()
    {
        string Across(string paragraph) => Row($"<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>{paragraph}</w:tc>");
        var votes = Row(Cell(Paragraph("Ja: 3")), Cell(Paragraph("Nein: 0")), Cell(Paragraph("Enthaltung: 1")));

        Assert.Equal("**Beschluss:**\n\nWir mieten den Saal.\n\nJa: 3\n\nNein: 0\n\nEnthaltung: 1\n", ImportTrial.Body("a.docx", Of(Table(Across(Bold("Beschluss:")), Across(Paragraph("Wir mieten den Saal.")), votes))));
        Assert.StartsWith("| **Wahl 2023** |", ImportTrial.Body("a.docx", Of(Table(Across(Bold("Wahl 2023")), votes, votes))), StringComparison.Ordinal);
    }
}
