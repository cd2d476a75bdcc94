namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class DeskPageTests(DeskWindow window) : PageGates(window), IClassFixture<DeskWindow>
{
    [Theory]
    [InlineData(".text p[id]")]
    [InlineData(".text td")]
    public async Task A_passage_under_the_mouse_is_cited_by_a_click(string pointedAt)
    {
        var page = window.Open.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.Open.GoToAsync("/protokolle/2021-02-03-vorstand/");
        await page.Locator(pointedAt).First.HoverAsync();
        var tools = page.Locator(".text :not(.top) > .werkzeug");

        var link = await tools.Locator("a").GetAttributeAsync("href");
        await tools.Locator("button").ClickAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('[role=status]').textContent !== ''");

        Assert.EndsWith(link!, await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }
}
