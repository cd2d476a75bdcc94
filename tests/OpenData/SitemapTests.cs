using System.Text;
using System.Xml.Linq;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.OpenData;

namespace Protokollarchiv.Tests.OpenData;

public sealed class SitemapTests
{
    private static readonly SiteSettings Settings = new() { BaseUrl = "https://rt.example" };

    [Fact]
    public void Pages_stand_with_their_absolute_address_and_day_of_change()
    {
        var files = Sitemap.Of(Settings, [new("/", null), new("/protokolle/2022-10-24-vorstand/", new DateOnly(2022, 10, 24))]);

        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url>
                <loc>https://rt.example/</loc>
              </url>
              <url>
                <loc>https://rt.example/protokolle/2022-10-24-vorstand/</loc>
                <lastmod>2022-10-24</lastmod>
              </url>
            </urlset>
            """,
            Text(Assert.Single(files, f => f.Path == "sitemap.xml")));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(50_000, 1)]
    [InlineData(50_001, 3)]
    public void Above_fifty_thousand_pages_there_is_an_index(int pages, int files)
    {
        var all = Enumerable.Range(0, pages).Select(i => new SitemapEntry($"/p{i}/", null));

        Assert.Equal(files, Sitemap.Of(Settings, all).Count());
    }

    [Fact]
    public void The_index_leads_to_every_page()
    {
        var all = Enumerable.Range(0, 100_001).Select(i => new SitemapEntry($"/p{i}/", null)).ToList();

        var files = Sitemap.Of(Settings, all).ToDictionary(f => "https://rt.example/" + f.Path, Locations);

        var found = files["https://rt.example/sitemap.xml"].SelectMany(part => files[part]);
        Assert.Equal(all.Select(p => "https://rt.example" + p.Url), found);
    }

    private static List<string> Locations(OutputFile file) =>
        [.. XDocument.Parse(Text(file)).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => e.Value)];

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
