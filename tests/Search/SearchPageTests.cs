namespace Protokollarchiv.Tests.Search;

/// <summary>The search page under what people type and what networks do to it.</summary>
public sealed class SearchPageTests(SeedSearchSite seed) : IClassFixture<SeedSearchSite>
{
    public static TheoryData<string> HostileQueries =>
        new(
            string.Concat(Enumerable.Repeat("Antrag Behörde ", 667)),
            "+ - * ~ ^ : \" ++ -- ** ~~ ^^ :: + - *",
            "<script>document.title='x'</script><img src=x onerror=alert(1)>",
            "\u202Eטקסט עברי من اليمين",
            "der",
            "thema: person:\"\" titel:+ ~9^9^9",
            "constructor __proto__ toString:x");

    [Theory]
    [MemberData(nameof(HostileQueries))]
    public async Task Whatever_is_typed_is_answered_at_once_and_harms_nothing(string query)
    {
        var site = seed.Site;
        await site.AskAsync("Antrag");
        site.Console.Clear();

        var milliseconds = await site.Page.EvaluateAsync<double>(
            """
            async query => {
              const list = document.getElementById('treffer');
              const form = document.querySelector('form[role=search]');
              const ask = words => {
                const changed = new Promise(done => new MutationObserver((_, self) => { self.disconnect(); done(); }).observe(list, { attributeFilter: ['data-anzahl'] }));
                form.elements.q.value = words;
                const start = performance.now();
                form.requestSubmit();
                return changed.then(() => performance.now() - start);
              };
              const times = [];
              for (let i = 0; i < 12; i++) {
                times.push(await ask(query));
                await ask('Kirche');
              }
              await ask(query);
              return Math.min(...times);
            }
            """,
            query);

        Assert.True(milliseconds < 100, $"{milliseconds} ms");
        Assert.Empty(site.Console);
        Assert.Equal(0, await site.Page.EvaluateAsync<int>("document.querySelectorAll('#suche script, #suche img').length"));
        Assert.EndsWith(" – Suche – Protokolle des Runden Tisches", await site.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_hit_names_its_meeting_item_and_speaker_and_has_one_link()
    {
        var site = seed.Site;

        await site.AskAsync("Ressorts");

        var hit = site.Page.Locator("#treffer > li");
        Assert.Equal("1", await site.Page.GetAttributeAsync("#treffer", "data-anzahl"));
        Assert.Equal(1, await hit.Locator("a").CountAsync());
        Assert.Equal("Vorstandssitzung des Runden Tisches · Vorstand · 24. Oktober 2022", await hit.Locator("p").TextContentAsync());
        Assert.StartsWith("K. Blau: Themen dürfen", await hit.Locator("blockquote").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal("Ressorts", await hit.Locator("mark").TextContentAsync());
    }

    [Theory]
    [InlineData("AG Bauen", "Sitzung der AG Bauen am 05.01.2024", "Sitzung der AG Bauen am 05.01.2024")]
    [InlineData("AG Bauen", "AG Bauen, 05.01.2024", "AG Bauen, 05.01.2024")]
    [InlineData("AG Bauen", "Sitzung am 5. Januar 2024", "Sitzung am 5. Januar 2024 · AG Bauen")]
    [InlineData("AG Bauen", "Klausur", "Klausur · AG Bauen · 5. Januar 2024")]
    [InlineData("AG Dach, Hof und Rad", "AG Dach, Hof und Rad (05.01.2024)", "AG Dach, Hof und Rad (05.01.2024)")]
    public async Task What_the_title_of_the_meeting_says_is_not_said_again(string committee, string title, string shown)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2024-01-05.md --
            ---
            titel: {title}
            datum: 2024-01-05
            gremium: {committee}
            ---

            ## 1. Dach

            Die Ziegel sind da.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Ziegel");

        Assert.Equal(shown, await site.Page.Locator("#treffer > li > p").TextContentAsync());
    }

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
    [InlineData("Protokoll 12.03.2024", "Sitzung: Vorstand, 12.03.2024")]
    [InlineData("Vorstand 12. März 2024", "Sitzung: Vorstand, 12.03.2024")]
    [InlineData("Vorstandswahl", "")]
    public async Task Direct_answers_are_the_meeting_of_a_day_and_no_committee_of_half_a_word(string query, string answer)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-03-12-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Wahl

            Der Vorstand bereitet die Wahl vor.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

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

        Assert.Equal("1 Hoffest 2023", await site.TextAsync("#treffer h2"));
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
    [InlineData("Gremium")]
    [InlineData("Person")]
    [InlineData("Themen")]
    public async Task A_word_that_filters_are_called_by_finds_where_it_stands(string word)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2024-01-05.md --
            ---
            gremium: Vorstand
            anwesend: [Karla Wiebelitz]
            ---
            ## 1. Dach

            Karla Wiebelitz bestellt Ziegel.

            ## 2. Satzung

            Dafür ist noch das Wort {word} zu klären.
            -- themen/dach.md --
            ---
            name: Dach
            ---
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(word);

        Assert.Equal(["2 Satzung"], await site.Page.Locator("#treffer h2").AllTextContentsAsync());
    }

    [Theory]
    [InlineData("Zie", "1")]
    [InlineData("Dach Zie", "1")]
    [InlineData("Zie Satzung", "0")]
    [InlineData("Dach -Zie", "1")]
    [InlineData("Kasse +Zie", "0")]
    public async Task The_last_word_is_answered_from_its_third_letter(string query, string hits)
    {
        using var archive = SmallArchive.Of("-- protokolle/2024-01-05.md --\n## 1. Dach\n\nZiegel sind bestellt.\n\n## 2. Kasse\n\nSie stimmt.\n");
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(hits, await site.Page.GetAttributeAsync("#treffer", "data-anzahl"));
    }

    [Theory]
    [InlineData("Dach", "4 Balken|3 Rinne|2 Ziegel|1 Ziegel")]
    [InlineData("Dach Zie", "2 Ziegel|1 Ziegel|4 Balken|3 Rinne")]
    [InlineData("Scheune Zie", "5 Lager|2 Ziegel|1 Ziegel")]
    public async Task A_last_word_that_has_only_begun_orders_what_the_others_find(string query, string items)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Ziegel

            Das Dach wartet.

            ## 2. Ziegel

            Das Dach wartet.

            ## 3. Rinne

            Das Dach tropft.

            ## 4. Balken

            Das Dach knarrt.

            ## 5. Lager

            Zierleisten sind da.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(items, string.Join('|', await site.Page.Locator("#treffer h2").AllTextContentsAsync()));
    }

    [Fact]
    public async Task A_tab_and_the_history_tell_searches_apart()
    {
        var site = seed.Site;

        await site.AskAsync("Antrag");
        var asked = await site.Page.TitleAsync();
        await site.Page.FillAsync("[name=q]", "");
        await site.Page.WaitForFunctionAsync("() => !location.search");

        Assert.Equal("Antrag – Suche – Protokolle des Runden Tisches", asked);
        Assert.Equal("Suche – Protokolle des Runden Tisches", await site.Page.TitleAsync());
    }

    [Fact]
    public async Task Filters_count_their_values_and_stay_in_the_url()
    {
        var site = seed.Site;
        await site.AskAsync("Antrag OR Termin");

        await site.Page.ClickAsync("#suche-person summary");
        await site.Page.ClickAsync("#suche-person a:text('R. Sternal')");
        await site.Page.WaitForURLAsync("**person=r-sternal**");
        await site.AnswerAsync();
        var narrowed = await site.LinksAsync();

        await site.AskAsync("Antrag OR Termin", "&person=r-sternal");
        Assert.Equal(narrowed, await site.LinksAsync());
        Assert.NotEmpty(narrowed);
    }

    [Theory]
    [InlineData("Kirche", "jahr=2022", "Ein Treffer für „Kirche“. Nur Jahr: 2022 Filter aufheben")]
    [InlineData("Kirche", "jahr=1999", "Nichts gefunden für „Kirche“. Nur Jahr: 1999 Filter aufheben")]
    [InlineData("Kirche", "person=r-sternal", "Ein Treffer für „Kirche“. Nur Person: R. Sternal Filter aufheben")]
    public async Task What_a_search_is_narrowed_to_is_said_and_can_be_lifted(string query, string filter, string said)
    {
        var site = seed.Site;

        await site.AskAsync(query, $"&{filter}");
        var narrowed = await site.TextAsync("#suche-stand");
        await site.Page.ClickAsync("#suche-stand a");
        await site.Page.WaitForURLAsync($"**/suche/?q={query}");
        await site.Page.WaitForFunctionAsync("() => !document.querySelector('#suche-stand a')");

        Assert.Equal(said, narrowed);
        Assert.Equal("Ein Treffer für „Kirche“.", await site.TextAsync("#suche-stand"));
    }

    [Fact]
    public async Task What_is_typed_on_is_answered_without_another_page()
    {
        var site = seed.Site;
        await site.AskAsync("Antrag");

        await site.Page.FillAsync("#suchwort", "Kirche");
        await site.Page.WaitForURLAsync("**q=Kirche**");
        await site.Page.WaitForFunctionAsync("() => document.getElementById('suche-stand').textContent.includes('Kirche')");

        Assert.Equal("1", await site.Page.GetAttributeAsync("#treffer", "data-anzahl"));
    }

    [Fact]
    public async Task A_query_of_what_is_not_wanted_finds_everything_else()
    {
        var site = seed.Site;

        await site.AskAsync("-AfD");

        Assert.Equal("11", await site.Page.GetAttributeAsync("#treffer", "data-anzahl"));
        Assert.DoesNotContain("AfD", await site.TextAsync("#treffer"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_a_hit_says_so_and_leads_on()
    {
        var site = seed.Site;

        await site.AskAsync("Zugspitzbahn");

        Assert.StartsWith("Nichts gefunden für „Zugspitzbahn“.", await site.TextAsync("#suche-stand"), StringComparison.Ordinal);
        Assert.True(await site.Page.IsVisibleAsync("#suche-wege a[href='/suche/stichworte/']"));
        Assert.Contains("-Wort schließt aus", await site.Page.Locator("#suche-wege").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await site.Page.IsVisibleAsync("#suche-filter"));
        await site.AskAsync("Antrag");
        Assert.False(await site.Page.IsVisibleAsync("#suche-wege"));
        Assert.True(await site.Page.IsVisibleAsync("#suche-filter"));
    }

    [Fact]
    public async Task A_dossier_holds_every_passage_whole()
    {
        var site = seed.Site;

        await site.AskAsync("Integrationskoordinator*innen", "&ansicht=dossier");

        Assert.True(await site.Page.Locator("#treffer blockquote").CountAsync() >= 6);
        Assert.DoesNotContain(" …", await site.TextAsync("#treffer"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("cut")]
    [InlineData("foreign")]
    public async Task A_broken_file_of_the_index_is_said_and_never_shown_as_an_answer(string fault)
    {
        await using var site = await SearchSite.OfAsync(Repository.PathOf("input"));
        var path = site.Server.Files.Keys.Single(p => p.StartsWith("suche/index/w0-", StringComparison.Ordinal));
        var sound = site.Server.Files[path];
        site.Server.Files.Remove(path, out _);
        if (fault != "missing")
        {
            site.Server.Files[path] = fault == "cut" ? sound[..(sound.Length / 2)] : [.. sound.Reverse()];
        }

        await site.Page.GotoAsync($"{site.Server.Url}/suche/?q=Antrag");
        await site.Page.WaitForSelectorAsync("#suche-stand button");
        var shown = await site.Page.Locator("#treffer > li").CountAsync();
        site.Server.Files[path] = sound;
        await site.Page.ClickAsync("#suche-stand button");
        await site.AnswerAsync();

        Assert.Equal(0, shown);
        Assert.NotEmpty(await site.LinksAsync());
    }

    [Fact]
    public async Task Without_a_connection_it_says_so_and_goes_on_by_itself()
    {
        await using var site = await SearchSite.OfAsync(Repository.PathOf("input"));
        // A worker that is still being made when the line is cut would not be cut off.
        await site.Page.RunAndWaitForWorkerAsync(() => site.Page.GotoAsync($"{site.Server.Url}/suche/"));
        await site.Page.Context.SetOfflineAsync(true);

        await site.Page.FillAsync("#suchwort", "Antrag");
        await site.Page.WaitForSelectorAsync("#suche-stand button");
        var said = await site.TextAsync("#suche-stand");
        await site.Page.Context.SetOfflineAsync(false);
        await site.AnswerAsync();

        Assert.Contains("Keine Verbindung", said, StringComparison.Ordinal);
        Assert.NotEmpty(await site.LinksAsync());
    }
}
