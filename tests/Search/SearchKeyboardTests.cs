namespace Protokollarchiv.Tests.Search;

/// <summary>The search page for those who use no mouse.</summary>
public sealed class SearchKeyboardTests(SeedSearchSite seed) : IClassFixture<SeedSearchSite>
{
    [Fact]
    public async Task The_arrow_keys_walk_through_the_hits()
    {
        var site = seed.Site;
        await site.AskAsync("Antrag");

        await site.Page.FocusAsync("#suchwort");
        await site.Page.Keyboard.PressAsync("ArrowDown");

        Assert.Equal((await site.LinksAsync())[0], await site.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
    }

    [Fact]
    public async Task Whoever_goes_on_by_keyboard_reads_on_at_the_first_new_hit()
    {
        var site = seed.Site;
        await site.AskAsync("-Zugspitzbahn");
        var before = await site.LinksAsync();
        await site.Page.FocusAsync("#suche-mehr");
        await site.Page.Keyboard.PressAsync("Enter");

        await site.Page.WaitForFunctionAsync("n => document.activeElement === document.querySelectorAll('#treffer > li a')[n]", before.Count);
    }

    [Theory]
    [InlineData("#suche-person a", "document.activeElement.parentElement.id", "suche-person")]
    [InlineData("#suche-filter p a:text-is('neueste zuerst')", "document.activeElement.textContent", "neueste zuerst")]
    [InlineData("#suche-filter p a:text-is('als Dossier')", "document.activeElement.textContent", "als Liste")]
    public async Task What_is_chosen_by_keyboard_keeps_the_focus(string choice, string focused, string expected)
    {
        var site = seed.Site;
        await site.AskAsync("Antrag OR Termin");
        await site.Page.FocusAsync("#suche-person summary");
        await site.Page.Keyboard.PressAsync("Enter");
        await site.Page.WaitForSelectorAsync("#suche-person a");
        await site.Page.FocusAsync(choice);

        await site.Page.Keyboard.PressAsync("Enter");

        await site.Page.WaitForFunctionAsync($"expected => {focused} === expected", expected);
    }
}
