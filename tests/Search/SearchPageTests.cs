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

    [Theory]
    [InlineData("Beirat", "Landesbeirat|Landesbeirats|Beirat")]
    [InlineData("TOP 1 Beirat", "1|Landesbeirat|Landesbeirats|Beirat")]
    [InlineData("Oktober 2023", "Oktober")]
    public async Task What_answers_is_marked_in_titles_as_in_texts(string query, string marked)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ---
            titel: Sitzung des Landesbeirats
            ---
            Der Beirat trifft sich im Land.

            ## 1. Landesbeirat

            Er berät.

            ## 2. Dach

            Es ist seit dem 24. Oktober 2023 dicht.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(marked.Split('|').Order(StringComparer.Ordinal), (await site.Page.Locator("#treffer mark").AllTextContentsAsync()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain('\u001f', await site.TextAsync("#treffer"));
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
        await site.Page.PressAsync("#suche-stand button", "Enter");
        await site.AnswerAsync();

        Assert.Equal("suchwort", await site.Page.EvaluateAsync<string>("document.activeElement.id"));
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

    [Fact]
    public async Task While_a_slow_connection_is_waited_for_it_says_that_it_searches()
    {
        await using var site = await SearchSite.OfAsync(Repository.PathOf("input"));
        var arrived = new TaskCompletionSource();
        await site.Page.RouteAsync("**/suche/index/**", async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });

        await site.Page.GotoAsync($"{site.Server.Url}/suche/?q=Antrag");
        await site.Page.WaitForFunctionAsync("() => { const said = getComputedStyle(document.getElementById('treffer'), '::before'); return said.content === '\"Wird gesucht …\"' && said.visibility === 'visible'; }");
        arrived.SetResult();
        await site.AnswerAsync();

        Assert.Equal("none", await site.Page.EvaluateAsync<string>("getComputedStyle(document.getElementById('treffer'), '::before').content"));
    }
}
