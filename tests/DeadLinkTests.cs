using System.Diagnostics;
using System.Globalization;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Tests;

/// <summary>One run shows every page with a dead link; what others have written is left as it is.</summary>
public sealed class DeadLinkTests
{
    [Fact]
    public void Each_page_with_the_link_is_named_and_always_in_the_same_order()
    {
        using var archive = Of(days: 12, "[Satzung](/gibtsnicht/)");

        var found = Report(archive);

        Assert.Equal([.. Enumerable.Range(1, 12).Select(day => $"protokolle/2022-01-{day:00}.md: LNK6004 Die Seite /protokolle/2022-01-{day:00}/ verweist auf /gibtsnicht/")], found);
    }

    [Fact]
    public void The_line_of_the_link_is_named()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-01-01.md --\n## 1. Dach\n\nEs ist **dicht, [sagt er](/assets/plan.pdf)**.\n");
        var context = SmallArchive.Context();

        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Repository.PathOf("themes/standard") }, publish: false, context);

        Assert.Equal(3, context.Diagnostics.Sorted().Single(d => d.Code.Id == "LNK6004").Where.Line);
    }

    [Fact]
    public void Of_thousands_of_dead_links_each_is_looked_up_once()
    {
        using var archive = Of(days: 1, string.Join(".\n\nSiehe ", Enumerable.Range(1, 15_000).Select(i => $"[Plan](/plan-{i})")));
        var watch = Stopwatch.StartNew();

        Assert.Equal(15_000, Report(archive).Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_link_on_very_many_pages_is_the_themes()
    {
        using var archive = Of(days: 25, "[Satzung](/gibtsnicht/)");

        var found = Report(archive);

        Assert.Equal(21, found.Length);
        Assert.Equal(": LNK6007 Auf /gibtsnicht/ verweisen noch 5 weitere Seiten", found[0]);
    }

    [Fact]
    public void Where_the_site_says_so_a_dead_link_to_a_file_is_text()
    {
        using var archive = Of(days: 1, "[Satzung](../Home), [Plan](plan.pdf), [Ort](/kontakt.html#ort), [Recht](../../recht.pdf) und ![Bild](bild.png)");
        archive.Write("site.yml", "tote_links: text");

        var text = archive.Build()("/protokolle/2022-01-01/").QuerySelector(".text p")!;

        Assert.Equal("Siehe Satzung, Plan, Ort, Recht und Bild.", text.TextContent.Trim());
        Assert.Empty(text.QuerySelectorAll("a"));
        Assert.Empty(Report(archive));
        Assert.Equal(5, Report(archive, Severity.Info).Count(found => found.Contains("LNK6009", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/termine.ics")]
    [InlineData("/protokolle/")]
    public void What_the_site_has_stays_a_link(string url)
    {
        using var archive = Of(days: 1, $"[hier]({url})");
        archive.Write("site.yml", "tote_links: text");

        Assert.Equal(url, archive.Build()("/protokolle/2022-01-01/").QuerySelector(".text p a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("#top-1", "#top-1")]
    [InlineData("#1-dach-größe", "#top-1")]
    [InlineData("#markdown-header-1-dach--gr%C3%B6%C3%9Fe", "#top-1")]
    [InlineData("#user-content-kasse", "#kasse-")]
    public void A_link_to_a_heading_leads_there_as_other_programs_name_it(string written, string leadsTo)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-01-01.md --\n[Inhalt]({written})\n\n## 1. Dach & Größe\n\n## Kasse\n");

        Assert.StartsWith(leadsTo, archive.Build()("/protokolle/2022-01-01/").QuerySelector(".text p a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_address_may_lack_its_scheme()
    {
        using var archive = Of(days: 1, "[Halle](www.halle.example/plan)");

        Assert.Equal("https://www.halle.example/plan", archive.Build()("/protokolle/2022-01-01/").QuerySelector(".text p a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_link_to_a_heading_that_is_not_there_is_reported_where_it_stands()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-01-01.md --\n## 1. Dach\n\n[Inhalt](#2-kasse)\n");
        archive.Read();

        Assert.Contains("protokolle/2022-01-01.md:3:1 LNK6010", archive.Reported);
    }

    [Theory]
    [InlineData("2021-12-01-vorstand.md#2-dach--fach", "/protokolle/2021-12-01-vorstand/#top-2")]
    [InlineData("2021-12-01-vorstand.md#top-2", "/protokolle/2021-12-01-vorstand/#top-2")]
    [InlineData("./2021-12-01-vorstand.md#user-content-2-dach-fach", "/protokolle/2021-12-01-vorstand/#top-2")]
    [InlineData("anlage.txt#page=3", "/protokolle/2022-01-01/anlage.txt#page=3")]
    public void A_link_may_lead_to_a_place_in_another_file(string link, string expected)
    {
        using var archive = Of(days: 1, $"[Dach]({link})");
        archive.Write("protokolle/2021-12-01-vorstand.md", "## 1. Kasse\n\n## 2. Dach & Fach\n");
        archive.Write("protokolle/anlage.txt", "Seite 3");

        Assert.Equal(expected, archive.Build()("/protokolle/2022-01-01/").QuerySelector(".text p a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("", "protokolle/2022-01-02.md:3:1 LNK6010")]
    [InlineData("-- site.yml --\ntote_links: text\n", "protokolle/2022-01-02.md:3:1 LNK6009")]
    public void A_place_that_other_minutes_do_not_have_is_reported_where_the_link_stands(string settings, string expected)
    {
        using var archive = SmallArchive.Of($"{settings}-- protokolle/2022-01-01.md --\n## 1. Dach\n-- protokolle/2022-01-02.md --\n## 1. Dach\n\n[Inhalt](2022-01-01.md#2-kasse)\n");
        archive.Read();

        Assert.Contains(expected, archive.Reported);
    }

    [Theory]
    [InlineData("[[2021-12-01-vorstand]]", "2021-12-01-vorstand", "/protokolle/2021-12-01-vorstand/")]
    [InlineData("[[Archiv/2021-12-01-Vorstand.md|damals]]", "damals", "/protokolle/2021-12-01-vorstand/")]
    [InlineData("[[archiv:2021-12-01-vorstand|damals]]", "damals", "/protokolle/2021-12-01-vorstand/")]
    [InlineData("[[2021-12-01-vorstand#Dach & Fach|Dach]]", "Dach", "/protokolle/2021-12-01-vorstand/#top-2")]
    [InlineData("[[2021-12-01-vorstand#Keller]]", "2021-12-01-vorstand#Keller", "/protokolle/2021-12-01-vorstand/")]
    [InlineData("[[https://halle.example/a_b|Halle]]", "Halle", "https://halle.example/a_b")]
    [InlineData("[[Halle|https://halle.example/]]", "Halle", "https://halle.example/")]
    [InlineData("[[https://halle.example/]]", "https://halle.example/", "https://halle.example/")]
    public void Programs_for_notes_and_wikis_link_with_double_brackets(string written, string shown, string url)
    {
        using var archive = Of(days: 1, written);
        archive.Write("protokolle/2021-12-01-vorstand.md", "## 1. Kasse\n\n## 2. Dach & Fach\n");

        var link = archive.Build()("/protokolle/2022-01-01/").QuerySelector(".text p a")!;

        Assert.Equal((shown, url), (link.TextContent, link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("[[2022-01-01]]")]
    [InlineData("[Dach](2022-01-01.md#1-dach)")]
    public void A_link_to_the_file_that_it_stands_in_refers_to_no_other_minutes(string written)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-01-01.md --\n## 1. Dach\n\nSiehe {written}.\n");

        Assert.Empty(archive.Read().Meetings[0].RefersTo);
    }

    [Fact]
    public void Links_in_an_attachment_are_its_authors()
    {
        using var archive = Of(days: 1, "[Anlage](anlage.html)");
        archive.Write("protokolle/anlage.html", "<a name=\"_Toc1\"></a><a href=\"#_Toc1\">x</a> <a href=\"/foo/bar\">y</a>");

        Assert.Empty(Report(archive));
    }

    [Fact]
    public void A_file_may_end_in_index_html()
    {
        using var archive = Of(days: 1, "[Anlage](alt-index.html)");
        archive.Write("protokolle/alt-index.html", "<p>Alt</p>");

        Assert.Empty(Report(archive));
    }

    private static SmallArchive Of(int days, string link)
    {
        var archive = SmallArchive.Of("-- seiten/impressum.md --\n# Impressum\n-- seiten/datenschutz.md --\n# Datenschutz");
        for (var day = 1; day <= days; day++)
        {
            archive.Write($"protokolle/2022-01-{day.ToString("00", CultureInfo.InvariantCulture)}.md", $"## 1. Dach\n\nSiehe {link}.\n");
        }

        return archive;
    }

    /// <returns>What was found, each with its file and up to its first comma.</returns>
    private static string[] Report(SmallArchive archive, Severity severity = Severity.Error)
    {
        var context = SmallArchive.Context();
        SiteBuild.Run(new BuildOptions { Input = archive.Input, Output = archive.Output, Theme = Repository.PathOf("themes/standard") }, publish: false, context);
        return
        [
            .. context.Diagnostics.Sorted()
                .Where(d => d.Code.Severity == severity)
                .Select(d => $"{d.Where.File}: {d.Code.Id} {d.Message("de").Split(',')[0]}"),
        ];
    }
}
