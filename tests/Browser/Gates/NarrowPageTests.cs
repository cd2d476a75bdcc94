namespace Protokollarchiv.Tests.Browser.Gates;

public sealed class NarrowPageTests(NarrowWindow window) : IClassFixture<NarrowWindow>
{
    [Theory]
    [MemberData(nameof(PageKind.Names), MemberType = typeof(PageKind))]
    public async Task It_fits_without_scrolling_sideways(string kind)
    {
        await window.Open.GoToAsync(PageKind.Urls[kind]);

        var found = await window.Open.OverflowAsync();

        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
