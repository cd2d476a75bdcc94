using Protokollarchiv.Tests.Browser.Gates;

namespace Protokollarchiv.Tests.Browser;

/// <summary>A site whose address has a path, as on GitHub Pages: its links, its search and its cards work there.</summary>
public sealed class SiteBelowPathTests
{
    private const string Files = """
        -- site.yml --
        adresse: https://verein.example/protokolle
        entfernt:
          /alt/: /impressum/
        -- seiten/impressum.md --
        Zur [[Karla Blau]], zum [Dach](/themen/dach/), nach [außen](https://dach.example/).
        -- themen/dach.md --
        ---
        name: Dach
        ---
        -- protokolle/2022-10-24-vorstand.md --
        ---
        anwesend: [Karla Blau, Rolf Sternal]
        ---
        ## 1. Dach

        Karla Blau: Das Dach ist dicht.
        """;

    [Fact]
    public void Links_within_the_site_have_the_path_and_others_are_as_written()
    {
        using var archive = SmallArchive.Of(Files);

        var page = archive.Build()("/impressum/");

        Assert.Equal(
            ["/protokolle/personen/karla-blau/", "/protokolle/themen/dach/", "https://dach.example/"],
            page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).SkipWhile(href => href == "/protokolle/"));
        Assert.Equal("/protokolle/suche/", page.QuerySelector("form")?.GetAttribute("action"));
        Assert.Equal("https://verein.example/protokolle/impressum/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("/protokolle/alt/ /protokolle/impressum/ 301\n", File.ReadAllText(Path.Combine(archive.Output, "_redirects")));
    }

    [Fact]
    public async Task Search_leads_to_minutes_and_a_name_shows_its_card()
    {
        using var archive = SmallArchive.Of(Files);
        archive.Build();
        using var server = new SiteServer();
        server.AddFolder(archive.Output, "protokolle/");
        await using var open = await OpenPage.OpenAsync(server, 1280);

        await open.GoToAsync("/protokolle/suche/?q=dicht");
        await open.AnswerAsync();
        var hit = await open.Page.GetAttributeAsync("#treffer h2 a", "href") ?? "";
        Assert.StartsWith("/protokolle/protokolle/2022-10-24-vorstand/#", hit, StringComparison.Ordinal);
        await open.Page.ClickAsync("#treffer h2 a");
        await open.ArriveAsync(hit);
        Assert.Empty(open.Complaints); // a card reads the head of a page alone and breaks off, which is one
        await open.Page.HoverAsync("main .text a[href='/protokolle/personen/karla-blau/']");
        await open.Page.WaitForSelectorAsync(".hinweis");

        Assert.Contains("Karla Blau", await open.Page.TextContentAsync(".hinweis") ?? "", StringComparison.Ordinal);
    }
}
