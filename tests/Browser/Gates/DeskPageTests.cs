namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class DeskPageTests(DeskWindow window) : PageGates(window), IClassFixture<DeskWindow>
{
    [Fact]
    public async Task The_next_dates_stand_beside_the_newest_minutes_and_above_the_topics()
    {
        await window.Open.GoToAsync("/");

        var boxes = await window.Open.Page.EvalOnSelectorAllAsync<double[][]>("main h2", "all => ['Neueste Protokolle', 'Nächste Termine', 'Themen'].map(name => all.find(h => h.textContent === name).getBoundingClientRect()).map(r => [r.left, r.top])");

        Assert.Equal(boxes[0][1], boxes[1][1], tolerance: 1);
        Assert.True(boxes[1][0] > boxes[0][0] && boxes[2][0] == boxes[1][0], "The dates and the topics are not in the right column.");
        Assert.InRange(boxes[2][1] - boxes[1][1], 50, 600);
    }

    [Fact]
    public async Task The_keys_visit_the_minutes_before_the_dates_beside_them()
    {
        await window.Open.GoToAsync("/");
        var page = window.Open.Page;

        await page.FocusAsync(".sprung");
        await page.Keyboard.PressAsync("Enter");
        var visited = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            visited.Add(await page.EvaluateAsync<string>("document.activeElement.closest('main section')?.querySelector('h2').textContent ?? ''"));
        }

        Assert.Equal(["Neueste Protokolle", "Neueste Beschlüsse", "Offene Aufgaben", "Nächste Termine", "Themen"], visited.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_item_that_is_being_read_is_seen_in_an_agenda_longer_than_the_window()
    {
        var page = window.Open.Page;
        await page.SetViewportSizeAsync(1280, 160);
        await window.Open.GoToAsync(PageKind.Meeting);

        await page.EvaluateAsync("[...document.querySelectorAll('.top[id]')].at(-1).scrollIntoView()");
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('.tagesordnung a')].at(-1).hasAttribute('aria-current')");
        var (link, frame) = (await page.Locator(".tagesordnung [aria-current]").BoundingBoxAsync(), await page.Locator(".tagesordnung").BoundingBoxAsync());
        await page.SetViewportSizeAsync(1280, 800);

        Assert.InRange(link!.Y, frame!.Y, frame.Y + frame.Height - link.Height);
    }

    [Fact]
    public async Task The_last_item_whose_heading_has_come_up_is_the_one_that_is_being_read()
    {
        var page = window.Open.Page;
        await page.SetViewportSizeAsync(1280, 240);
        await window.Open.GoToAsync(PageKind.Meeting);

        var read = await page.EvaluateAsync<bool>(
            """
            async () => {
              const headings = [...document.querySelectorAll('.top[id]')];
              const top = heading => heading.getBoundingClientRect().top;
              const isLong = i => top(headings[i + 1]) - top(headings[i]) > innerHeight / 2;
              const heading = headings[headings.findIndex((_, i) => i > 0 && isLong(i - 1) && isLong(i))];
              for (let part = 0.5; part > 0.1; part -= 0.03) {
                scrollBy({ top: top(heading) - part * innerHeight, behavior: 'instant' });
                await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 30)));
              }
              return document.querySelector('.tagesordnung [aria-current]').hash === `#${heading.id}`;
            }
            """);
        await page.SetViewportSizeAsync(1280, 800);

        Assert.True(read, "Another item is marked.");
    }

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
