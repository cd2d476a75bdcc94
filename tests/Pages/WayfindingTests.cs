namespace Protokollarchiv.Tests.Pages;

/// <summary>Where readers are, and what stands beside the links that lead on.</summary>
public sealed class WayfindingTests
{
    private const string Minutes = """
        -- protokolle/2022-01-10-vorstand.md --
        ---
        gremium: Vorstand
        anwesend: [Karl Meier]
        ---
        ## 1. Kasse
        -- personen/karl-meier.md --
        ---
        name: Karl Meier
        rolle: Kassenwart bis April 2024
        ---
        """;

    private const string Decided = """
        -- themen/garten.md --
        ---
        name: Garten
        ---
        -- protokolle/2022-01-10-vorstand.md --
        ---
        gremium: Vorstand
        ---
        ## Dach

        Beschluss: Das Dach wird geflickt.
        -- protokolle/2022-02-10-vorstand.md --
        ---
        gremium: Vorstand
        ---
        ## TOP 2: Neue Tore

        Der Garten braucht eines.

        Beschluss: Ein Tor wird gekauft.

        - [ ] Händler anrufen

        ## ZP 1: Zaun

        Er steht um den Garten.

        Beschluss: Der Zaun bleibt.

        - [ ] Tor streichen
        """;

    [Theory]
    [InlineData("/protokolle/", "Protokolle", "page")]
    [InlineData("/gremien/vorstand/", "Protokolle", "true")]
    [InlineData("/protokolle/2022-01-10-vorstand/", "Protokolle", "true")]
    [InlineData("/personen/karl-meier/", "Personen", "true")]
    public void The_menu_marks_the_part_of_the_site_that_a_page_belongs_to(string url, string name, string current)
    {
        using var archive = SmallArchive.Of(Minutes);

        var marked = Assert.Single(archive.Build()(url).QuerySelectorAll(".kopf nav [aria-current]"));

        Assert.Equal((name, current), (marked.TextContent, marked.GetAttribute("aria-current")));
    }

    [Fact]
    public void What_was_resolved_stands_by_meeting_the_newest_first_and_within_one_in_its_order()
    {
        using var archive = SmallArchive.Of(Decided);

        var page = archive.Build();

        foreach (var list in new[] { page("/beschluesse/"), page("/"), page("/gremien/vorstand/") })
        {
            Assert.Equal(["Ein Tor wird gekauft.", "Der Zaun bleibt.", "Das Dach wird geflickt."], list.QuerySelectorAll(".reihen > .beschluss a").Select(a => a.TextContent));
        }

        foreach (var list in new[] { page("/"), page("/gremien/vorstand/") })
        {
            Assert.Equal(["Händler anrufen", "Tor streichen"], list.QuerySelectorAll(".reihen > .aufgabe > p:first-child a").Select(a => a.TextContent));
        }
    }

    [Fact]
    public void The_number_of_an_agenda_item_is_no_count_of_things_where_it_stands_alone()
    {
        using var archive = SmallArchive.Of(Decided);

        var page = archive.Build();

        Assert.Equal(
            ["10.02.2022 · Vorstand · TOP\u00A02 Neue Tore", "10.02.2022 · Vorstand · ZP 1 Zaun", "10.01.2022 · Vorstand · Dach"],
            page("/beschluesse/").QuerySelectorAll("#beschluesse .angaben").Select(p => p.TextContent.Trim()));
        Assert.Equal(["TOP\u00A02 Neue Tore", "ZP 1 Zaun"], page("/themen/garten/").QuerySelectorAll("#fundstellen ~ ol .stelle").Select(a => a.TextContent));
    }

    [Fact]
    public void The_picture_of_a_dossier_counts_passages_of_a_time_and_not_all()
    {
        using var archive = SmallArchive.Of(Decided.Replace("## Dach", "## Garten", StringComparison.Ordinal));

        var topic = archive.Build()("/themen/garten/");

        Assert.Equal(["Zeit", "Stellen"], topic.QuerySelectorAll(".bild th[scope=col]").Select(th => th.TextContent));
    }

    [Fact]
    public void What_a_dossier_counts_it_leads_to()
    {
        using var archive = SmallArchive.Of(Decided.Replace("Neue Tore", "Tor am Garten", StringComparison.Ordinal));

        var topic = archive.Build()("/themen/garten/");

        Assert.Equal(["#fundstellen 3 Stellen", "#beschluesse 1 Beschluss", "#aufgaben 1 offene Aufgabe"], topic.QuerySelectorAll(".karte a").Select(a => $"{a.GetAttribute("href")} {a.TextContent}"));
    }

    [Theory]
    [InlineData("", "Vorstand")]
    [InlineData("2022-02-10 Sitzung im Hof", "Sitzung im Hof")]
    [InlineData("Sitzung vom 10.02.2022", "Sitzung vom 10.02.2022")]
    [InlineData("2022-02-10", "Vorstand")]
    [InlineData("Vorstand, Donnerstag, 10.02.2022", "Vorstand")]
    [InlineData("Vorstand am Donnerstag, 10.02.2022", "Vorstand am Donnerstag")]
    [InlineData("Vorstand, Freitag, 10.02.2022", "Vorstand, Freitag")]
    [InlineData("Vorstand, Donnerstag", "Vorstand, Donnerstag")]
    public void A_dossier_has_the_day_of_a_meeting_once(string title, string shown)
    {
        using var archive = SmallArchive.Of(title.Length == 0 ? Decided : Decided.Replace("## TOP 2", $"# {title}\n\n## TOP 2", StringComparison.Ordinal));

        Assert.Equal([$"10.02.2022 · {shown}"], archive.Build()("/themen/garten/").QuerySelectorAll("#fundstellen ~ ol h3").Select(h => h.TextContent));
    }

    [Theory]
    [InlineData("2022-02-10-hof", "Vorstand im Hof", "10.02.2022 · Rathaus")]
    [InlineData("2022-02-10-hof", "Sitzung im Hof", "10.02.2022 · Vorstand · Rathaus")]
    [InlineData("hof", "Sitzung im Hof", "ohne Datum · Vorstand · Rathaus")]
    public void A_row_begins_with_the_day_and_names_the_committee_where_the_title_does_not(string file, string title, string beside)
    {
        using var archive = SmallArchive.Of($"-- protokolle/{file}.md --\n---\ngremium: Vorstand\nort: Rathaus\ntitel: {title}\n---\n## TOP 1: Tore\n");

        Assert.Equal([beside], archive.Build()("/protokolle/").QuerySelectorAll(".reihen .angaben").Select(a => a.TextContent));
    }

    [Fact]
    public void Minutes_stay_German_among_English_words()
    {
        using var archive = SmallArchive.Of(Decided);
        archive.Write("site.yml", "sprache: en\n"u8.ToArray());

        var page = archive.Build();

        Assert.Equal("en", page("/").DocumentElement.GetAttribute("lang"));
        Assert.Equal(
            ["h1", "a", "a", "div", "a", "a", "a"],
            page("/protokolle/2022-02-10-vorstand/").QuerySelectorAll("[lang=de]").Select(e => e.LocalName).Take(7));
        Assert.NotEmpty(page("/themen/garten/").QuerySelectorAll("ol.fundstellen[lang=de]"));
        Assert.All(page("/beschluesse/").QuerySelectorAll("#beschluesse a"), a => Assert.Equal("de", a.GetAttribute("lang")));
    }

    [Fact]
    public void What_the_site_says_among_German_minutes_is_English()
    {
        using var archive = SmallArchive.Of("-- site.yml --\nsprache: en\n-- themen/garten.md --\n---\nname: Garten\n---\n-- protokolle/2022-01-10-vorstand.md --\nDer Garten ist grün.\n\n## TOP 2: Neue Tore\n\n- [ ] Garten harken\n");

        var page = archive.Build();

        Assert.Equal(["10 Jan 2022", "Before the agenda", "Item\u00A02"], page("/themen/garten/").QuerySelectorAll("#fundstellen ~ [lang=de] [lang=en]").Select(e => e.TextContent));
        Assert.Equal("open", page("/protokolle/2022-01-10-vorstand/").QuerySelector("[lang=de] [lang=en]")?.GetAttribute("aria-label"));
    }

    [Fact]
    public void There_is_no_picture_of_what_is_discussed_together_where_nothing_is()
    {
        const string Topics = "-- themen/garten.md --\n---\nname: Garten\n---\n-- themen/dach.md --\n---\nname: Dach\n---\n-- protokolle/2022-01-10-vorstand.md --\n## 1. Garten\n\nEs regnet.\n\n## 2. Dach\n\n";
        using var apart = SmallArchive.Of($"{Topics}Es tropft.\n");
        using var together = SmallArchive.Of($"{Topics}Es tropft in den Garten.\n");

        Assert.Null(apart.Build()("/ueberblick/").QuerySelector("#together"));
        Assert.NotNull(together.Build()("/ueberblick/").QuerySelector("#together"));
    }

    [Fact]
    public void A_count_in_a_register_is_apart_from_the_note_before_it_and_said_to_be_of_meetings()
    {
        using var archive = SmallArchive.Of(Minutes);

        var register = archive.Build()("/personen/");

        Assert.Equal("Karl Meier Kassenwart bis April 2024\u00A0·\u00A01", register.QuerySelector(".register li")!.TextContent);
        Assert.Equal("1 Eintrag · mit der Zahl der Sitzungen", register.QuerySelector("main .angaben")!.TextContent);
    }
}
