namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class PhonePageTests(PhoneWindow window) : PageGates(window), IClassFixture<PhoneWindow>
{
    [Theory]
    [MemberData(nameof(PageKind.Names), MemberType = typeof(PageKind))]
    public async Task It_fits_with_text_twice_as_large(string kind)
    {
        await window.Open.GoToAsync(PageKind.Urls[kind]);
        await window.Open.Page.EvaluateAsync("document.documentElement.style.fontSize = '212.5%'");

        var found = await window.Open.OverflowAsync();
        await window.Open.Page.SetViewportSizeAsync(640, 800);
        var foundOnTablet = await window.Open.OverflowAsync();
        await window.Open.Page.SetViewportSizeAsync(window.Width, 800);

        Assert.True(found.Length + foundOnTablet.Length == 0, string.Join('\n', found.Concat(foundOnTablet)));
    }

    [Fact]
    public async Task The_menu_shows_all_of_its_entries_in_few_rows()
    {
        await window.Open.GoToAsync("/ueberblick/");
        var boxes = await window.Open.Page.EvalOnSelectorAllAsync<double[][]>(".kopf nav a", "all => all.map(a => a.getBoundingClientRect()).map(r => [r.left, r.right, r.top, r.height])");

        Assert.All(boxes, box => Assert.True(box[0] >= 0 && box[1] <= window.Width && box[3] >= 24));
        Assert.InRange(boxes.Select(box => box[2]).Distinct().Count(), 1, 3);
    }

    [Fact]
    public async Task The_next_dates_come_first()
    {
        await window.Open.GoToAsync("/");

        var headings = await window.Open.Page.EvalOnSelectorAllAsync<string[]>("main h2", "all => all.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map(h => h.textContent)");

        Assert.Equal(["Nächste Termine", "Neueste Protokolle"], headings.Take(2));
    }

    [Fact]
    public async Task A_tapped_passage_offers_its_citation_and_so_does_a_table()
    {
        var page = window.Open.Page;
        await window.Open.GoToAsync("/protokolle/2021-02-03-vorstand/");

        await page.Locator(".text td").First.DispatchEventAsync("pointerup", new { pointerType = "touch", bubbles = true });
        var table = await page.Locator(".werkzeug.offen a").GetAttributeAsync("href");
        var above = await page.EvaluateAsync<bool>("document.querySelector('.werkzeug.offen').getBoundingClientRect().bottom <= document.querySelector('.text table').getBoundingClientRect().top + 1");
        var spoken = await page.Locator(".werkzeug.offen a").EvaluateAsync<string>("a => a.ariaDescription");
        await page.Locator(".text p[id]").First.DispatchEventAsync("pointerup", new { pointerType = "touch", bubbles = true });

        Assert.True(above, "The tools of the table lie on it.");
        Assert.StartsWith("Posten Einnahmen Ausgaben ", spoken, StringComparison.Ordinal);
        Assert.Equal($"#{await page.Locator(".text table").First.GetAttributeAsync("id")}", table);
        Assert.Equal(await page.Locator(".text p[id]").First.GetAttributeAsync("id"), await page.EvaluateAsync<string>("document.querySelector('.werkzeug.offen').parentElement.id"));
    }
}
