using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Pages;

/// <summary>Links in minutes to addresses of this site that it does not have, such as <c>/kontakt.html</c> of the site they were taken over from.</summary>
internal static class DeadLinks
{
    /// <returns>Those that stay as text, as written; none unless <c>site.yml</c> wants it so, since then the guard reports them.</returns>
    public static FrozenSet<string> In(MinutesArchive archive, ImmutableArray<PagePlan> plan, DiagnosticBag diagnostics)
    {
        if (!archive.Settings.DeadLinksAreText)
        {
            return FrozenSet<string>.Empty;
        }

        var dead = new HashSet<string>(StringComparer.Ordinal);
        var known = plan.SelectMany(kind => kind.Pages).Select(page => page.Url).Concat(archive.Attachments.Select(file => file.Url)).ToHashSet(StringComparer.Ordinal);
        foreach (var (url, where) in PassageLinks.Of(archive).Where(link => IsOfSite(link.Url) && !known.Contains(Uri.UnescapeDataString(link.Url.Split('#', '?')[0]))))
        {
            dead.Add(url);
            diagnostics.Report(DiagnosticCodes.DeadLinkIsText, where, url);
        }

        return dead.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What is no page, a feed or the calendar, is not planned; of that the guard knows.</summary>
    private static bool IsOfSite(string url) =>
        url is ['/'] or ['/', not '/', ..]
        && !url.StartsWith("/api/", StringComparison.Ordinal)
        && Path.GetExtension(url.Split('#', '?')[0]) is not (".xml" or ".ics" or ".csv" or ".txt");
}
