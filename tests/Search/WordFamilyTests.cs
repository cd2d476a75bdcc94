namespace Protokollarchiv.Tests.Search;

/// <summary>For a word that the minutes do not have, what is near enough is found, and nothing else.</summary>
public sealed class WordFamilyTests
{
    [Theory]
    [InlineData("Beratung", "Die Schuldnerberatung hat wieder geöffnet.")]
    [InlineData("Zeitung", "")]
    [InlineData("Nutzungsänderung", "")]
    [InlineData("Beamer", "")]
    public async Task No_other_word_is_taken_for_it(string query, string passage)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Verschiedenes

            Die Schuldnerberatung hat wieder geöffnet.

            Die Laufzeit des Vertrags ist lang, die Zeit knapp.

            Eine Satzungsänderung wird beim Amt gemeldet.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        Assert.Equal(passage, string.Concat(await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer blockquote", "all => all.map(b => b.textContent)")));
    }
}
