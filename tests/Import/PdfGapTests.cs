namespace Protokollarchiv.Tests.Import;

/// <summary>What a PDF shows by its white space: tables without lines, and columns.</summary>
public sealed class PdfGapTests
{
    private const string Wide = "Der Kessel ist alt und muss im kommenden Winter ersetzt werden, sonst bleiben die Zimmer";

    [Fact]
    public void A_cell_that_fills_its_column_keeps_apart_from_the_next()
    {
        var file = new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap()
            .Line("Anwesend: Karla Blau, Rolf Sternal").At(735)
            .Cells(("Nr.", 70), ("Was", 102), ("Stand", 198), ("Wer", 366)).At(715)
            .Cells(("1", 70), ("Kessel", 102), ("Ein zweites Angebot kommt noch", 198), ("Karla Blau", 366)).Cells(("im November.", 198)).At(681)
            .Cells(("2", 70), ("Roller und Wagen", 102), ("geordnet", 198)).At(661)
            .Cells(("3", 70), ("Keller", 102), ("Regale fehlen", 198), ("Rolf Sternal", 366));

        Assert.EndsWith(
            """
            Anwesend: Karla Blau, Rolf Sternal

            | Nr. | Was | Stand | Wer |
            | --- | --- | --- | --- |
            | 1 | Kessel | Ein zweites Angebot kommt noch im November. | Karla Blau |
            | 2 | Roller und Wagen | geordnet |  |
            | 3 | Keller | Regale fehlen | Rolf Sternal |

            """,
            ImportTrial.Body("a.pdf", file.Bytes()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_below_a_sum_is_no_row_of_it() =>
        Assert.Equal(
            $"{Wide} kalt.\n\nSumme 5251\\\nDiese Summe der Einnahmen stimmt mit dem Konto zusammen.\n",
            ImportTrial.Body("a.pdf", new PdfFile().Line(Wide).Line("kalt.").Gap().Cells(("Summe", 70), ("5251", 154)).Line("Diese Summe der Einnahmen stimmt mit dem Konto zusammen.").Bytes()));

    [Fact]
    public void Lists_beside_each_other_are_read_one_after_the_other()
    {
        using var trial = new ImportTrial();
        trial.Write("a.pdf", new PdfFile()
            .Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap()
            .Cells(("Anwesend:", 70), ("Entschuldigt:", 300))
            .Cells(("Karla Blau (Leitung)", 70)).At(735).Cells(("Ida Fuchs", 300)).At(724)
            .Line("Rolf Sternal").At(680)
            .Line("Tor", bold: true).Gap().Line(Wide).Line("kalt.").Bytes());

        trial.Run("a.pdf");

        var attendance = Assert.Single(trial.Minutes).Meeting.Attendance;
        Assert.Equal(["Karla Blau", "Rolf Sternal"], attendance.Present.Select(one => one.Name));
        Assert.Equal(["Ida Fuchs"], attendance.Excused.Select(one => one.Name));
    }

    [Fact]
    public void A_number_that_hangs_out_of_its_column_stays_with_it()
    {
        var file = new PdfFile().Line("Protokoll der Hausversammlung am 9.9.2023", size: 16, bold: true).Gap();
        for (var i = 0; i < 9; i++)
        {
            file.Cells(("Karla Blau berichtet vom Ofen und vom Dach", 70), ("und vom Keller, der trocken ist, weil es", 320));
        }

        file.Cells(("Stimmen zur Wahl:", 80), ("9", 290), ("Stimmen zur Wahl:", 330), ("3", 530));

        var body = ImportTrial.Body("a.pdf", file.Bytes());

        Assert.Matches("(?s)Wahl: 9.*Keller.*Wahl: 3", body);
    }
}
