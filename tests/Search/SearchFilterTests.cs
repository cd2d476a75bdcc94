namespace Protokollarchiv.Tests.Search;

/// <summary>Narrowing a search by year, committee, person, partner or topic.</summary>
public sealed class SearchFilterTests(SeedSearchSite seed) : IClassFixture<SeedSearchSite>
{
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

        Assert.Equal(["TOP\u00a02 Satzung"], await site.Page.Locator("#treffer h2").AllTextContentsAsync());
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
}
