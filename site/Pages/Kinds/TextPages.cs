using Protokollarchiv.Pages.Markup;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>The maintainers' own pages (Impressum, Über uns), the search page, and the one for what is not there.</summary>
internal static class TextPages
{
    public static IEnumerable<PageGroup> Of(Site site) => Pages(site).Select(PageGroup.Of);

    private static IEnumerable<Page> Pages(Site site)
    {
        foreach (var page in site.Archive.Pages)
        {
            yield return new Page
            {
                Url = page.Url,
                Template = "text",
                Title = page.Title,
                Source = page.Source,
                View = () => new TextView(page.Title, BlockHtml.OfText(site, page.Blocks)),
            };
        }

        yield return new Page { Url = "/suche/", Template = "search", Title = site.Words["menu.search"], NoIndex = true };
        yield return new Page { Url = "/404.html", Template = "not-found", Title = site.Words["not-found.title"], NoIndex = true };
    }
}
