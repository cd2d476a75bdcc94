namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>What every kind of page keeps to. What it looks like is kept in <c>tests/screenshots</c> for whoever wants to look.</summary>
public abstract class PageGates(GateWindow window)
{
    [Theory]
    [MemberData(nameof(PageKind.Names), MemberType = typeof(PageKind))]
    public async Task It_is_accessible_quiet_still_and_no_wider_than_its_window(string kind)
    {
        var found = await PageCheck.FindAsync(window.Open, PageKind.Urls[kind], Repository.PathOf($"tests/screenshots/{window.Width}/{kind}.png"));

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
