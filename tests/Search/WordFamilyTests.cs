namespace Protokollarchiv.Tests.Search;

/// <summary>For a word that the minutes do not have, what is near enough is found, and nothing else.</summary>
public sealed class WordFamilyTests
{
    [Theory]
    [InlineData("Beratung", "Die Schuldnerberatung hat wieder geöffnet.")]
    [InlineData("Nutzungsänderung", "")]
    [InlineData("Beamer", "")]
    public async Task No_other_word_is_taken_for_it(string query, string passage)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Verschiedenes

            Die Schuldnerberatung hat wieder geöffnet.

            Eine Satzungsänderung wird beim Amt gemeldet.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(passage, string.Concat(await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer blockquote", "all => all.map(b => b.textContent)")));
    }

    [Theory]
    [InlineData("Prüfung", "Kasse|Termine")]
    [InlineData("Bericht -Prüfung", "Dach")]
    public async Task A_word_is_found_at_the_end_of_another_beside_its_verb(string query, string items)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Kasse

            Der Bericht der Kassenprüfung liegt aus.

            ## 2. Dach

            Den Bericht prüfen wir im Mai.

            ## 3. Termine

            Die Kassenprüfung ist im März.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        var found = await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer h2", "all => all.map(h => h.textContent.replace(/^TOP\\s\\d+ /, ''))");
        Assert.Equal(items.Split('|'), found.Order(StringComparer.Ordinal));
    }
}
