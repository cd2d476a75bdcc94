namespace Protokollarchiv.Tests.Search;

/// <summary>What the search page makes of typing errors, and of words that are none.</summary>
public sealed class MistypedQueryTests(SeedSearchSite seed) : IClassFixture<SeedSearchSite>
{
    [Fact]
    public async Task A_mistyped_name_of_whatever_kind_is_a_direct_answer()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ---
            gremium: Mieterrunde
            anwesend: [Karla Wiebelitz]
            ---
            ## TOP 1: Ferienlager

            Die Kulturscheune hilft beim Ferienlager, sagt Karla Wiebelitz.
            -- themen/ferienlager.md --
            ---
            name: Ferienlager
            ---
            -- partner/kulturscheune.md --
            ---
            name: Kulturscheune
            ---
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);
        var answers = new List<string>();

        foreach (var query in new[] { "Wiebeliz", "Ferjenlager", "Kullturscheune", "Mieterrude" })
        {
            await site.AskAsync(query);
            answers.Add(await site.TextAsync("#suche-direkt"));
        }

        Assert.Equal(["Person: Karla Wiebelitz", "Thema: Ferienlager", "Partner: Kulturscheune", "Gremium: Mieterrunde"], answers);
    }

    [Fact]
    public async Task A_mistyped_word_is_shown_as_it_was_read()
    {
        var site = seed.Site;

        await site.AskAsync("Klausurtagnug");

        Assert.Contains("Meinten Sie Klausurtagung?", await site.TextAsync("#suche-stand"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_word_is_read_in_the_form_that_was_typed()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Kasse

            Die Kassenprüferin ist krank.

            Die Kassenprüfung entfällt.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync("Kasenprüfung");

        Assert.Equal("Kassenprüfung", await site.TextAsync("#suche-stand a"));
    }

    [Theory]
    [InlineData("Möbeck Einladung -Kirche", "Möbbeck Einladung -Kirche")]
    [InlineData("thema:AfD Gesundheitskrate", "thema:AfD Gesundheitskarte")]
    public async Task Of_a_query_only_the_mistyped_word_is_read_otherwise(string query, string meant)
    {
        var site = seed.Site;

        await site.AskAsync(query);

        Assert.Equal(meant, await site.TextAsync("#suche-stand a"));
        Assert.Equal($"/suche/?q={Uri.EscapeDataString(meant).Replace("%20", "+", StringComparison.Ordinal)}", await site.Page.EvaluateAsync<string>("new URL(document.querySelector('#suche-stand a').href).pathname + document.querySelector('#suche-stand a').search"));
    }

    [Theory]
    [InlineData("wer lädt die AfD ein")]
    [InlineData("Klausurtagung")]
    public async Task What_is_no_mistake_is_not_read_otherwise(string query)
    {
        var site = seed.Site;

        await site.AskAsync(query);

        Assert.DoesNotContain("Meinten Sie", await site.TextAsync("#suche-stand"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Topf~1", "Hut")]
    [InlineData("Topf~2", "Hut|Jacke")]
    public async Task Who_asks_for_more_errors_finds_no_less(string query, string items)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Hut

            Er passt auf jeden Kopf.

            ## 2. Jacke

            Es fehlt ein Knopf.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        var found = await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer h2", "all => all.map(h => h.textContent.replace(/^TOP\\s\\d+ /, ''))");
        Assert.Equal(items.Split('|'), found.Order(StringComparer.Ordinal));
    }
}
