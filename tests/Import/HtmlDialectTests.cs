namespace Protokollarchiv.Tests.Import;

/// <summary>Pages as Etherpad, HedgeDoc, Google Docs and Word save them.</summary>
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
    [InlineData("<p><span class=c1>Beschluss: </span><span class=c3>Kein</span> Ofen</p>", "**Beschluss:** ~~Kein~~ Ofen\n")]
    [InlineData("<p class=western>Der Ofen <b style='font-weight:normal'>zieht</b></p>", "Der Ofen zieht\n")]
    [InlineData("<p class=c1>Der Ofen <span class='c1 c2'>zieht</span> <span class=c1 style='font-weight:400'>gut</span></p>", "**Der Ofen** zieht gut\n")]
    public void Words_look_as_the_style_sheet_says(string text, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.html", $"<style>.c1{{font-weight:700;color:red}} .c2{{font-weight:400}} span.c3{{text-decoration:line-through}} h1.western{{font-weight:bold}}</style>{text}"));

    [Fact]
    public void Lists_of_Word_nest_by_their_levels_and_keep_its_numbers()
    {
        const string Page =
            """
            <h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp; </span></span>Basar</h1>
            <p style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span>Kuchen</p>
            <p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span>Apfel</p>
            <p style='mso-list:l1 level3 lfo2'><span style='font-family:Wingdings;mso-list:Ignore'>§<span>&nbsp; </span></span>mit Zimt</p>
            <p style='mso-list:l1 level1 lfo2'><span style='font-family:"Courier New";mso-list:Ignore'>o<span>&nbsp; </span></span>Tische</p>
            <p style='mso-list:none'>Ende</p>
            """;

        Assert.Equal("## 2. Basar\n\n- Kuchen\n  - a) Apfel\n    - mit Zimt\n- Tische\n\nEnde\n", ImportTrial.Body("a.html", Page));
    }

    [Theory]
    [InlineData("<p>40 m<sup>2</sup>, 1<sup>er</sup>, H<sub>2</sub>O</p>", "40 m², 1er, H2O\n")]
    [InlineData("<p>10<span style='vertical-align:super'>3</span> Euro</p>", "10³ Euro\n")]
    [InlineData("<p><b>Ofen</b>\n<i>und</i>\nDach</p>", "**Ofen** *und* Dach\n")]
    public void Raised_digits_and_lines_of_the_source_read_as_the_page_shows_them(string page, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.html", page));

    [Theory]
    [InlineData("<h1 class=title>Protokoll</h1><h1>Ofen</h1><p>Er zieht.</p><p><b>Ende um acht</b></p><hr>", "# Protokoll\n\n## Ofen\n\nEr zieht.\n\n**Ende um acht**\n\n---\n")]
    [InlineData("<p class=MsoTitle>Frühjahr</p><h2>Ofen</h2><p>Er zieht.</p>", "# Frühjahr\n\n## Ofen\n\nEr zieht.\n")]
    public void What_a_program_names_the_title_is_one(string page, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.html", page));

    [Fact]
    public void The_contents_beside_the_page_of_a_pad_are_no_list_of_the_minutes() =>
        Assert.Equal("Der Ofen zieht.\n", ImportTrial.Body("a.html", "<p>Der Ofen zieht.</p><div class='ui-toc dropup'><ul><li><a href='#ofen'>Ofen</a></li></ul></div>"));

    [Theory]
    [InlineData("https://www.google.com/url?q=https://ofen.example/plan?a%3D1%26b%3D2&amp;sa=D&amp;ust=17", "https://ofen.example/plan?a=1&b=2")]
    [InlineData("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fofen.example%2F&amp;data=05%7Ckarla%40verein.example", "https://ofen.example/")]
    [InlineData("https://www.google.com/url?q=javascript:1", "https://www.google.com/url?q=javascript:1")]
    [InlineData("https://ofen.example/url?q=https://andere.example", "https://ofen.example/url?q=https://andere.example")]
    public void A_link_that_goes_round_by_another_site_leads_straight_to_its_place(string link, string target) =>
        Assert.Equal($"[Plan]({target})\n", ImportTrial.Body("a.html", $"<p><a href='{link}'>Plan</a></p>"));

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
    [InlineData("<p>Der Ofen, siehe TOP <a href='#top3'>3</a>, zieht 5 m<sup>3</sup>.</p>", "Der Ofen, siehe TOP 3, zieht 5 m³.\n")]
    public void The_mark_of_a_footnote_is_no_part_of_the_word_before_it(string page, string body) =>
        Assert.Equal(body, ImportTrial.Body("a.html", page));
}
