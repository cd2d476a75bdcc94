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
    public async Task The_menu_is_one_line_in_which_the_page_and_the_focus_are_in_sight()
    {
        var page = window.Open.Page;
        await window.Open.GoToAsync("/ueberblick/");
        var height = await page.EvaluateAsync<double>("document.querySelector('.kopf nav').offsetHeight");
        var ownPlace = await page.Locator(".kopf nav [aria-current]").BoundingBoxAsync();
        await page.Locator(".kopf nav a").First.FocusAsync();
        var firstPlace = await page.Locator(".kopf nav a").First.BoundingBoxAsync();
        await page.Locator(".kopf nav a").Last.FocusAsync();
        var lastPlace = await page.Locator(".kopf nav a").Last.BoundingBoxAsync();

        Assert.InRange(height, 24, 56);
        Assert.All([ownPlace, firstPlace, lastPlace], place => Assert.True(place is { X: >= 0 } && place.X + place.Width <= window.Width));
    }

    [Fact]
    public async Task A_tapped_passage_offers_its_citation_and_so_does_a_table()
    {
        var page = window.Open.Page;
        await window.Open.GoToAsync("/protokolle/2021-02-03-vorstand/");

        await page.Locator(".text td").First.DispatchEventAsync("pointerup", new { pointerType = "touch", bubbles = true });
        var table = await page.Locator(".werkzeug.offen a").GetAttributeAsync("href");
        await page.Locator(".text p[id]").First.DispatchEventAsync("pointerup", new { pointerType = "touch", bubbles = true });

        Assert.Equal($"#{await page.Locator(".text table").First.GetAttributeAsync("id")}", table);
        Assert.Equal(await page.Locator(".text p[id]").First.GetAttributeAsync("id"), await page.EvaluateAsync<string>("document.querySelector('.werkzeug.offen').parentElement.id"));
    }
}
