using Microsoft.Playwright;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>A visit without a mouse.</summary>
public sealed class KeyboardTests
{
    [Fact]
    public async Task From_the_start_by_search_to_a_passage_to_a_person_and_back()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        var page = open.Page;
        await open.GoToAsync("/");

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("Bauabnahme");
        await page.Keyboard.PressAsync("Enter");
        await open.ArriveAsync("/suche/?q=Bauabnahme");
        await open.AnswerAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.PressAsync("ArrowDown");
        var hit = await FocusedAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await open.ArriveAsync(hit);

        Assert.Matches("^/protokolle/[^/]+/#.", hit);
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector(':target').getBoundingClientRect().top < innerHeight"));

        var person = await TabToAsync(page, "/personen/");
        await page.Keyboard.PressAsync("Enter");
        await open.ArriveAsync(person);
        await page.GoBackAsync();
        await open.ArriveAsync(hit);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task The_first_key_offers_the_way_past_the_menu()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.GoToAsync(PageKind.Meeting);

        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("#inhalt", await FocusedAsync(open.Page));
        Assert.True(await open.Page.Locator(".sprung").BoundingBoxAsync() is { X: >= 0, Y: >= 0 });
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Tab");

        Assert.True(await open.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task What_a_link_leads_to_is_shown_at_its_focus_and_gone_with_escape()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.GoToAsync(PageKind.Meeting);

        await TabToAsync(open.Page, "/personen/", "main a");
        var card = open.Page.Locator("#hinweis");
        await card.WaitForAsync();
        var described = await open.Page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-describedby')");
        var name = await card.Locator(".name").TextContentAsync();
        await open.Page.Keyboard.PressAsync("Escape");

        Assert.Equal("hinweis", described);
        Assert.False(string.IsNullOrWhiteSpace(name));
        Assert.Equal(0, await card.CountAsync());
    }

    [Fact]
    public async Task An_agenda_item_offers_its_citation()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await open.GoToAsync(PageKind.Meeting);

        await TabToAsync(open.Page, "#top-3");
        await TabToAsync(open.Page, "#top-3", "#top-3 .werkzeug a");
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForFunctionAsync("() => document.querySelector('[role=status]').textContent !== ''");
        var cited = await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.Matches($"^Protokolle der Hopfendarre, Vorstand, Sitzung vom 18\\.10\\.2023, 3\\. .+, http://.+{PageKind.Meeting}#top-3$", cited);
    }

    [Fact]
    public async Task The_arrow_keys_lead_from_an_item_to_the_citation_of_each_passage()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await open.GoToAsync(PageKind.Meeting);
        await TabToAsync(open.Page, "#top-3", "#top-3 .werkzeug a");
        var passages = await open.Page.EvalOnSelectorAllAsync<string[]>("#top-3, #top-3 ~ [id], #top-3 ~ * [id]", "all => all.map(p => p.id)");

        var reached = new List<string>();
        foreach (var key in new[] { "ArrowDown", "ArrowDown", "ArrowUp" })
        {
            await open.Page.Keyboard.PressAsync(key);
            reached.Add(await FocusedAsync(open.Page));
        }

        var offered = await open.Page.Locator(".text .werkzeug").CountAsync() - await open.Page.Locator(".top > .werkzeug").CountAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForFunctionAsync("() => document.querySelector('[role=status]').textContent !== ''");

        Assert.Equal([$"#{passages[1]}", $"#{passages[2]}", $"#{passages[1]}"], reached);
        Assert.Equal(1, offered);
        Assert.EndsWith($"{PageKind.Meeting}#{passages[1]}", await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_headings_are_read_out_without_what_they_offer()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.GoToAsync(PageKind.Meeting);

        Assert.Equal(1, await open.Page.GetByRole(AriaRole.Heading, new() { Name = "1. Besuch der Stadt", Exact = true }).CountAsync());
        Assert.Equal(0, await open.Page.GetByRole(AriaRole.Heading, new() { Name = "Zitieren" }).CountAsync());
    }

    /// <summary>Goes on by the Tab key, seeing each stop, until a link leads there.</summary>
    /// <param name="start">How its address begins.</param>
    /// <param name="selector">Which link it has to be, if not any.</param>
    private static async Task<string> TabToAsync(IPage page, string start, string selector = "a")
    {
        for (var i = 0; i < 120; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>(
                """
                () => {
                  const focused = document.activeElement;
                  const place = focused.getBoundingClientRect();
                  const seen = getComputedStyle(focused).outlineStyle !== 'none' && place.top < innerHeight && place.bottom > 0;
                  return seen && getComputedStyle(focused.closest('.werkzeug') ?? focused).opacity === '1';
                }
                """), $"The focus is not to be seen on {await FocusedAsync(page)}.");
            if ((await FocusedAsync(page)).StartsWith(start, StringComparison.Ordinal) && await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                return await FocusedAsync(page);
            }
        }

        throw new InvalidOperationException($"No link to {start} within 120 steps.");
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.getAttribute('href') ?? ''");
}
