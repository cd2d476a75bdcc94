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
    public void No_letter_of_a_PDF_is_lost()
    {
        var file = new PdfFile().Line("Bericht", size: 18).At(700);
        file = Left.Aggregate(file, (f, text) => f.Line(text)).At(700);
        file = Right.Aggregate(file, (f, text) => f.Line(text, left: 320));
        file.Page().Line("Zweite Seite mit *Sternen* und [Klammern]").Line("1. Punkt").Line("2. Punkt");

        ImportTrial.AssertNoWordLost("a.pdf", file.Bytes());
    }
}
