namespace Protokollarchiv.Tests.Import;

/// <summary>What a PDF shows by how its words are set: struck, small, large, centred.</summary>
public sealed class PdfMarkTests
{
    private const string Wide = "Der Kessel ist alt und muss im kommenden Winter ersetzt werden, sonst bleiben die Zimmer";

    [Theory]
    [InlineData(703.5, 104, "Wir ~~mieten~~ kaufen\n")]
    [InlineData(698.5, 104, "Wir mieten kaufen\n")] // underlined
    [InlineData(703.5, 400, "Wir mieten kaufen\n")] // the line divides the page
    public void Words_with_a_line_through_them_are_struck(double height, double end, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.pdf", new PdfFile().At(700).Cells(("Wir", 50), ("mieten", 70), ("kaufen", 110)).Rule(70, height, end, height).Bytes()));

    [Theory]
    [InlineData(70, 70)]
    [InlineData(86, 181)] // centred
    public void A_large_title_goes_on_where_its_first_line_is_full(double first, double second)
    {
        var file = new PdfFile()
            .Line("Protokoll der Jahresversammlung des Hausvereins", left: first, size: 20, bold: true).At(757)
            .Line("am Hang am 9. Mai 2023", left: second, size: 20, bold: true).Gap()
            .Line(Wide).Line("kalt, und die Leute gehen.").Gap()
            .Line(Wide).Line("kalt.");

        Assert.StartsWith("# Protokoll der Jahresversammlung des Hausvereins am Hang am 9. Mai 2023\n\nDer Kessel", ImportTrial.Body("a.pdf", file.Bytes()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1Seit dem Mai.", 8, "[1] Seit dem Mai.")]
    [InlineData("1 Seit dem Mai.", 8, "[1] Seit dem Mai.")]
    [InlineData("2 Leute fehlten.", 8, "2 Leute fehlten.")] // of no such note the text speaks
    [InlineData("1 Ofen zieht.", 11, "1 Ofen zieht.")]
    public void A_note_begins_with_the_mark_by_which_the_text_refers_to_it(string note, double size, string body) =>
        Assert.Equal(
            $"Karla Blau[1], und mehr\n\n{body}\n",
            ImportTrial.Body("a.pdf", new PdfFile().At(700).Cells(("Karla Blau", 70), (", und mehr", 124.9)).At(704).Line("1", left: 120.9, size: 6).At(120).Line(note, size: size).Bytes()));

    [Fact]
    public void Beside_a_table_with_most_of_the_words_a_line_is_no_heading()
    {
        var file = new PdfFile().Line("Protokoll der Hausversammlung am 9.9.2023", bold: true).Gap().Line("Teilnehmende siehe Liste").Gap();
        for (var i = 0; i < 6; i++)
        {
            file.Cells(("Karla Blau berichtet vom Ofen", 70), ("und vom Keller", 320));
        }

        Assert.Contains("\n\nTeilnehmende siehe Liste\n\n|", ImportTrial.Body("a.pdf", file.Bytes()), StringComparison.Ordinal);
    }
}
