using Microsoft.Playwright;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>The site in the few colours that a reader's system allows.</summary>
public sealed class ForcedColorTests
{
    [Fact]
    public async Task What_is_marked_has_the_colour_for_marked_text()
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        await open.GoToAsync("/suche/?q=Werkstatt");

        var (marked, around) = (await ColorAsync(open.Page, "#treffer blockquote mark"), await ColorAsync(open.Page, "#treffer blockquote"));

        Assert.Equal(("rgb(0, 0, 0)", "rgb(255, 255, 255)"), (marked, around));
    }

    [Theory]
    [InlineData(".rejected")]
    [InlineData(".postponed")]
    public async Task A_vote_has_the_colour_of_text_and_not_that_of_what_is_switched_off_or_of_a_link(string result)
    {
        await using var open = await ServedExample.Site.OpenAsync();
        await open.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        await open.GoToAsync("/beschluesse/");

        Assert.Equal("rgb(255, 255, 255)", await ColorAsync(open.Page, $"{result} .abstimmung"));
    }

    private static Task<string> ColorAsync(IPage page, string selector) => page.Locator(selector).First.EvaluateAsync<string>("e => getComputedStyle(e).color");
}
