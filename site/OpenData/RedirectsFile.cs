using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;

namespace Protokollarchiv.OpenData;

/// <summary>
/// <c>/_redirects</c> for Netlify and hosts that read the same: what <c>site.yml</c> says of removed pages. What is gone for good answers with 404, which
/// every host can; 410 is not offered by all.
/// </summary>
internal static class RedirectsFile
{
    /// <returns>Null when no page was removed.</returns>
    public static OutputFile? Of(SiteSettings settings)
    {
        if (settings.Removed.IsEmpty)
        {
            return null;
        }

        var root = settings.BasePath;
        var lines = settings.Removed.Select(page => page.To is { } to ? $"{root}{page.From} {root}{to} 301\n" : $"{root}{page.From} {root}/404.html 404\n");
        return new OutputFile("_redirects", Encoding.UTF8.GetBytes(string.Concat(lines)));
    }
}
