using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;
using Protokollarchiv.Privacy.Guard;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Pipelines;

/// <summary>Reads every byte before it is published: no link leads nowhere, and nothing withheld gets out.</summary>
internal sealed class Guards(MinutesArchive archive, Theme theme, BuildContext context)
{
    private readonly LinkGuard links = new();
    private readonly Dictionary<string, Page> pages = new(StringComparer.Ordinal);
    private readonly LeakGuard leaks = new(context.Withheld, theme.Texts);

    /// <summary>Made once a dead link is found: a site taken over from elsewhere may have thousands.</summary>
    private readonly Lazy<Dictionary<(string Source, string Link), SourceLocation>> written = new(() => Written(archive));

    /// <summary>Safe from several threads.</summary>
    /// <returns>Whether the file may be written beside the site: nothing withheld was found in it, nor in another before.</returns>
    public bool Read(OutputFile file)
    {
        links.Read(file, isPage: pages.ContainsKey(file.Path));
        leaks.Read(file);
        return leaks.IsClean;
    }

    /// <summary>Two pages at one place are reported before anything is made of them.</summary>
    public void Read(ImmutableArray<PagePlan> plan)
    {
        foreach (var page in plan.SelectMany(kind => kind.Pages))
        {
            links.Expect(page.Url);
            if (!pages.TryAdd(page.Path, page))
            {
                var first = pages[page.Path];
                context.Diagnostics.Report(DiagnosticCodes.SameUrl, new SourceLocation(page.Source ?? first.Source ?? ""), page.Url, first.Source ?? page.Url);
            }
        }
    }

    /// <summary>Reports what they found, once all files have been read.</summary>
    public void Report()
    {
        links.Report(context.Diagnostics, WhereOf);
        leaks.Report(context.Diagnostics, path => archive.Attachments.FirstOrDefault(a => a.Url == $"/{path}")?.Source);
        ReportRemovedPages();
        ReportMissingPages();
    }

    /// <summary>The line of minutes that has the link, else the file that the page was made from.</summary>
    private SourceLocation WhereOf(string path, string link)
    {
        var source = pages.GetValueOrDefault(path)?.Source ?? "";
        return written.Value.TryGetValue((source, link), out var place) ? place : new SourceLocation(source);
    }

    /// <summary>The first place of each link in each minutes.</summary>
    private static Dictionary<(string Source, string Link), SourceLocation> Written(MinutesArchive archive)
    {
        var places = new Dictionary<(string Source, string Link), SourceLocation>();
        foreach (var (url, where) in PassageLinks.Of(archive))
        {
            places.TryAdd((where.File, url), where);
        }

        return places;
    }

    /// <summary>A page cannot be there and gone, and who is led on must arrive.</summary>
    private void ReportRemovedPages()
    {
        var urls = pages.Values.Select(p => p.Url).ToHashSet(StringComparer.Ordinal);
        foreach (var (from, to) in archive.Settings.Removed)
        {
            if (urls.Contains(from) || urls.Contains(from + "/"))
            {
                context.Diagnostics.Report(DiagnosticCodes.RemovedStillThere, new SourceLocation("site.yml"), from);
            }

            if (to is not null && !urls.Contains(to))
            {
                context.Diagnostics.Report(DiagnosticCodes.RemovedLeadsNowhere, new SourceLocation("site.yml"), from, to);
            }
        }
    }

    /// <summary>A site without them builds; German law asks for both.</summary>
    private void ReportMissingPages()
    {
        foreach (var (title, slug) in new[] { ("Impressum", "impressum"), ("Datenschutz", "datenschutz") })
        {
            if (!archive.Pages.Any(p => p.Slug == slug))
            {
                context.Diagnostics.Report(DiagnosticCodes.PageMissing, new SourceLocation("seiten"), title, slug);
            }
        }
    }
}
