using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.OpenData;

namespace Protokollarchiv.Tests.OpenData;

public sealed class RobotsFileTests
{
    [Theory]
    [InlineData(false, "User-agent: *\nDisallow: /api/oparl/\n\nSitemap: https://rt.example/sitemap.xml\n")]
    [InlineData(true, "User-agent: *\nDisallow: \n\nSitemap: https://rt.example/sitemap.xml\n")]
    public void Open_data_is_listed_by_search_engines_only_if_people_are(bool peopleInSearchEngines, string expected)
    {
        var settings = new SiteSettings { BaseUrl = "https://rt.example", PeopleInSearchEngines = peopleInSearchEngines };

        Assert.Equal(expected, Encoding.UTF8.GetString(RobotsFile.Of(settings).Content.Span));
    }
}
