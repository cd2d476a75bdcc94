using AngleSharp.Dom;

namespace Protokollarchiv.Tests.Pages;

/// <summary>How minutes show what other minutes say of them.</summary>
public sealed class MeetingPagesTests
{
    private const string Minutes = """
        -- themen/haushalt.md --
        ---
        name: Haushalt
        ---
        -- personen/karl-meier.md --
        ---
        name: Karl Meier
        ---
        -- protokolle/2022-01-10-vorstand.md --
        ---
        gremium: Vorstand
        ---
        Anwesend: Karl Meier, Ute Ziegler

        ## 1. Haushalt

        Es fehlen 400 Euro. Karl Meier rechnet nach.

        ## 2. Termine

        Nächste Sitzung: 10.02.2022
        -- protokolle/2022-02-10-vorstand.md --
        ---
        gremium: Vorstand
        ---
        Tagesordnung:

        - Genehmigung des Protokolls vom 10.01.2022
        - Nachtrag

        ## 1. Genehmigung des Protokolls vom 10.01.2022

        Das Protokoll wird einstimmig genehmigt.

        ## 2. Nachtrag

        Zu TOP 1 vom 10.01.2022: Das Geld ist da.
        """;

    [Fact]
    public void They_say_where_they_were_approved_announced_and_taken_up()
    {
        using var archive = SmallArchive.Of(Minutes);

        var pages = archive.Build();

        var first = pages("/protokolle/2022-01-10-vorstand/");
        var second = pages("/protokolle/2022-02-10-vorstand/");
        Assert.DoesNotContain("Kontrolliert", first.QuerySelector(".kopfdaten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Genehmigt in der Sitzung vom10.02.2022", first.QuerySelectorAll(".kopfdaten > div").Select(d => d.TextContent.Trim()));
        Assert.Contains("Angekündigt in der Sitzung vom10.01.2022", second.QuerySelectorAll(".kopfdaten > div").Select(d => d.TextContent.Trim()));
        Assert.Contains("zu: TOP\u00A01 Haushalt", first.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ort: Saal\nAnwesend: Karla Blau,\nRolf Sternal\n**Protokoll:** Rolf Sternal", "Ort: Saal<br>|Anwesend: Karla Blau,|Rolf Sternal<br>|Protokoll: Rolf Sternal")]
    [InlineData("Es fehlen 400 Euro, sagt der\nKassenwart: Er rechnet nach.", "Es fehlen 400 Euro, sagt der|Kassenwart: Er rechnet nach.")]
    [InlineData("Beginn: 19:00 Uhr, und um\n20:15 Uhr ist Schluss.", "Beginn: 19:00 Uhr, und um|20:15 Uhr ist Schluss.")]
    public void Lines_that_each_begin_with_a_label_stay_lines(string written, string shown)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-01-10-vorstand.md --\n# Vorstandssitzung am 10.01.2022\n\n## 1. Dach\n\n{written}\n");

        var paragraph = archive.Build()("/protokolle/2022-01-10-vorstand/").QuerySelector("main p[id]")!;

        Assert.Equal(shown.Replace('|', '\n'), string.Concat(paragraph.GetDescendants().OfType<INode>().Select(n => n is IText text ? text.Data : n.NodeName == "BR" ? "<br>" : "")));
    }

    [Fact]
    public void Several_meetings_that_approved_them_are_apart()
    {
        const string Approval = "## 1. Genehmigung des Protokolls vom 10.01.2022\n\nDas Protokoll wird einstimmig genehmigt.";
        using var archive = SmallArchive.Of($"{Minutes}\n-- protokolle/2022-03-10-vorstand.md --\n---\ngremium: Vorstand\n---\n{Approval}\n");

        var header = archive.Build()("/protokolle/2022-01-10-vorstand/").QuerySelectorAll(".kopfdaten > div").Select(d => d.TextContent.Trim());

        Assert.Contains("Genehmigt in der Sitzung vom10.02.2022, 10.03.2022", header);
    }

    [Fact]
    public void Their_own_resolutions_and_tasks_do_not_name_the_meeting_again()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-01-10-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Dach

            Beschluss: Das Dach wird geflickt. Einstimmig.

            - [ ] Leiter für das Dach kaufen (Karl Meier)
            -- protokolle/2022-02-10-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Dach

            - [ ] Leiter für das Dach kaufen (Karl Meier)
            """);

        var pages = archive.Build();

        Assert.Equal(["einstimmig angenommen · TOP\u00A01 Dach", "Karl Meier · seit 1 Sitzung"], Facts(pages("/protokolle/2022-01-10-vorstand/")));
        Assert.Equal(["Karl Meier · aus 10.01.2022, Vorstand · seit 1 Sitzung"], Facts(pages("/protokolle/2022-02-10-vorstand/")));

        static IEnumerable<string> Facts(IParentNode page) => page.QuerySelectorAll("footer .reihen .angaben").Select(p => p.TextContent.Trim());
    }

    [Fact]
    public void Guests_are_not_called_so_twice()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-01-10-vorstand.md --\nAnwesend: Karl Meier, Rolf Sternal (Gast), Karla Blau (Gast, bis 20:00)\n\n## 1. Dach\n");

        var groups = archive.Build()("/protokolle/2022-01-10-vorstand/").QuerySelectorAll(".kopfdaten > div").Select(d => d.TextContent.Trim());

        Assert.Contains("Gäste 2Rolf Sternal, Karla Blau (Gast, bis 20:00)", groups);
    }

    [Fact]
    public void The_list_of_those_present_is_no_mention()
    {
        using var archive = SmallArchive.Of(Minutes);

        var person = archive.Build()("/personen/karl-meier/");

        Assert.Equal(["Es fehlen 400 Euro. Karl Meier rechnet nach."], person.QuerySelectorAll("#erwaehnungen ~ ol blockquote").Select(q => q.TextContent));
    }

    [Fact]
    public void A_dossier_quotes_an_item_whose_heading_names_the_topic_and_counts_who_speaks_in_it()
    {
        using var archive = SmallArchive.Of(Minutes);

        var topic = archive.Build()("/themen/haushalt/");

        Assert.Equal(["Es fehlen 400 Euro. Karl Meier rechnet nach."], topic.QuerySelectorAll("#fundstellen ~ ol blockquote p").Select(q => q.TextContent));
        Assert.Equal(["/personen/karl-meier/"], topic.QuerySelectorAll("#personen + ul a").Select(a => a.GetAttribute("href")));
    }
}
