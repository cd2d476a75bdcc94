namespace Protokollarchiv.Tests.Search;

/// <summary>Answers to words that are not typed to their end.</summary>
public sealed class SearchWhileTypingTests(SeedSearchSite seed) : IClassFixture<SeedSearchSite>
{
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
    [InlineData("Dach", "TOP\u00a04 Balken|TOP\u00a03 Rinne|TOP\u00a02 Ziegel|TOP\u00a01 Ziegel")]
    [InlineData("Dach Zie", "TOP\u00a02 Ziegel|TOP\u00a01 Ziegel|TOP\u00a04 Balken|TOP\u00a03 Rinne")]
    [InlineData("Scheune Zie", "TOP\u00a05 Lager|TOP\u00a02 Ziegel|TOP\u00a01 Ziegel")]
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
    public async Task What_any_query_needs_is_loaded_before_one_is_typed()
    {
        await using var site = await SearchSite.OfAsync(Repository.PathOf("input"));

        await site.Page.GotoAsync($"{site.Server.Url}/suche/");
        for (var waited = 0; waited < 100 && !site.Server.Requests.Any(r => r.Path == "suche/index.json"); waited++)
        {
            await Task.Delay(50);
        }

        Assert.Contains(site.Server.Requests, r => r.Path == "suche/index.json");
        Assert.Equal("", await site.TextAsync("#suche-stand"));
    }
}
