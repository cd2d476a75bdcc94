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
    [InlineData("/themen/dach/", "5 Sitzungen · 5 Stellen")]
    [InlineData("/themen/dach/2022/", "4 Sitzungen · 4 Stellen")]
    [InlineData("/themen/dach/2022/02/", "1 Sitzung · 1 Stelle")]
    public void What_a_page_counts_is_of_its_time(string url, string counted)
    {
        using var archive = LongDossier();

        Assert.Equal(counted, archive.Build()(url).QuerySelector(".karte .angaben")!.TextContent);
    }

    [Fact]
    public void Of_more_open_tasks_than_a_page_bears_it_says_how_many_it_has()
    {
        using var archive = SmallArchive.Of("-- protokolle/2023-01-10.md --\n## 1. Kasse\n\n- [ ] Quittung suchen\n");
        var tasks = string.Concat(Enumerable.Range(1, 400).Select(n => string.Create(CultureInfo.InvariantCulture, $"- [ ] Beleg {n} {string.Concat(Enumerable.Repeat("noch einmal ", 15))}prüfen\n")));
        archive.Write("protokolle/2022-01-10.md", $"## 1. Kasse\n\n{tasks}");

        var page = archive.Build()("/aufgaben/");

        Assert.Equal("Hier stehen die 300 ältesten offenen Aufgaben; alles andere finden Sie nach Jahren.", page.QuerySelectorAll("main > .angaben")[^1].TextContent);
    }

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
