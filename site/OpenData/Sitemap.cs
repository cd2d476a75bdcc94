using System.Globalization;
using System.Xml.Linq;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;

namespace Protokollarchiv.OpenData;

/// <summary>
/// <c>/sitemap.xml</c> by the protocol of sitemaps.org, which allows 50,000 pages a file: above that it is an index of
/// <c>/sitemap-1.xml</c>, <c>/sitemap-2.xml</c> and so on.
/// </summary>
internal static class Sitemap
{
    /// <summary>What the paths of its files begin with.</summary>
    public const string Prefix = "sitemap";

    private const int MostPages = 50_000;
    private static readonly XNamespace Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IEnumerable<OutputFile> Of(SiteSettings settings, IEnumerable<SitemapEntry> pages)
    {
        SitemapEntry[][] parts = [.. pages.Chunk(MostPages)];
        return parts.Length <= 1
            ? [Pages("sitemap.xml", settings, parts.FirstOrDefault([]))]
            : parts.Select((part, i) => Pages(PartName(i + 1), settings, part)).Append(Index(settings, parts.Length));
    }

    private static OutputFile Pages(string name, SiteSettings settings, SitemapEntry[] pages) => XmlFile.Write(name, new XElement(
        Namespace + "urlset",
        pages.Select(page => new XElement(
            Namespace + "url",
            Location(settings, page.Url),
            page.Changed is { } changed ? new XElement(Namespace + "lastmod", changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null))).WriteTo);

    private static OutputFile Index(SiteSettings settings, int parts) => XmlFile.Write("sitemap.xml", new XElement(
        Namespace + "sitemapindex",
        Enumerable.Range(1, parts).Select(part => new XElement(Namespace + "sitemap", Location(settings, "/" + PartName(part))))).WriteTo);

    private static XElement Location(SiteSettings settings, string url) => new(Namespace + "loc", settings.Absolute(url));

    private static string PartName(int part) => $"sitemap-{part.ToString(CultureInfo.InvariantCulture)}.xml";
}

/// <summary>A page that search engines may list.</summary>
/// <param name="Url">From the root of the site: <c>/protokolle/</c>.</param>
/// <param name="Changed">The day of what is newest on it, or null when that is not known.</param>
internal readonly record struct SitemapEntry(string Url, DateOnly? Changed)
{
    /// <summary>By URL, without those that ask search engines to stay away.</summary>
    public static IEnumerable<SitemapEntry> Of(IEnumerable<Page> pages) =>
        pages.Where(p => !p.NoIndex).Select(p => new SitemapEntry(p.Url, p.Changed)).OrderBy(e => e.Url, StringComparer.Ordinal);
}
