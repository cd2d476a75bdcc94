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
}
