namespace Protokollarchiv.Tests.Import;

public sealed class PdfTests
{
    private static readonly string[] Left =
    [
        "Die Gruppe hat im letzten Jahr viel", "gebaut und noch mehr geplant, vor", "allem im Hof hinter dem Haus, wo die", "alte Mauer steht und die Rosen wach-",
        "sen, die niemand schneiden will und", "die doch alle gern haben, solange sie", "da sind und keiner sich an ihnen die", "Jacke oder die Finger kaputt macht,",
        "was leider immer wieder vorkommt,",
    ];

    private static readonly string[] Right =
    [
        "wenn es dunkel ist. Darum soll eine", "Lampe her, die sich von selbst ein-", "schaltet, und ein Schild dazu, auf", "dem steht, wer im Notfall helfen kann",
        "und wo der Kasten mit Pflastern ist.", "Die Kosten teilen sich die Stadt und", "die Kasse der Gruppe, sofern bis dahin", "noch etwas in ihr ist und niemand sie",
        "vorher mit nach Hause genommen hat.",
    ];

    [Fact]
    public void Lines_become_paragraphs_headings_and_lists()
    {
        var file = new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap()
            .Line("1. Heizung", bold: true).Gap()
            .Line("Der Kessel ist alt und muss im kommenden Winter ersetzt werden, sonst bleiben die Zimmer")
            .Line("kalt. Angebote holt die Verwal-", left: 70)
            .Line("tung ein.").Gap()
            .Line("2. Keller", bold: true).Gap()
            .Line("- Roller ordnen")
            .Line("- Regale kaufen");

        var body = ImportTrial.Body("a.pdf", file.Bytes());

        Assert.Equal(
            """
            # Protokoll der Hausversammlung am 9.9.2023

            ## 1. Heizung

            Der Kessel ist alt und muss im kommenden Winter ersetzt werden, sonst bleiben die Zimmer kalt. Angebote holt die Verwaltung ein.

            ## 2. Keller

            - Roller ordnen
            - Regale kaufen

            """,
            body);
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out_and_listed()
    {
        using var trial = new ImportTrial();
        var file = new PdfFile();
        foreach (var (text, i) in new[] { "Der Zaun ist gestrichen.", "Die Hecke wird geschnitten.", "Das Tor bleibt offen." }.Select((text, i) => (text, i + 1)))
        {
            file = (i == 1 ? file : file.Page()).At(800).Line("Siedlerbund Sonnenhang").At(700).Line(text).At(40).Line($"Seite {i} von 3", left: 270);
        }

        trial.Write("a.pdf", file.Bytes());
        trial.Run("a.pdf");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("Siedlerbund Sonnenhang\n\nDer Zaun ist gestrichen.\n\nDie Hecke wird geschnitten.\n\nDas Tor bleibt offen.\n", minutes.Markdown);
        Assert.Equal(["Seite 1 von 3", "Seite 2 von 3", "Seite 3 von 3", "Siedlerbund Sonnenhang", "Siedlerbund Sonnenhang"], minutes.Omissions.Select(o => o.Text).Order());
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var file = new PdfFile().Line("Bericht der Hofgruppe vom 1.4.2023", size: 16, bold: true).At(700);
        foreach (var (left, right) in Left.Zip(Right))
        {
            file.Cells((left, 70), (right, 320));
        }

        var body = ImportTrial.Body("a.pdf", file.Bytes());

        Assert.Contains("wo die alte Mauer steht und die Rosen wachsen, die niemand", body, StringComparison.Ordinal);
        Assert.Contains("was leider immer wieder vorkommt, wenn es dunkel ist. Darum soll eine Lampe her, die sich von selbst einschaltet", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_below_each_other_are_a_table()
    {
        var file = new PdfFile().Line("Stand der Kasse:").Gap().Cells(("Posten", 70), ("Euro", 250)).Cells(("Miete", 70), ("120", 250)).Cells(("Strom", 70), ("80", 250)).Gap().Line("Das war alles.");

        var body = ImportTrial.Body("a.pdf", file.Bytes());

        Assert.Equal("Stand der Kasse:\n\n| Posten | Euro |\n| --- | --- |\n| Miete | 120 |\n| Strom | 80 |\n\nDas war alles.\n", body);
    }

    [Fact]
    public void A_table_of_contents_goes_with_its_entries_without_points()
    {
        using var trial = new ImportTrial();
        trial.Write(
            "a.pdf",
            new PdfFile().Line("Inhaltsverzeichnis", bold: true).Gap()
                .Cells(("1 Beginn", 70), ("2", 500)).Gap()
                .Cells(("2 Garten", 70), ("2", 500))
                .Line("2.1 Hecke . . . . . . . . . . . . . . . 2", left: 90)
                .Line("2.2 Zaun . . . . . . . . . . . . . . . . 3", left: 90)
                .Gap().Cells(("3 Sonstiges", 70), ("4", 500)).Gap()
                .Cells(("Hammer", 70), ("1", 500)).Cells(("Nagel", 70), ("200", 500)).Bytes());

        trial.Run("a.pdf");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("| Hammer | 1 |\n| --- | --- |\n| Nagel | 200 |\n", minutes.Markdown);
        Assert.StartsWith("Inhaltsverzeichnis 1 Beginn 2 2 Garten 2 2.1 Hecke", Assert.Single(minutes.Omissions).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Heads_that_name_the_chapter_beside_the_page_number_are_left_out()
    {
        var file = new PdfFile().At(800).Line("Protokoll vom 4.3.2024").At(700).Line("Es gibt Kuchen.")
            .Page().At(800).Cells(("2 Kasse", 70), ("2", 520)).At(700).Line("Die Kasse stimmt.")
            .Page().At(800).Cells(("3 Fest und Fahrt", 70), ("3", 520)).At(700).Line("Das Fest war gut.");

        Assert.Equal("# Protokoll vom 4.3.2024\n\nEs gibt Kuchen.\n\nDie Kasse stimmt.\n\nDas Fest war gut.\n", ImportTrial.Body("a.pdf", file.Bytes()));
    }

    [Fact]
    public void Bold_words_that_go_on_in_the_next_line_stay_in_their_sentence()
    {
        var file = new PdfFile()
            .Line("Der Verein kauft eine neue Bohrmaschine, zwei Feilen und dazu auch noch Leim und einen")
            .Line("Wir treffen uns wieder am Dienstag, dem 6. Februar, um 19 Uhr im Vereinsheim", bold: true)
            .Sentence("am Anger.", "Danach gibt es auch noch Suppe.");

        Assert.Contains("im Vereinsheim am Anger.** Danach gibt es", ImportTrial.Body("a.pdf", file.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_on_a_title_page_is_no_heading()
    {
        var file = new PdfFile().Line("Sommerversammlung 2024", size: 20).Gap().Line("Haus am Teich, Teichgasse 3, 01234 Musterdorf", size: 14).Gap()
            .Line("1. Beginn", bold: true).Gap().Line("Alle sind da.").Gap().Line("2. Kasse", bold: true).Gap().Line("Sie stimmt.");

        Assert.Contains("\n\nHaus am Teich, Teichgasse 3, 01234 Musterdorf\n\n## 1. Beginn\n", ImportTrial.Body("a.pdf", file.Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void Rings_of_a_lost_font_are_bullets()
    {
        var file = new PdfFile().Line("- Garten").Line("o Hecke", left: 90).Line("o Zaun", left: 90);

        Assert.Equal("- Garten\n  - Hecke\n  - Zaun\n", ImportTrial.Body("a.pdf", file.Bytes()));
    }

    [Fact]
    public void No_letter_of_a_PDF_is_lost()
    {
        var file = new PdfFile().Line("Bericht", size: 18).At(700);
        file = Left.Aggregate(file, (f, text) => f.Line(text)).At(700);
        file = Right.Aggregate(file, (f, text) => f.Line(text, left: 320));
        file.Page().Line("Zweite Seite mit *Sternen* und [Klammern]").Line("1. Punkt").Line("2. Punkt");

        ImportTrial.AssertNoWordLost("a.pdf", file.Bytes());
    }
}
