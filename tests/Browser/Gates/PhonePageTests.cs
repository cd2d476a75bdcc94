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

        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
