namespace Protokollarchiv.Tests.Search;

/// <summary>Other names of a topic find its items, and count nowhere as words that stand there.</summary>
public sealed class ImpliedWordTests
{
    [Theory]
    [InlineData("Prüfung", "Kasse|Jahresende|Belege")]
    [InlineData("Kasse -Prüfung", "Kasse|Belege")]
    [InlineData("text:Prüfung", "Jahresende")]
    [InlineData("\"Prüfung\"", "Jahresende")]
    [InlineData("Kasse -2024", "")]
    public async Task An_exclusion_looks_at_what_stands_there(string query, string items)
    {
        using var archive = SmallArchive.Of("""
            -- themen/kasse.md --
            ---
            name: Kasse
            kurz: [Prüfung, Belege]
            ---
            -- protokolle/2024-01-05.md --
            ## 1. Kasse

            In der Kasse liegen 40 Euro.

            ## 2. Jahresende

            Zur Prüfung kommt die Kasse auf den Tisch.

            ## 3. Belege

            Sie bleiben im Schrank.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        var found = await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer h2", "all => all.map(h => h.textContent.replace(/^TOP\\s\\d+ /, ''))");
        Assert.Equal(items.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"Blau\"", 2)]
    [InlineData("Hof -Blau", 0)]
    [InlineData("Kabla", 2)]
    [InlineData("\"Kabla\"", 0)]
    public async Task Who_was_there_stands_there_also_by_the_front_matter(string query, int hits)
    {
        using var archive = SmallArchive.Of("""
            -- personen/karla-blau.md --
            ---
            name: Karla Blau
            kurz: [Kabla]
            ---
            -- protokolle/2024-01-05.md --
            ---
            anwesend: [Karla Blau]
            ---
            Wir trafen uns im Hof.

            ## 1. Dach

            Karla Blau war auf dem Dach über dem Hof.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(hits, await site.Page.Locator("#treffer > li").CountAsync());
    }
}
