using AngleSharp.Html.Parser;

namespace Protokollarchiv.Tests;

/// <summary>An archive that has only begun: each page that has nothing to show says what to do next.</summary>
public sealed class EmptyStateTests(EmptyStateTests.Sites sites) : IClassFixture<EmptyStateTests.Sites>
{
    [Theory]
    [InlineData("/", "Sobald im Ordner input/protokolle eine Datei liegt")]
    [InlineData("/protokolle/", "sobald im Ordner input/protokolle eine Datei liegt")]
    [InlineData("/personen/", "sobald sie in einer Anwesenheitsliste stehen")]
    [InlineData("/partner/", "Legen Sie im Ordner input/partner für jede eine Datei an")]
    [InlineData("/themen/", "dotnet run -- check schlägt Themen vor")]
    [InlineData("/beschluesse/", "was in einem Protokoll mit „Beschluss:“ beginnt")]
    [InlineData("/aufgaben/", "was mit „Aufgabe:“ beginnt oder ein Kästchen")]
    [InlineData("/termine/", "sobald ein Protokoll sie nennt, zum Beispiel „Nächste Sitzung:")]
    [InlineData("/ueberblick/", "sobald ein Protokoll mit Datum da ist")]
    [InlineData("/suche/stichworte/", "sobald ein Wort in mehreren Protokollen steht")]
    public void Without_minutes_a_page_says_what_brings_its_content(string url, string next)
    {
        var said = Page(sites.Bare, url).QuerySelector(".leer")?.TextContent;

        Assert.Contains(next, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/personen/anna-winter/", "/suche/?q=Anna+Winter")]
    [InlineData("/partner/haus-elf/", "/suche/?q=Haus+Elf")]
    [InlineData("/themen/kasse/", "/suche/?q=Kasse")]
    public void Whom_no_minutes_mention_can_be_searched_for(string url, string search)
    {
        var page = Page(sites.Unmentioned, url);

        Assert.Equal(search, page.QuerySelector(".leer a")?.GetAttribute("href"));
        Assert.DoesNotContain("0 ", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_listed_as_mentioned_zero_times()
    {
        Assert.Empty(Page(sites.Unmentioned, "/personen/").QuerySelectorAll(".zahl"));
    }

    [Fact]
    public void Only_years_with_resolutions_are_offered()
    {
        var start = Page(sites.Unmentioned, "/");

        Assert.DoesNotContain(start.QuerySelectorAll("h2"), h => h.TextContent == "Neueste Beschlüsse");
        Assert.Contains("vergangenen Terminen", start.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Page(SmallArchive site, string url) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Output, url.TrimStart('/'), "index.html")));

    /// <summary>One archive with nothing at all, and one with registers and minutes that mention none of their entries.</summary>
    public sealed class Sites : IDisposable
    {
        public Sites()
        {
            foreach (var site in new[] { Bare, Unmentioned })
            {
                var run = ProgramRun.Of("build", "--input", site.Input, "--output", site.Output);
                Assert.True(run.ExitCode == 0, run.Error);
            }
        }

        internal SmallArchive Bare { get; } = SmallArchive.Of("""
            -- site.yml --
            titel: Noch leer
            """);

        internal SmallArchive Unmentioned { get; } = SmallArchive.Of("""
            -- site.yml --
            titel: Kaum begonnen
            -- personen/anna-winter.md --
            ---
            name: Anna Winter
            ---
            -- partner/haus-elf.md --
            ---
            name: Haus Elf
            ---
            -- themen/kasse.md --
            ---
            name: Kasse
            ---
            -- protokolle/2022-10-24-vorstand.md --
            ---
            gremium: Vorstand
            datum: 2022-10-24
            ---
            ## 1. Begrüßung

            Alle sind da.
            """);

        public void Dispose()
        {
            Bare.Dispose();
            Unmentioned.Dispose();
        }
    }
}
