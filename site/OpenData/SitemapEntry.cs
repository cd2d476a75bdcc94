using Protokollarchiv.Pages;

namespace Protokollarchiv.OpenData;

/// <summary>A page that search engines may list.</summary>
/// <param name="Url">From the root of the site: <c>/protokolle/</c>.</param>
/// <param name="Changed">The day of what is newest on it, or null when that is not known.</param>
internal readonly record struct SitemapEntry(string Url, DateOnly? Changed)
{
    /// <summary>By URL, without those that ask search engines to stay away.</summary>
    public static IEnumerable<SitemapEntry> Of(IEnumerable<Page> pages) =>
        pages.Where(p => !p.NoIndex).Select(p => new SitemapEntry(p.Url, p.Changed)).OrderBy(e => e.Url, StringComparer.Ordinal);
}
