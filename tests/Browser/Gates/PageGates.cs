using Microsoft.Playwright;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>What every kind of page keeps to, by day and by night. What it looks like is kept in <c>tests/screenshots</c> for whoever wants to look.</summary>
public abstract class PageGates(GateWindow window)
{
    [Theory]
    [MemberData(nameof(PageKind.Names), MemberType = typeof(PageKind))]
    public async Task It_is_accessible_quiet_still_and_no_wider_than_its_window(string kind)
    {
        var open = window.Open;
        var page = open.Page;
        await open.GoToAsync(PageKind.Urls[kind]);

        List<string> found = [.. await open.LayoutShiftsAsync()];
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Repository.PathOf($"tests/screenshots/{window.Width}/{kind}.png"), FullPage = true });
        found.AddRange(await open.OverflowAsync());
        found.AddRange(await Axe.FindAsync(page));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        found.AddRange(await Axe.FindInColoursAsync(page));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        found.AddRange(open.Complaints);
        found.AddRange(open.RequestsElsewhere());

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
