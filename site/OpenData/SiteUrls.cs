using Protokollarchiv.Archive;

namespace Protokollarchiv.OpenData;

/// <summary>Absolute URLs, which feeds, calendars and open data need: they are read away from the site.</summary>
internal static class SiteUrls
{
    /// <param name="path">From the root of the site, with its leading '/', or a URL that is absolute already.</param>
    public static string Absolute(this SiteSettings settings, string path) =>
        path.StartsWith('/') ? settings.BaseUrl + path : path;

    public static string Host(this SiteSettings settings) =>
        Uri.TryCreate(settings.BaseUrl, UriKind.Absolute, out var url) ? url.Host : "protokolle.example";
}
