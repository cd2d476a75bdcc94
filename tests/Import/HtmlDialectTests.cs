namespace Protokollarchiv.Tests.Import;

/// <summary>Pages as Etherpad, Google Docs and Word save them.</summary>
public sealed class HtmlDialectTests
{
    [Fact]
    public void Lines_of_a_pad_are_paragraphs_of_their_own()
    {
        using var trial = new ImportTrial();
        trial.Write("a.html", "<body>Protokoll Hausplenum 14.2.2022<br>Anwesend: Kai Moll, Lu Roth<br><br><strong>1. Müll</strong><br><ul><li>Kai fragt an</li></ul><br><strong>2. Putzplan</strong><br>gilt<br>weiter</body>");

        trial.Run("a.html");

        var minutes = Assert.Single(trial.Minutes);
        Assert.Equal("# Protokoll Hausplenum 14.2.2022\n\nAnwesend: Kai Moll, Lu Roth\n\n## 1. Müll\n\n- Kai fragt an\n\n## 2. Putzplan\n\ngilt\n\nweiter\n", minutes.Markdown);
        Assert.Equal(["Kai Moll", "Lu Roth"], minutes.Meeting.Attendance.Present.Select(a => a.Name));
    }

    [Fact]
    public void In_a_page_with_paragraphs_a_break_is_a_break() =>
        Assert.Equal("gilt\\\nweiter\n\nEnde\n", ImportTrial.Body("a.html", "<body>gilt<br>weiter<p>Ende</p></body>"));

    [Theory]
    [InlineData("Anwesend: Kai Moll", "# Protokoll des Plenums\n\nAnwesend: Kai Moll\\\nOrt: Küche\n")]
    [InlineData("am 14.2.2022", "# Protokoll des Plenums am 14.2.2022\n\nOrt: Küche\n")]
    public void A_title_ends_above_the_first_label_in_its_paragraph(string second, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.html", $"<p>Protokoll des Plenums<br>{second}<br>Ort: Küche</p>"));

    [Fact]
    public void Below_a_cell_that_reaches_down_rows_have_an_empty_one() =>
        Assert.Equal(
            "| Wer | Was |  |\n| --- | --- | --- |\n|  | Noten | Plakate |\n| Karla | x |  |\n",
            ImportTrial.Body("a.html", "<table><tr><td rowspan=2>Wer</td><td colspan=2>Was</td></tr><tr><td>Noten</td><td>Plakate</td></tr><tr><td>Karla</td><td>x</td><td></td></tr></table>"));

    [Fact]
    public void Cells_that_reach_down_without_end_cost_nothing()
    {
        var wide = string.Concat(Enumerable.Repeat("<td rowspan=65000 colspan=1000>x", 20_000));

        Assert.DoesNotContain("IMP8041", ImportTrial.CodesOf("a.html", System.Text.Encoding.UTF8.GetBytes($"<table><tr>{wide}{string.Concat(Enumerable.Repeat("<tr>", 20_000))}</table>")));
    }

    [Fact]
    public void Lists_of_Google_Docs_nest_by_their_names() =>
        Assert.Equal(
            "1. Beete bauen\n   1. Holz holen\n2. Tonne\n",
            ImportTrial.Body("a.html", "<ol class='c5 lst-kix_ab1-0 start' start=1><li>Beete bauen</ol><ol class='lst-kix_ab1-1 start' start=1><li>Holz holen</ol><ol class='c5 lst-kix_ab1-0' start=2><li>Tonne</ol>"));

    [Theory]
    [InlineData("<p>Der Ofen zieht.<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup></p><div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a>Stimmt das?</p><p>Fragt Karla.</p></div>")]
    [InlineData("<p>Der Ofen zieht.<a class=msocomanchor href='#_msocom_1'>[KB1]</a></p><div style='mso-element:comment-list'><div style='mso-element:comment'><p>Stimmt das? Fragt Karla.</p></div></div>")]
    public void Comments_in_the_margin_are_left_out_and_told(string page)
    {
        Assert.Equal("Der Ofen zieht.\n", ImportTrial.Body("a.html", page));
        Assert.Equal(["IMP8037"], ImportTrial.CodesOf("a.html", System.Text.Encoding.UTF8.GetBytes(page)));
    }

    [Theory]
    [InlineData("<p>Der Ofen zieht<a class=sdfootnoteanc href='#sdfootnote1sym'><sup>1</sup></a>.</p><div id=sdfootnote1><p><a class=sdfootnotesym href='#sdfootnote1anc'>1</a>seit Mai</p></div>", "Der Ofen zieht[1].\n\n[1] seit Mai\n")]
    [InlineData("<p>Der Ofen zieht<a href='#fn1' class=footnote-ref><sup>1</sup></a>.</p><ol><li id=fn1><p>seit Mai<a href='#fnref1' class=footnote-back>↩︎</a></p></li></ol>", "Der Ofen zieht[1].\n\n1. seit Mai\n")]
    [InlineData("<p>Der Ofen, siehe TOP <a href='#top3'>3</a>, zieht 5 m<sup>3</sup>.</p>", "Der Ofen, siehe TOP 3, zieht 5 m3.\n")]
    public void The_mark_of_a_footnote_is_no_part_of_the_word_before_it(string page, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.html", page));
}
