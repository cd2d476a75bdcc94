namespace Protokollarchiv.Tests.Search;

/// <summary>Who asks what was decided about a subject looks for the subject.</summary>
public sealed class AskedDeedTests
{
    [Theory]
    [InlineData("Was haben wir über den Zaun beschlossen?", "Zaun|Garten|Wiese")]
    [InlineData("Beschluss Zaun", "Zaun|Garten|Wiese")]
    [InlineData("+beschlossen Zaun", "Zaun|Kasse")]
    [InlineData("beschlossen", "Zaun|Kasse")]
    public async Task What_is_done_with_any_subject_says_less_than_the_subject(string query, string items)
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2024-01-05.md --
            ## 1. Zaun

            Beschlossen wurde ein Anstrich in Grün.

            ## 2. Kasse

            Wir haben beschlossen, ein Konto zu eröffnen.

            ## 3. Garten

            Der Zaun ist morsch.

            ## 4. Wiese

            Bis zum Zaun wird gemäht.

            ## 5. Schuppen

            Er steht noch.
            """);
        await using var site = await SearchSite.OfAsync(archive.Input);

        await site.AskAsync(query);

        var found = await site.Page.EvalOnSelectorAllAsync<string[]>("#treffer h2", "all => all.map(h => h.textContent.replace(/^TOP\\s\\d+ /, ''))");
        Assert.Equal(items.Split('|').Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal("Zaun", found[0]);
    }
}
