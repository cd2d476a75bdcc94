using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Protokollarchiv.Tests;

/// <summary>The real minutes that the archive was begun for, as pages.</summary>
public sealed partial class SeedPageTests(BuiltSeed seed) : IClassFixture<BuiltSeed>
{
    private const string Minutes = "/protokolle/2022-10-24-vorstand/";

    [Fact]
    public void Every_word_of_the_minutes_is_on_their_page_in_order()
    {
        var written = Words().Matches(File.ReadAllText(Repository.PathOf("tests/seed/protokoll-2022-10-24.txt"))).Select(m => m.Value);

        var page = seed.Page(Minutes);
        var shown = new StringBuilder(page.QuerySelector("h1")?.TextContent).Append('\n');
        Append(shown, page.QuerySelector(".text")!);

        Assert.Equal(written, Words().Matches(shown.ToString()).Select(m => m.Value));
    }

    [Theory]
    [InlineData("R. Sternal", "/personen/r-sternal/")]
    [InlineData("Hr. Sternal", "/personen/r-sternal/")]
    [InlineData("S. Möbbeck", "/personen/s-moebbeck/")]
    [InlineData("Fr. Möbbeck", "/personen/s-moebbeck/")]
    [InlineData("Frau Möbbeck", "/personen/s-moebbeck/")]
    [InlineData("C. Altmann", "/personen/christian-altmann/")]
    [InlineData("Hr. Altmann", "/personen/christian-altmann/")]
    [InlineData("Hr. Christian Altmann", "/personen/christian-altmann/")]
    [InlineData("Hrn. Dr. Schellenberger", "/personen/schellenberger/")]
    [InlineData("Opferberatung Dessau", "/partner/opferberatung-dessau/")]
    [InlineData("LAE-Eröffnung", "/themen/lae-eroeffnung/")]
    public void A_name_leads_to_its_page_wherever_it_stands(string name, string url)
    {
        var links = seed.Page(Minutes).QuerySelectorAll(".text a").Where(a => a.TextContent == name).Select(a => a.GetAttribute("href"));

        Assert.Equal([url], links.Distinct());
    }

    [Fact]
    public void Whom_the_archive_does_not_know_stays_text()
    {
        var text = seed.Page(Minutes).QuerySelector(".text")!;

        Assert.Contains("Frau Schmidt", text.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(text.QuerySelectorAll("a"), a => a.TextContent.Contains("Schmidt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_s_statements_stand_apart_from_mentions()
    {
        var altmann = seed.Page("/personen/christian-altmann/");

        var statements = altmann.QuerySelectorAll("h2#wortmeldungen ~ .fundstellen ul > li");
        var mentions = altmann.QuerySelectorAll("h2#erwaehnungen ~ .fundstellen ul > li");
        Assert.Equal(2, statements.Length);
        Assert.Contains("Offenen Rathauses", statements[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("bis 2025 damit betraut", statements[1].TextContent, StringComparison.Ordinal);
        Assert.Contains(mentions, m => m.TextContent.Contains("seit 6 Jahren im Integrationsbüro", StringComparison.Ordinal));
        Assert.DoesNotContain(mentions, m => m.TextContent.Contains("Offenen Rathauses", StringComparison.Ordinal));
    }

    [Fact]
    public void A_statement_stands_on_the_page_of_who_made_it_with_its_item()
    {
        var statement = Assert.Single(seed.Page("/personen/k-blau/").QuerySelectorAll("h2#wortmeldungen ~ .fundstellen ul > li"));

        Assert.StartsWith("TOP\u00a01 Austausch mit dem Integrationskoordinator", statement.QuerySelector("a")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("müssen in alle Ressorts integriert werden", statement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_s_passages_open_at_their_paragraphs()
    {
        var minutes = seed.Page(Minutes);

        var passages = seed.Page("/themen/elektronische-gesundheitskarte/").QuerySelectorAll("h2#fundstellen ~ .fundstellen ul > li");

        Assert.Equal(["TOP\u00a03", "TOP\u00a03", "TOP\u00a05"], passages.Select(p => p.QuerySelector("a")!.TextContent.Split(' ')[0]));
        Assert.All(passages, passage =>
        {
            var target = passage.QuerySelector("a")!.GetAttribute("href")!.Split('#');
            Assert.Equal(Minutes, target[0]);
            Assert.Contains("lektronische Gesundheitskarte", minutes.GetElementById(target[1])!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_dates_that_the_minutes_announce_stand_with_time_and_place()
    {
        var dates = seed.Page("/termine/").QuerySelectorAll(".termine > li").Select(li => Spaces().Replace(li.TextContent, " ").Trim()).ToList();

        Assert.Contains("Montag, 14. November 2022 Termin MV 14:00 – 16:00 Uhr, Saal des einewelt Haus Magdeburg", dates);
        Assert.Contains("Montag, 21. November 2022 Termin mit Landtagsabgeordneten 15:00 – 18:00 Uhr", dates);
    }

    [Fact]
    public void Every_page_has_one_main_heading_landmarks_and_a_skip_link()
    {
        var pages = Directory.EnumerateFiles(seed.Output, "*.html", SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, path =>
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(path));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Single(page.QuerySelectorAll("main#inhalt"));
            Assert.Single(page.QuerySelectorAll("body > header"));
            Assert.Single(page.QuerySelectorAll("body > footer"));
            Assert.Equal("#inhalt", page.QuerySelector("body > a")?.GetAttribute("href"));
            Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
        });
    }

    [Fact]
    public void Nothing_is_loaded_from_anywhere_else()
    {
        var loaded = Directory.EnumerateFiles(seed.Output, "*.html", SearchOption.AllDirectories)
            .Select(path => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(path)))
            .SelectMany(page => page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img, iframe, object, source"))
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src"))
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(loaded);
        Assert.All(loaded, url => Assert.StartsWith("/", url, StringComparison.Ordinal));
    }

    /// <summary>The text as it is read, with the numbers that lists show.</summary>
    private static void Append(StringBuilder shown, INode node)
    {
        if (node is IText text)
        {
            shown.Append(text.Data);
            return;
        }

        if (node is IElement { LocalName: "li", ParentElement: { LocalName: "ol" } list } entry)
        {
            shown.Append(list.Children.TakeWhile(c => c != entry).Count() + 1).Append(". ");
        }

        foreach (var child in node.ChildNodes)
        {
            Append(shown, child);
        }

        shown.Append(node is IElement { LocalName: "p" or "li" or "h2" or "h3" or "td" or "br" } ? "\n" : "");
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
