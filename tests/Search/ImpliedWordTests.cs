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

        var found = await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer h2", "all => all.map(h => h.textContent.replace(/^\\d+ /, ''))");
        Assert.Equal(items.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
