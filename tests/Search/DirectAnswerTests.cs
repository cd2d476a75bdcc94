namespace Protokollarchiv.Tests.Search;

/// <summary>What stands above the hits when a topic, a person or a committee is called like the query, and the dossier behind it.</summary>
public sealed class DirectAnswerTests(SeedSearchSite seed) : IClassFixture<SeedSearchSite>
{
    [Fact]
    public async Task A_topic_opens_where_it_is_spoken_of_and_not_where_words_of_its_name_carry_a_sentence()
    {
        var site = seed.Site;

        await site.AskAsync("thema:\"Umgang mit der AfD\"");

        foreach (var hit in await site.Page.Locator("#treffer > li").AllAsync())
        {
            Assert.Contains("AfD", await hit.Locator("blockquote mark").AllTextContentsAsync());
        }

        Assert.DoesNotContain("mit", await site.Page.Locator("#treffer mark").AllTextContentsAsync());
    }

    [Fact]
    public async Task Words_with_umlauts_that_carry_the_name_of_a_topic_are_not_marked_either()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Karten

            Karten für Familien gibt es für alle über zwölf.
            -- themen/karten.md --
            ---
            name: Karten für Familien
            kurz: [Fahrten über Land]
            ---
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("thema:Familien");

        Assert.Equal(["Karten", "Familien"], await site.Page.Locator("#treffer blockquote mark").AllTextContentsAsync());
    }

    [Theory]
    [InlineData("Euro")]
    [InlineData("thema:Euro")]
    [InlineData("partner:TOP")]
    public async Task What_a_word_that_only_carries_a_sentence_names_is_found_by_it(string query)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Kasse

            TOP berät uns zum Euro.

            ## 2. Dach

            Die Rinne ist dicht.
            -- themen/euro.md --
            ---
            name: Euro
            ---
            -- partner/top.md --
            ---
            name: TOP e.V.
            kurz: TOP
            ---
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.EndsWith("Kasse", Assert.Single(await site.Page.Locator("#treffer h2").AllTextContentsAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_of_that_name_is_the_direct_answer()
    {
        var site = seed.Site;

        await site.AskAsync("Herr Sternal");

        Assert.Equal("Person: R. Sternal", await site.TextAsync("#suche-direkt"));
        Assert.Equal("/personen/r-sternal/", await site.Page.GetAttributeAsync("#suche-direkt a", "href"));
    }

    [Fact]
    public async Task A_committee_of_that_name_is_an_answer_that_leads_to_its_meetings()
    {
        var site = seed.Site;

        await site.AskAsync("Vorstand");

        Assert.Contains("Gremium: Vorstand", await site.Page.Locator("#suche-direkt li").AllTextContentsAsync());
        Assert.True(site.Server.Files.ContainsKey((await site.Page.GetAttributeAsync("#suche-direkt a[href^='/gremien/']", "href"))!.TrimStart('/') + "index.html"));
    }

    [Theory]
    [InlineData("Protokoll 12.03.2024", "", "Sitzung: Vorstand, 12.03.2024")]
    [InlineData("Vorstand 12. März 2024", "", "Sitzung: Vorstand, 12.03.2024")]
    [InlineData("12.03.2024 12. März 2024", "", "Sitzung: Vorstand, 12.03.2024")]
    [InlineData("Wahl 12.03.2024", "&gremium=beirat", "")]
    [InlineData("Vorstandswahl", "", "")]
    public async Task Direct_answers_are_the_meeting_of_a_day_unless_narrowed_and_no_committee_of_half_a_word(string query, string narrowed, string answer)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-03-12-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Wahl

            Der Vorstand bereitet die Wahl vor.
            -- protokolle/2024-03-19-beirat.md --
            ---
            gremium: Beirat
            ---
            ## 1. Wahl

            Der Beirat sieht zu.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query, narrowed);

        Assert.Equal(answer, await site.TextAsync("#suche-direkt"));
    }

    [Fact]
    public async Task An_item_whose_title_is_typed_comes_first()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2023-03-15.md --
            ## 1. Hoffest 2023

            Band und Tafel sind bestellt.

            ## 2. Termine

            Hoffest: 08.07.2023
            -- protokolle/2023-06-21.md --
            ## 1. Termine

            Hoffest: 08.07.2023, Aufbau ab 9 Uhr
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Hoffest 2023");

        Assert.Equal("TOP\u00a01 Hoffest 2023", await site.TextAsync("#treffer h2"));
    }

    [Fact]
    public async Task Of_a_mistyped_topic_the_other_names_are_marked_too()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Hof

            Die Schallmessung ist im April.
            -- themen/laermschutz.md --
            ---
            name: Lärmschutz
            kurz: [Schallmessung]
            ---
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Lärmschuz");

        Assert.Equal(["Schallmessung"], await site.Page.Locator("#treffer mark").AllTextContentsAsync());
    }

    [Theory]
    [InlineData("person:Wiebelitz", "Wiebelitz")]
    [InlineData("Stadtteilfest", "Stadtteilfest")]
    public async Task What_answers_is_marked_also_in_the_name_of_a_meeting_and_no_initial_of_others(string query, string marked)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ---
            titel: Planung für das Stadtteilfest
            ---
            Der Saal war warm.

            ## 1. Kuchen

            K. Wiebelitz bäckt mit K. Ohm.
            -- personen/wiebelitz.md --
            ---
            name: K. Wiebelitz
            ---
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal([marked], await site.Page.Locator("#treffer mark").AllTextContentsAsync());
    }

    [Fact]
    public async Task A_dossier_holds_every_passage_whole()
    {
        var site = seed.Site;

        await site.AskAsync("Integrationskoordinator*innen", "&ansicht=dossier");

        Assert.True(await site.Page.Locator("#treffer blockquote").CountAsync() >= 6);
        Assert.DoesNotContain(" …", await site.TextAsync("#treffer"), StringComparison.Ordinal);
    }
}
