using System.IO.Compression;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>What a visitor has to load.</summary>
public sealed class WeightTests
{
    [Fact]
    public async Task A_page_of_minutes_is_three_requests_and_forty_kilobytes()
    {
        await using var open = await ServedExample.Site.OpenAsync();

        await open.GoToAsync(PageKind.Meeting);

        // The icon of the tab is loaded beside the page, and only by browsers that show tabs.
        var sizes = await Task.WhenAll(open.Requests.Where(r => !r.Url.EndsWith("/icon.svg", StringComparison.Ordinal)).Select(async r => (r.Url, Bytes: (await r.SizesAsync()).ResponseBodySize)));
        Assert.True(sizes.Length <= 3 && sizes.Sum(s => s.Bytes) <= 40 * 1024, string.Join('\n', sizes));
    }

    [Theory]
    [InlineData("css", "site.css", 14)]
    [InlineData("js", "site.js", 6)]
    public void Style_and_script_of_every_page_stay_small(string folder, string name, int kilobytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Repository.PathOf($"themes/standard/assets/{folder}/{name}")));
        }

        Assert.InRange(compressed.Length, 1, kilobytes * 1024);
    }
}
