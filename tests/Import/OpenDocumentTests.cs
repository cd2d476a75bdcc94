using static Protokollarchiv.Tests.Import.OpenDocumentFile;

namespace Protokollarchiv.Tests.Import;

public sealed class OpenDocumentTests
{
    private const string ListStyle =
        "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/></text:list-style>";

    [Fact]
    public void Headings_lists_and_tables_are_read()
    {
        var body = ImportTrial.Body("a.odt", Of(
            Heading("Protokoll der Gartensitzung", 1) + Heading("Anwesende", 2) + Paragraph("Rosa, Emil") + Heading("Beete", 2)
            + "<text:list text:style-name=\"L1\"><text:list-item>" + Paragraph("Kräuter") + "<text:list><text:list-item>" + Paragraph("Salbei") + "</text:list-item></text:list></text:list-item><text:list-item>" + Paragraph("Obst") + Paragraph("nur Äpfel") + "</text:list-item></text:list>"
            + "<table:table><table:table-header-rows><table:table-row><table:table-cell>" + Paragraph("Wer") + "</table:table-cell><table:table-cell>" + Paragraph("Was") + "</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>" + Paragraph("Emil") + "</table:table-cell><table:table-cell>" + Paragraph("gießt") + "</table:table-cell></table:table-row></table:table>",
            ListStyle));

        Assert.Equal(
            """
            # Protokoll der Gartensitzung

            ## Anwesende

            Rosa, Emil

            ## Beete

            1. Kräuter
               - 1.1. Salbei

            2. Obst

               nur Äpfel

            | Wer | Was |
            | --- | --- |
            | Emil | gießt |

            """,
            body);
    }

    [Fact]
    public void A_list_that_continues_another_counts_on()
    {
        var body = ImportTrial.Body("a.odt", Of(
            Paragraph("Zu tun:") + "<text:list text:style-name=\"L1\"><text:list-item>" + Paragraph("Ofen") + "</text:list-item><text:list-item>" + Paragraph("Tür") + "</text:list-item></text:list>" + Paragraph("Pause") + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item>" + Paragraph("Dach") + "</text:list-item><text:list-item>" + Paragraph("Keller") + "</text:list-item></text:list>",
            ListStyle));

        Assert.Equal("Zu tun:\n\n1. Ofen\n2. Tür\n\nPause\n\n3. Dach\n4. Keller\n", body);
    }

    [Fact]
    public void Styles_links_notes_and_fields_are_kept()
    {
        var body = ImportTrial.Body("a.odt", Of(
            "<text:p>Am <text:date>4. Mai 2023</text:date><text:s text:c=\"3\"/>war <text:span text:style-name=\"T1\">alles</text:span> gut<text:note><text:note-citation>1</text:note-citation><text:note-body>" + Paragraph("fast") + "</text:note-body></text:note>, siehe <text:a xlink:href=\"https://example.org/\">hier</text:a><text:line-break/>und da.</text:p>",
            "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"));

        Assert.Equal("Am 4. Mai 2023 war **alles** gut[1], siehe [hier](https://example.org/)\\\nund da.\n\n---\n\n[1] fast\n", body);
    }

    [Theory]
    [InlineData("super 58%", "40 m²\n")]
    [InlineData("33% 58%", "40 m²\n")]
    [InlineData("sub 58%", "40 m2\n")]
    [InlineData("-33% 58%", "40 m2\n")]
    [InlineData("0% 100%", "40 m2\n")]
    public void Raised_digits_stay_raised(string position, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.odt", Of(
            "<text:p>40 m<text:span text:style-name=\"T1\">2</text:span></text:p>",
            $"<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties style:text-position=\"{position}\"/></style:style>")));

    [Fact]
    public void The_page_head_names_the_meeting_and_the_foot_is_left_out()
    {
        using var trial = new ImportTrial();
        trial.Write("a.odt", Of(
            Paragraph("Es regnet."),
            "",
            "<style:header>" + Paragraph("Sitzung des Festausschusses am 3.3.2023") + "</style:header><style:footer><text:p>Seite <text:page-number>2</text:page-number></text:p></style:footer>"));

        trial.Run("a.odt");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("# Sitzung des Festausschusses am 3.3.2023\n\nEs regnet.\n", minutes.Markdown);
        Assert.Equal(new DateOnly(2023, 3, 3), minutes.Meeting.Date);
        Assert.Contains("IMP8040", trial.Codes);
    }

    [Fact]
    public void Comments_and_deleted_text_are_left_out_and_told()
    {
        using var trial = new ImportTrial();
        trial.Write("a.odt", Of(
            "<text:tracked-changes><text:changed-region><text:deletion>" + Paragraph("gestrichen") + "</text:deletion></text:changed-region></text:tracked-changes><text:p>Bleibt<office:annotation>" + Paragraph("Wirklich?") + "</office:annotation> stehen.</text:p>"));

        trial.Run("a.odt");

        Assert.Equal("Bleibt stehen.\n", Assert.Single(trial.Minutes).Markdown);
        Assert.Equal(["IMP8037", "IMP8039"], trial.Codes.Order());
    }

    [Fact]
    public void What_nobody_filled_in_is_left_out_and_told()
    {
        using var trial = new ImportTrial();
        trial.Write("a.odt", Of(
            "<text:p>Ort: <loext:content-control loext:showing-place-holder=\"true\">Bitte hier klicken, um Text einzugeben</loext:content-control></text:p><text:p><text:placeholder>&lt;Name&gt;</text:placeholder>kam.<text:script>alarm()</text:script></text:p>"
            + "<text:p><loext:content-control loext:showing-place-holder=\"true\">Hofrunde</loext:content-control></text:p>"));

        trial.Run("a.odt");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("Ort:\n\nkam.\n\nHofrunde\n", minutes.Markdown);
        Assert.Equal("Bitte hier klicken, um Text einzugeben <Name>", Assert.Single(minutes.Omissions).Text);
    }

    [Fact]
    public void No_word_of_a_document_is_lost() =>
        ImportTrial.AssertNoWordLost("a.odt", Of(
            Heading("1. Anfang", 1) + Paragraph("Ein_Wort *mit* [Klammern] &amp; #Zeichen") + "<text:section>" + Paragraph("im Abschnitt") + "</text:section><text:p>daneben<draw:frame><draw:text-box>" + Paragraph("im Kasten") + "</draw:text-box></draw:frame></text:p>" + Heading("2. Ende", 1),
            ListStyle));

    [Theory]
    [InlineData("<text:section text:display=\"none\"><text:p>Kassenstand</text:p></text:section>")]
    [InlineData("<text:p><text:hidden-paragraph text:condition=\"ooow:1\" text:is-hidden=\"true\"/>Kassenstand</text:p>")]
    [InlineData("<text:p>Ende<text:hidden-text text:string-value=\"Kassenstand\" text:is-hidden=\"true\"/></text:p>")]
    [InlineData("<table:table><table:table-row><table:table-cell><text:p>Ende</text:p></table:table-cell></table:table-row><table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>Kassenstand</text:p></table:table-cell></table:table-row></table:table>")]
    public void What_the_document_does_not_show_is_left_out_and_told(string hidden)
    {
        using var trial = new ImportTrial();
        trial.Write("a.odt", Of(Paragraph("Es regnet.") + hidden));

        trial.Run("a.odt");

        Assert.DoesNotContain("Kassenstand", Assert.Single(trial.Minutes).Markdown, StringComparison.Ordinal);
        Assert.Contains("Kassenstand", Assert.Single(trial.Findings, finding => finding.Code.Id == "IMP8038").Message("de"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_across_columns_is_one_and_covers_those_beside_it_but_not_below()
    {
        string Cell(string text, string attributes = "") => $"<table:table-cell {attributes}>{Paragraph(text)}</table:table-cell>";
        var body = ImportTrial.Body("a.odt", Of(
            "<table:table><table:table-row>" + Cell("Was") + Cell("Wer", "table:number-columns-spanned=\"2\"") + "<table:covered-table-cell/></table:table-row>"
            + "<table:table-row>" + Cell("Dach", "table:number-rows-spanned=\"2\"") + Cell("Karla") + Cell("Rolf") + "</table:table-row>"
            + "<table:table-row><table:covered-table-cell/>" + Cell("Mara") + Cell("Kai") + "</table:table-row></table:table>"));

        Assert.Equal("| Was | Wer |  |\n| --- | --- | --- |\n| Dach | Karla | Rolf |\n|  | Mara | Kai |\n", body);
    }
}
