namespace Protokollarchiv.Tests.Pages;

/// <summary>What the page of a committee shows on 01.11.2022.</summary>
public sealed class CommitteePagesTests
{
    private const string TwoCommittees = """
        -- protokolle/2022-10-24-vorstand.md --
        # Vorstandssitzung am 24.10.2022

        ## 1. Dach

        Beschluss: Das Dach wird neu gedeckt.

        - [ ] K. Blau holt drei Angebote ein
        - [x] R. Sternal räumt den Boden

        ## 2. Termine

        Nächste Sitzung: 14.11.2022, 18 Uhr
        -- protokolle/2022-10-20-beirat.md --
        ---
        gremium: Beirat & Freunde
        ---
        # Sitzung des Beirats am 20.10.2022

        ## 1. Fest

        Beschluss: Das Fest ist im Mai.

        - [ ] H. Deffner fragt die Kapelle
        """;

    [Fact]
    public void It_has_the_dates_open_tasks_and_resolutions_of_its_own_minutes()
    {
        using var archive = SmallArchive.Of(TwoCommittees);

        var page = archive.Build()("/gremien/vorstand/");

        Assert.Equal("1 Sitzung · 1 offene Aufgabe · 1 Beschluss", page.QuerySelector("h1 + .angaben")!.TextContent);
        Assert.Equal(["K. Blau holt drei Angebote ein"], page.QuerySelectorAll(".aufgabe > p:first-child > a").Select(a => a.TextContent));
        Assert.Equal(["Das Dach wird neu gedeckt."], page.QuerySelectorAll(".beschluss > p > a").Select(a => a.TextContent));
        Assert.Contains("14. November 2022", Assert.Single(page.QuerySelectorAll(".termine > li")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void It_leads_to_the_tasks_and_resolutions_of_this_committee_and_to_its_feed_and_calendar()
    {
        using var archive = SmallArchive.Of(TwoCommittees);

        var page = archive.Build()("/gremien/beirat-freunde/");

        Assert.Equal(
            ["/aufgaben/?gremium=Beirat%20%26%20Freunde", "/beschluesse/?gremium=Beirat%20%26%20Freunde", "/gremien/beirat-freunde/feed.xml", "/gremien/beirat-freunde/termine.ics"],
            page.QuerySelectorAll("main .mehr a").Select(a => a.GetAttribute("href")));
        Assert.Equal("/gremien/beirat-freunde/feed.xml", page.QuerySelectorAll("link[rel=alternate]")[^1].GetAttribute("href"));
    }

    [Fact]
    public void Where_the_lists_are_divided_by_years_it_leads_to_all_of_them()
    {
        using var archive = SmallArchive.Of(TwoCommittees);
        foreach (var day in Enumerable.Range(1, 28))
        {
            archive.Write($"protokolle/2021-05-{day:00}-beirat.md", $"## 1. Dach\n\n{string.Concat(Enumerable.Range(1, 20).Select(i => $"- [ ] H. Deffner holt Ziegel {i} von Haus {day}\n"))}");
        }

        var page = archive.Build()("/gremien/vorstand/");

        Assert.Equal(["/aufgaben/", "/beschluesse/?gremium=Vorstand"], page.QuerySelectorAll("section > .mehr a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_committee_whose_minutes_have_no_date_has_no_calendar()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/vorstand/erste.md --
            ## 1. Dach

            Es ist dicht.
            """);

        var page = archive.Build()("/gremien/vorstand/");

        Assert.Empty(page.QuerySelectorAll("main .mehr, link[href*=gremien][rel=alternate]"));
    }

    [Fact]
    public void A_committee_that_only_met_has_the_list_of_its_meetings_alone()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            # Vorstandssitzung am 24.10.2022

            Es war nichts zu beschließen.
            """);

        var page = archive.Build()("/gremien/vorstand/");

        Assert.Equal(["2022"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
    }
}
