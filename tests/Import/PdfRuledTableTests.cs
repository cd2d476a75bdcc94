namespace Protokollarchiv.Tests.Import;

/// <summary>Tables of a PDF whose lines are drawn, and what is drawn but is no table.</summary>
public sealed class PdfRuledTableTests
{
    private static readonly double[] Columns = [70, 200, 300, 400];

    [Fact]
    public void A_mark_stands_in_the_column_it_is_drawn_in()
    {
        using var trial = new ImportTrial();
        trial.Write("a.pdf", new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Line("Teilnehmer:")
            .Frame(Columns, [750, 732, 714, 696])
            .At(738).Cells(("Name", 74), ("anwesend", 204), ("entschuldigt", 304))
            .At(720).Cells(("Karla Blau", 74), ("x", 204))
            .At(702).Cells(("Rolf Sternal", 74), ("x", 304))
            .At(680).Line("Der Kessel ist alt.").Bytes());

        trial.Run("a.pdf");

        var attendance = Assert.Single(trial.Minutes).Meeting.Attendance;
        Assert.Equal(("Karla Blau", "Rolf Sternal"), (Assert.Single(attendance.Present).Name, Assert.Single(attendance.Excused).Name));
        Assert.EndsWith("| Rolf Sternal |  | x |\n\nDer Kessel ist alt.\n", trial.Minutes[0].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_may_span_and_hold_several_lines_with_a_word_divided_and_one_underlined()
    {
        var body = ImportTrial.Body("a.pdf", new PdfFile()
            .Frame([70, 200, 400], [760, 720, 700]).Rule(300, 760, 300, 720)
            .At(748).Cells(("Was", 74), ("Ofen und Vergol-", 204), ("Wer", 304))
            .At(734).Cells(("dung", 204)).Rule(206, 732, 240, 732)
            .At(706).Cells(("Holz", 74), ("Rolf Sternal holt welches", 204)).Bytes());

        Assert.Equal("| Was | Ofen und Vergoldung | Wer |\n| --- | --- | --- |\n| Holz | Rolf Sternal holt welches |  |\n", body);
    }

    [Fact]
    public void A_table_goes_on_over_the_page_without_its_head()
    {
        string[] whole = ["| Was | Wer | Wann |", "| --- | --- | --- |", "| Dach | Karla | Mai |", "| Ofen | Rolf | Juni |"];
        var file = new PdfFile()
            .Frame(Columns, [110, 92, 74]).At(98).Cells(("Was", 74), ("Wer", 204), ("Wann", 304)).At(80).Cells(("Dach", 74), ("Karla", 204), ("Mai", 304))
            .Page()
            .Frame(Columns, [800, 782, 764]).At(788).Cells(("Was", 74), ("Wer", 204), ("Wann", 304)).At(770).Cells(("Ofen", 74), ("Rolf", 204), ("Juni", 304));

        Assert.Equal(string.Join('\n', whole) + "\n", ImportTrial.Body("a.pdf", file.Bytes()));
    }

    [Fact]
    public void Sums_in_one_cell_are_rows_but_wrapped_words_are_not()
    {
        var body = ImportTrial.Body("a.pdf", new PdfFile()
            .Frame([70, 200, 300], [760, 740, 706, 672])
            .At(746).Cells(("Posten", 74), ("Euro", 204))
            .At(728).Cells(("Miete", 74), ("- 1.200,00", 204)).At(714).Cells(("Strom", 74), ("85,90", 204))
            .At(694).Cells(("Versicherung des", 74), ("40,00", 204)).At(680).Cells(("Hauses", 74)).Bytes());

        Assert.Equal("| Posten | Euro |\n| --- | --- |\n| Miete | - 1.200,00 |\n| Strom | 85,90 |\n| Versicherung des Hauses | 40,00 |\n", body);
    }

    [Fact]
    public void A_frame_around_text_and_lines_below_headings_are_no_table()
    {
        var body = ImportTrial.Body("a.pdf", new PdfFile()
            .Frame([60, 500], [770, 730]).At(755).Line("Beschluss: Das Dach wird gedeckt.").Line("Einstimmig.")
            .Rule(60, 700, 500, 700).At(685).Line("Der Ofen zieht.").Bytes());

        Assert.Equal("Beschluss: Das Dach wird gedeckt. Einstimmig.\n\nDer Ofen zieht.\n", body);
    }

    [Fact]
    public void Bullets_that_are_drawn_are_bullets()
    {
        var body = ImportTrial.Body("a.pdf", new PdfFile()
            .Line("Zu tun ist:").Disc(80).Line("Holz holen", left: 92).Disc(80).Line("Dach decken", left: 92).Line("Das war alles.").Disc(20).Line("Ende").Bytes());

        Assert.Equal("Zu tun ist:\n\n- Holz holen\n- Dach decken\n\nDas war alles. Ende\n", body);
    }
}
