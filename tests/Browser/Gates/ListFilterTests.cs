namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class ListFilterTests
{
    [Fact]
    public async Task Each_choice_counts_what_the_other_leaves_and_the_total_stays_in_sight()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.GoToAsync("/beschluesse/?gremium=AG+Umbau");

        var topics = await open.Page.Locator("select[name=thema] option:not([disabled])").AllTextContentsAsync();
        var said = await open.Page.TextContentAsync("output");
        await open.Page.SelectOptionAsync("select[name=thema]", topics[1][..topics[1].LastIndexOf(" (", StringComparison.Ordinal)]);

        Assert.Equal("3 von 65 angezeigt", said);
        Assert.All(topics.Skip(1), topic => Assert.Matches(@" \([123]\)$", topic));
        Assert.StartsWith(topics[1].Split('(', ')')[^2] + " von", await open.Page.TextContentAsync("output"), StringComparison.Ordinal);
    }
}
