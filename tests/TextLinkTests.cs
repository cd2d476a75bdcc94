namespace Protokollarchiv.Tests;

/// <summary>Links in the maintainers' own pages and in the texts of register entries lead where they say, or are reported.</summary>
public sealed class TextLinkTests
{
    private const string Files = """
        -- protokolle/2022/2022-10-24-vorstand.md --
        ---
        gremium: Vorstand
        anwesend: [Rolf Sternal]
        ---
        ## TOP 1: Dach

        Es gilt die [Satzung](satzung.pdf).
        -- protokolle/2022/satzung.pdf --
        Satzung
        -- personen/karla-blau.md --
        ---
        name: Karla Blau
        kurz: KB
        ---
        -- seiten/impressum.md --
        # Impressum
        -- seiten/datenschutz.md --
        # Datenschutz

        """;

    [Theory]
    [InlineData("seiten/ueber.md", "/ueber/")]
    [InlineData("themen/dach.md", "/themen/dach/")]
    [InlineData("partner/verein.md", "/partner/verein/")]
    [InlineData("personen/holm.md", "/personen/holm/")]
    public void Good_ones_lead_to_the_right_page(string path, string url)
    {
        using var archive = Of(path, "Siehe [[Karla Blau]], [[KB|die **Vorsitzende**]], [[Rolf Sternal]], [Dach](../protokolle/2022/2022-10-24-vorstand.md#top-1-dach), [Satzung](../protokolle/2022/satzung.pdf), [Karla](../personen/karla-blau.md), [hier](../seiten/impressum.md).");

        var links = archive.Build()(url).QuerySelectorAll("main p").First(p => p.TextContent.StartsWith("Siehe", StringComparison.Ordinal)).QuerySelectorAll("a").Select(a => a.GetAttribute("href"));

        Assert.Equal(
            ["/personen/karla-blau/", "/personen/karla-blau/", "/personen/rolf-sternal/", "/protokolle/2022-10-24-vorstand/#top-1", "/protokolle/2022-10-24-vorstand/satzung.pdf", "/personen/karla-blau/", "/impressum/"],
            links);
    }

    [Fact]
    public void A_page_may_link_to_its_own_headings_and_to_minutes_by_their_file()
    {
        using var archive = Of("seiten/satzung.md", "# Satzung\n\nSiehe [unten](#3-übergang) und [[2022-10-24-vorstand#Dach|Dach]].\n\n## 3. Übergang\n");

        var page = archive.Build()("/satzung/");

        Assert.Equal([$"#{page.QuerySelectorAll("main :is(h2, h3)")[^1].Id}", "/protokolle/2022-10-24-vorstand/#top-1"], page.QuerySelectorAll("main p a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void One_to_the_file_that_explains_the_folder_of_minutes_leads_to_their_list()
    {
        using var archive = Of("protokolle/2022/2022-10-25-vorstand.md", "[Zurück](../README.md)");
        archive.Write("protokolle/README.md", "Hier liegen die Protokolle, siehe [unten](unten/).\n");

        var page = archive.Build()("/protokolle/2022-10-25-vorstand/");

        Assert.Equal("/protokolle/", page.QuerySelectorAll("main a").Single(a => a.TextContent == "Zurück").GetAttribute("href"));
        Assert.False(Directory.Exists(Path.Combine(archive.Output, "protokolle/readme")));
    }

    [Theory]
    [InlineData("seiten/ueber.md")]
    [InlineData("themen/dach.md")]
    [InlineData("partner/verein.md")]
    [InlineData("personen/holm.md")]
    public void Dead_ones_are_reported_where_they_stand(string path)
    {
        using var archive = Of(path, "Es fehlt\n[[Niemand]].\n\n- ein [Plan](plan.pdf)\n- ein ![Bild](bild.png)\n\n| a | [b](../personen/niemand.md) |\n|---|---|\n");

        archive.Read();

        Assert.Equal([$"{path}:4:1 LNK6002", $"{path}:7:3 LNK6008", $"{path}:8:3 LNK6008", $"{path}:10:7 LNK6008"], archive.Reported.AsEnumerable());
    }

    [Fact]
    public void Files_and_pictures_beside_a_page_are_published_with_it()
    {
        using var archive = Of("seiten/verein/ueber.md", "![Unser Haus](<Haus vorn.jpg>)\n\nSiehe [Satzung](<../Satzung 2024.pdf>).");
        archive.Write("seiten/verein/Haus vorn.jpg", "x");
        archive.Write("seiten/Satzung 2024.pdf", "Satzung");
        archive.Write("seiten/alt.pdf", "Niemand verweist hierher.");

        var page = archive.Build()("/ueber/");

        Assert.Equal("/ueber/haus-vorn.jpg", page.QuerySelector("main img")!.GetAttribute("src"));
        Assert.Equal("/ueber/satzung-2024.pdf", page.QuerySelector("main p a")!.GetAttribute("href"));
        Assert.Equal("Satzung", File.ReadAllText(Path.Combine(archive.Output, "ueber", "satzung-2024.pdf")));
        archive.Read();
        Assert.Equal(["seiten/alt.pdf:1:1 SRC0205"], archive.Reported.AsEnumerable());
    }

    [Fact]
    public void A_name_that_is_withheld_has_no_link_and_is_no_mistake()
    {
        using var archive = Of("seiten/ueber.md", "Siehe [[Jonte Wiebelitz]].");
        archive.Write("personen/jonte-wiebelitz.md", "---\nname: Jonte Wiebelitz\nsichtbar: anonym\n---\n");

        var text = archive.Build()("/ueber/").QuerySelector("main p")?.InnerHtml;

        Assert.Equal("Siehe [Name nicht öffentlich].", text);
    }

    private static SmallArchive Of(string path, string text)
    {
        var archive = SmallArchive.Of(Files);
        archive.Write(path, $"---\n{(path.StartsWith("seiten", StringComparison.Ordinal) ? "titel" : "name")}: Text\n---\n{text}\n");
        return archive;
    }
}
