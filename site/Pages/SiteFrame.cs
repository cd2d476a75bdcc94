using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages;

/// <summary>What every page shows around its own: the title of the site, its menu and its foot.</summary>
internal static class SiteFrame
{
    private static readonly ImmutableArray<(string Words, string Url)> Menu =
    [
        ("menu.meetings", "/protokolle/"),
        ("menu.topics", "/themen/"),
        ("menu.people", "/personen/"),
        ("menu.organizations", "/partner/"),
        ("menu.resolutions", "/beschluesse/"),
        ("menu.tasks", "/aufgaben/"),
        ("menu.dates", "/termine/"),
        ("menu.overview", "/ueberblick/"),
    ];

    public static SiteView Of(Site site)
    {
        var settings = site.Archive.Settings;
        var pages = site.Archive.Pages.OrderBy(p => p.MenuOrder).ThenBy(p => p.Title, GermanOrder.Comparer).ToList();
        return new SiteView
        {
            Title = settings.Title,
            Subtitle = settings.Subtitle,
            Language = settings.Language,
            BaseUrl = settings.BaseUrl,
            Menu = [.. Menu.Select(m => new NamedLink(site.Words[m.Words], m.Url)), .. pages.Where(p => p.MenuOrder is not null).Select(p => new NamedLink(p.Title, p.Url))],
            Foot = [.. pages.Where(p => p.MenuOrder is null).Select(p => new NamedLink(p.Title, p.Url))],
        };
    }
}
