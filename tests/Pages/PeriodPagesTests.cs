using System.Globalization;

namespace Protokollarchiv.Tests.Pages;

/// <summary>Lists that are divided by years, and years that are divided by months.</summary>
public sealed class PeriodPagesTests
{
    [Fact]
    public void A_divided_year_says_so_and_has_its_months_apart_from_the_years()
    {
        using var archive = LongDossier();

        var year = archive.Build()("/themen/dach/2022/");

        Assert.Equal("Die Einträge dieses Jahres stehen auf mehreren Seiten:", year.QuerySelector(".zeiten p")!.TextContent);
        Assert.Equal(["2023 1 2022 4", "April 2022 1 März 2022 1 Februar 2022 1 Januar 2022 1"], year.QuerySelectorAll(".zeiten ul").Select(list => string.Join(' ', list.Children.Select(c => c.TextContent))));
    }

    [Theory]
    [InlineData("/themen/dach/", "5 Sitzungen · 5 Stellen", "Dossier Dach: was in 5 Sitzungen")]
    [InlineData("/themen/dach/2022/", "4 Sitzungen · 4 Stellen", "Dossier Dach, 2022: was in 4 Sitzungen")]
    [InlineData("/themen/dach/2022/02/", "1 Sitzung · 1 Stelle", "Dossier Dach, Februar 2022: was in 1 Sitzung")]
    public void What_a_page_counts_is_of_its_time(string url, string counted, string described)
    {
        using var archive = LongDossier();

        var page = archive.Build()(url);

        Assert.Equal(counted, page.QuerySelector(".karte .angaben")!.TextContent);
        Assert.StartsWith(described, page.QuerySelector("meta[name=description]")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_divided_year_of_a_topic_has_its_newest_resolutions_and_tasks_and_its_months_have_them_all()
    {
        using var archive = LongDossier();
        archive.Write("protokolle/2022-05-10.md", $"## 1. Dach\n\n{Lines("Beschluss: Ziegel {0} wird gekauft.\n\n", 30)}{Lines("- [ ] Ziegel {0} holen\n", 30)}");

        var pages = archive.Build();

        Assert.Equal(["25 25 Weitere stehen auf den Seiten der Jahre.", "25 25 Weitere stehen auf den Seiten der Monate.", "30 30 "], new[] { "", "2022/", "2022/05/" }.Select(period =>
        {
            var page = pages($"/themen/dach/{period}");
            return $"{page.QuerySelectorAll("#beschluesse + ul > li").Length} {page.QuerySelectorAll("#aufgaben + ul > li").Length} {page.QuerySelector("#beschluesse + ul + .angaben")?.TextContent}";
        }));
    }

    [Theory]
    [InlineData(" ", "")]
    [InlineData("x", " und was zuletzt erledigt wurde")]
    public void Of_more_open_tasks_than_a_page_bears_it_says_how_many_it_has(string box, string and)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2023-01-10.md --\n## 1. Kasse\n\n- [{box}] Quittung suchen\n");
        archive.Write("protokolle/2022-01-10.md", $"## 1. Kasse\n\n{Lines($"- [ ] Beleg {{0}} {string.Concat(Enumerable.Repeat("noch einmal ", 15))}prüfen\n", 400)}");

        var page = archive.Build()("/aufgaben/");

        Assert.Equal($"Hier stehen die 300 neuesten offenen Aufgaben{and}; alles andere finden Sie nach Jahren.", page.QuerySelectorAll("main > .angaben")[^1].TextContent);
    }

    /// <param name="line">With <c>{0}</c> where its number stands.</param>
    private static string Lines(string line, int count) =>
        string.Concat(Enumerable.Range(1, count).Select(n => line.Replace("{0}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    /// <summary>Four meetings of 2022 that no page bears together, and one of 2023.</summary>
    private static SmallArchive LongDossier()
    {
        var archive = SmallArchive.Of("-- themen/dach.md --\n---\nname: Dach\n---\n-- protokolle/2023-01-10.md --\n## 1. Bau\n\nDas Dach ist dicht.\n");
        var text = string.Concat(Enumerable.Repeat("Noch ist nichts entschieden. ", 1_300));
        foreach (var month in new[] { "01", "02", "03", "04" })
        {
            archive.Write($"protokolle/2022-{month}-10.md", $"## 1. Bau\n\nDas Dach ist undicht. {text}\n");
        }

        return archive;
    }
}
