using Microsoft.Playwright;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>What every page keeps to, by day and by night.</summary>
internal static class PageCheck
{
    /// <summary>Goes to a page; one line for each place that is not accessible, moves, sticks out, complains or asks elsewhere.</summary>
    /// <param name="screenshot">Where the whole page is kept as a picture.</param>
    public static async Task<List<string>> FindAsync(OpenPage open, string url, string screenshot)
    {
        var page = open.Page;
        await open.GoToAsync(url);

        List<string> found = [.. await open.LayoutShiftsAsync()];
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = screenshot, FullPage = true });
        found.AddRange(await open.OverflowAsync());
        found.AddRange(await Axe.FindAsync(page));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        found.AddRange(await Axe.FindInColoursAsync(page));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        found.AddRange(open.Complaints);
        found.AddRange(open.RequestsElsewhere());
        return found;
    }
}
