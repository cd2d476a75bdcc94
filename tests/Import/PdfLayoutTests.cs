namespace Protokollarchiv.Tests.Import;

/// <summary>What a PDF shows by where its lines stand: titles over two lines, bullets, rows of several lines.</summary>
public sealed class PdfLayoutTests
{
    private const string Wide = "Der Kessel ist alt und muss im kommenden Winter ersetzt werden, sonst bleiben die Zimmer";

    [Theory]
    [InlineData("1. Bericht des Vorstands und", "der Leitung", "## 1. Bericht des Vorstands und der Leitung")]
    [InlineData("1. Bericht des Vorstands, der", "Leitung", "## 1. Bericht des Vorstands, der Leitung")]
    [InlineData("1. Bericht des Vorstands", "Kasse", "## 1. Bericht des Vorstands\n\n**Kasse**")]
    public void A_title_goes_on_where_its_words_do(string first, string second, string heading)
    {
        var file = new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap()
            .Line(first, bold: true).Line(second, bold: true).Gap()
            .Line(Wide).Line("kalt.").Gap()
            .Line("2. Keller", bold: true).Gap()
            .Line("Er ist trocken.");

        Assert.Contains($"{heading}\n\n{Wide} kalt.\n\n## 2. Keller", ImportTrial.Body("a.pdf", file.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bullet_needs_no_space_behind_it_unless_it_begins_a_heading()
    {
        var file = new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap()
            .Line("-Heizung", bold: true).Gap()
            .Line(Wide).Line("kalt:")
            .Line("-Angebote einholen und mit denen der letzten beiden Jahre vergleichen, sobald die Verwal-")
            .Line("tung sie schickt")
            .Line("-Mieter*innen fragen").Gap()
            .Line("-Keller", bold: true).Gap()
            .Line("Er ist trocken.");

        Assert.Equal(
            $"""
            # Protokoll der Hausversammlung am 9.9.2023

            ## -Heizung

            {Wide} kalt:

            - Angebote einholen und mit denen der letzten beiden Jahre vergleichen, sobald die Verwaltung sie schickt
            - Mieter*innen fragen

            ## -Keller

            Er ist trocken.

            """,
            ImportTrial.Body("a.pdf", file.Bytes()));
    }

    [Fact]
    public void Rows_of_several_lines_are_told_by_the_space_between_them()
    {
        var file = new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap()
            .Cells(("Aufgabe", 70), ("Wer", 250), ("Bis wann", 400)).At(730)
            .Cells(("Angebote zum neuen", 70), ("Karla Blau", 250), ("30.11.2023", 400)).Line("Kessel einholen").At(695)
            .Cells(("Roller ordnen", 70), ("Rolf Sternal und", 250), ("31.12.2023", 400)).Cells(("Mara Oster", 250)).At(660)
            .Cells(("Regale kaufen und im", 70), ("Tim Tamm", 250), ("bald", 400)).Line("Keller aufbauen").Gap()
            .Line(Wide).Line("kalt.");

        Assert.EndsWith(
            $"""
            | Aufgabe | Wer | Bis wann |
            | --- | --- | --- |
            | Angebote zum neuen Kessel einholen | Karla Blau | 30.11.2023 |
            | Roller ordnen | Rolf Sternal und Mara Oster | 31.12.2023 |
            | Regale kaufen und im Keller aufbauen | Tim Tamm | bald |

            {Wide} kalt.

            """,
            ImportTrial.Body("a.pdf", file.Bytes()),
            StringComparison.Ordinal);
    }

    /// <summary>An empty cell below a head that stands apart is one of the table.</summary>
    [Fact]
    public void Rows_of_one_line_stay_rows()
    {
        var file = new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap()
            .Cells(("Aufgabe", 70), ("Wer", 250), ("Bis wann", 400)).At(720)
            .Cells(("Angebote einholen", 70), ("Karla Blau", 250), ("30.11.2023", 400))
            .Cells(("Roller ordnen", 70), ("Rolf", 250))
            .Cells(("Regale kaufen", 70), ("Tim Tamm", 250), ("bald", 400)).Gap()
            .Line(Wide);

        Assert.Contains("| Roller ordnen | Rolf | |\n| Regale kaufen |", ImportTrial.Body("a.pdf", file.Bytes()).Replace("|  |", "| |", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>In points: „Karla“ is 25.7 wide, „Bl“ 9.8.</summary>
    [Theory]
    [InlineData(1.6, "Karla Blau")]
    [InlineData(0.9, "KarlaBlau")]
    public void Words_set_close_to_fill_a_line_stay_words(double gap, string read)
    {
        var file = new PdfFile().Cells(("Karla", 70), ("Blau", 95.7 + gap)).Gap().Line(Wide);

        Assert.StartsWith(read + "\n", ImportTrial.Body("a.pdf", file.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_far_behind_its_bullet_or_number_is_no_table()
    {
        var file = new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap()
            .Line("1", bold: true).At(752).Line("Heizung", left: 110, bold: true).At(724)
            .Cells(("•", 88), ("Er ist kalt", 125))
            .Cells(("•", 88), ("Angebote liegen vor", 125)).Gap()
            .At(640).Line("2", bold: true).At(640).Line("Keller", left: 110, bold: true).Gap()
            .Line("Er ist trocken.").Gap()
            .Cells(("12", 70), ("Hammer", 110)).Cells(("3", 70), ("Zangen", 110));

        Assert.Equal(
            """
            # Protokoll der Hausversammlung am 9.9.2023

            ## 1. Heizung

            - Er ist kalt
            - Angebote liegen vor

            ## 2. Keller

            Er ist trocken.

            | 12 | Hammer |
            | --- | --- |
            | 3 | Zangen |

            """,
            ImportTrial.Body("a.pdf", file.Bytes()));
    }

    [Fact]
    public void Notes_in_the_margin_break_no_paragraph_beside_them()
    {
        var file = new PdfFile();
        for (var i = 0; i < 12; i++)
        {
            file = file.Line("und wer den Ofen heizt, der holt auch das Holz aus dem Hof und fegt den Keller und");
        }

        file = file.Line("geht.").Gap().Line("Wichtig", left: 500).Line("ist das", left: 500).Line("Holz", left: 500);

        Assert.DoesNotContain("\\\n", ImportTrial.Body("a.pdf", file.Bytes()).Split("geht.")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_without_looks_are_no_part_of_a_word()
    {
        using var trial = new ImportTrial();
        trial.Write("a.pdf", RawPdf.Of(content: "BT /F 12 Tf 50 700 Td (Der Ofen zieht) Tj ET BT /F 12 Tf 50 40 Td (Seite 1\\000 von\\000 1) Tj ET"));

        trial.Run("a.pdf");

        Assert.Equal("Seite 1 von 1", Assert.Single(Assert.Single(trial.Minutes).Omissions).Text);
    }

    [Fact]
    public void What_a_browser_prints_around_a_page_is_no_part_of_its_table()
    {
        using var trial = new ImportTrial();
        trial.Write("a.pdf", new PdfFile().Cells(("30.11.23, 16:02", 70), ("Hofrunde", 300)).Gap()
            .Line("Stand der Kasse:").Gap().Cells(("Miete", 70), ("120", 250)).Cells(("Strom", 70), ("80", 250)).At(40).Cells(("https://example.org/kasse", 70), ("1/1", 520)).Bytes());

        trial.Run("a.pdf");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("Stand der Kasse:\n\n| Miete | 120 |\n| --- | --- |\n| Strom | 80 |\n", minutes.Markdown);
        Assert.Null(minutes.Meeting.Date);
        Assert.Equal(["30.11.23, 16:02 Hofrunde", "https://example.org/kasse 1/1"], minutes.Omissions.Select(o => o.Text));
    }

    [Fact]
    public void A_day_above_and_an_address_below_stay_where_no_browser_printed_them()
    {
        var body = ImportTrial.Body("a.pdf", new PdfFile().Line("30.11.23, 16:02 Uhr im Hof").Gap().Cells(("Miete", 70), ("120", 250)).Cells(("Strom", 70), ("80", 250)).At(300).Cells(("https://example.org/kasse", 70), ("mehr", 250)).Bytes());

        Assert.Equal("30.11.23, 16:02 Uhr im Hof\n\n| Miete | 120 |\n| --- | --- |\n| Strom | 80 |\n\nhttps://example.org/kasse mehr\n", body);
    }

    [Theory]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal, Mara Oster, Kai Moll und Lu Roth von der Hausverwaltung", "Protokoll: Rolf Sternal", "\\\nProtokoll: Rolf Sternal\n")]
    [InlineData("Karla Blau sagt allen, die gekommen sind, mit einem ernsten Blick aus dem Fenster auf die", "Leitung: sie tropft", " Leitung: sie tropft\n")]
    public void A_label_begins_a_line_unless_it_ends_a_sentence(string first, string second, string end) =>
        Assert.EndsWith(first + end, ImportTrial.Body("a.pdf", new PdfFile().Line(first).Line(second).Bytes()), StringComparison.Ordinal);

    [Theory]
    [InlineData("Karla Blau berichtet vom Boden und auch vom", "auch vom gleich wieder zum Keller. Er ist trocken")]
    [InlineData("Karla Blau berichtet vom Boden und vom Tor.", "Keller\n\ngleich wieder")]
    public void A_left_column_that_breaks_off_goes_on_in_the_right_one(string last, string expected)
    {
        var file = new PdfFile().Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap();
        for (var i = 0; i < 9; i++)
        {
            file.Cells(("Karla Blau berichtet vom Ofen und vom Dach", 70), (i == 0 ? "gleich wieder zum Keller. Er ist trocken" : "und vom Keller, der trocken ist, weil es", 310));
        }

        file.Line(last).Gap().Line("Keller", bold: true);

        Assert.Contains(expected, ImportTrial.Body("a.pdf", file.Bytes()).Replace("## ", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_space_that_a_letter_stands_on_is_a_soft_hyphen() =>
        Assert.Equal("Vergoldung am Dach\n", ImportTrial.Body("a.pdf", new PdfFile().Cells(("Vergol", 70), (" ", 102.4), ("dung", 102.4), (" am Dach", 128)).Bytes()));

    [Theory]
    [InlineData("Karla Blau", 120.9, "Karla Blau[1], und mehr\n")]
    [InlineData("Saal: 40 m", 122.6, "Saal: 40 m¹, und mehr\n")]
    public void A_small_number_above_a_word_is_that_of_a_note(string text, double end, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.pdf", new PdfFile().At(700).Cells((text, 70), (", und mehr", end + 4)).At(704).Line("1", left: end, size: 6).Bytes()));
}
