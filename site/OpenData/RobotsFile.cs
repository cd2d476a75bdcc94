using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData;

/// <summary>
/// <c>/robots.txt</c>. Person pages carry <c>noindex</c> themselves, which only who may fetch them can read; the open data can't say so
/// and stays out of search engines as long as people do.
/// </summary>
internal static class RobotsFile
{
    public static OutputFile Of(SiteSettings settings)
    {
        var openData = settings.PeopleInSearchEngines ? "" : "/api/oparl/";
        var text = $"""
            User-agent: *
            Disallow: {openData}

            Sitemap: {settings.Absolute("/sitemap.xml")}

            """.ReplaceLineEndings("\n");
        return new OutputFile("robots.txt", Encoding.UTF8.GetBytes(text));
    }
}
