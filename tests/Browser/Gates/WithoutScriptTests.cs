namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>The site for whoever has scripts switched off, or a browser that breaks them.</summary>
public sealed class WithoutScriptTests
{
    [Fact]
    public async Task Every_page_has_its_content_and_no_control_that_does_nothing()
    {
        await using var open = await ServedExample.Site.OpenAsync(scripts: false);

        foreach (var (kind, url) in PageKind.Urls)
        {
            await open.Page.GotoAsync(ServedExample.Site.Server.Url + url);

            Assert.True(await open.Page.Locator("h1").IsVisibleAsync(), kind);
            Assert.True((await open.Page.Locator("main").InnerTextAsync()).Length > 150, $"{kind} is empty.");
            Assert.Equal(0, await open.Page.Locator("main :is(button, select, input):visible").CountAsync());
        }

        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task A_search_leads_to_the_registers_and_the_keywords()
    {
        await using var open = await ServedExample.Site.OpenAsync(scripts: false);
        await open.Page.GotoAsync(ServedExample.Site.Server.Url);

        await open.Page.FillAsync("[name=q]", "Werkstatt");
        await open.Page.PressAsync("[name=q]", "Enter");
        await open.Page.WaitForURLAsync("**/suche/?q=Werkstatt");

        await open.Page.ClickAsync("main a[href='/suche/stichworte/']");
        await open.Page.ClickAsync("main a[href='/suche/stichworte/w/']");
        Assert.True(await open.Page.Locator("dt:text-is('Werkstatt') + dd a").IsVisibleAsync());
    }

    [Fact]
    public async Task No_card_is_shown()
    {
        await using var open = await ServedExample.Site.OpenAsync(scripts: false);
        await open.Page.GotoAsync(ServedExample.Site.Server.Url + PageKind.Meeting);

        await open.Page.HoverAsync("main a[href^='/personen/']");
        await open.Page.WaitForTimeoutAsync(500);

        Assert.Equal(0, await open.Page.Locator(".hinweis").CountAsync());
    }
}
