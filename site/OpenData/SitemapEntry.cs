namespace Protokollarchiv.OpenData;

/// <summary>A page that search engines may list.</summary>
/// <param name="Url">From the root of the site: <c>/protokolle/</c>.</param>
/// <param name="Changed">The day of what is newest on it, or null when that is not known.</param>
internal readonly record struct SitemapEntry(string Url, DateOnly? Changed);
