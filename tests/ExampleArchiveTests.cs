using System.Text;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Tests;

/// <summary>Two dozen minutes of an invented association, with everything that an archive can hold.</summary>
public sealed partial class ExampleArchiveTests(BuiltExample example) : IClassFixture<BuiltExample>
{
    private const string Draft = "protokolle/AG Umbau/2024-12-11.md";

    /// <summary>From blocks, words, a comment and the draft: each stands in exactly one file of the input, and nowhere else.</summary>
    public static TheoryData<string, string> Withheld => new()
    {
        { "Schwiegermutter", "protokolle/Vorstand/2022-01-26-vorstand.md" },
        { "Ilsabe Morgenroth", "protokolle/Vorstand/2022-01-26-vorstand.md" },
        { "Getränkelieferant", "protokolle/Vorstand/2022-01-26-vorstand.md" },
        { "Tinnitus nach Hörsturz", "protokolle/Vorstand/2022-09-21-vorstand.md" },
        { "Reinigungskraft", "protokolle/Vorstand/2023-01-27 Klausur.md" },
        { "offene Forderungen gegen zwei Mitglieder", "protokolle/Vorstand/2023-01-27 Klausur.md" },
        { "liegen im blauen Ordner", "protokolle/AG Umbau/2023-09-06.md" },
        { "Quietzow", Draft },
        { "Mängelrundgang", Draft },
    };

    [Fact]
    public void It_builds_with_no_other_finding_than_these()
    {
        var found = example.Run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Finding().Match(line).Value);

        Assert.Equal(
            [
                "protokolle/AG Umbau/2024-12-11.md:1:1: info PRI4004",
                "protokolle/Vorstand/2023-01-27 Klausur.md:4:8: warning MIN1102",
            ],
            found);
    }

    [Theory]
    [InlineData("/", "a[href^='/protokolle/2024-']", 6)]
    [InlineData("/", "a[href^='/themen/']", 12)]
    [InlineData("/protokolle/", "a[href^='/protokolle/20']", 25)]
    [InlineData("/protokolle/2021/", "a[href^='/protokolle/2021-']", 6)]
    [InlineData("/protokolle/2022/", "a[href^='/protokolle/2022-']", 6)]
    [InlineData("/protokolle/2023/", "a[href^='/protokolle/2023-']", 7)]
    [InlineData("/protokolle/2024/", "a[href^='/protokolle/2024-']", 6)]
    [InlineData("/gremien/vorstand/", "a[href^='/protokolle/20']", 17)]
    [InlineData("/gremien/ag-umbau/", "a[href^='/protokolle/20']", 4)]
    [InlineData("/gremien/mitgliederversammlung/", "a[href^='/protokolle/20']", 4)]
    [InlineData("/protokolle/2023-10-18-vorstand/", "[id^='top-']", 14)]
    [InlineData("/personen/", "a[href^='/personen/']", 17)]
    [InlineData("/personen/thorben-luettke/", "a[href*='/#']", 25)]
    [InlineData("/personen/e-quast/", "a[href*='/#']", 5)]
    [InlineData("/partner/", "a[href^='/partner/']", 8)]
    [InlineData("/partner/landesstelle/", "a[href*='/#']", 15)]
    [InlineData("/themen/", "a[href^='/themen/']", 12)]
    [InlineData("/themen/offene-werkstatt/", "a[href*='/#']", 40)]
    [InlineData("/beschluesse/", "a[href*='/#']", 50)]
    [InlineData("/aufgaben/", "a[href*='/#']", 40)]
    [InlineData("/termine/", "time", 30)]
    [InlineData("/ueberblick/", "svg", 4)]
    [InlineData("/ueber-uns/", "li", 3)]
    [InlineData("/impressum/", "h2", 3)]
    [InlineData("/datenschutz/", "h2", 3)]
    public void Every_kind_of_page_has_something_to_show(string url, string what, int atLeast)
    {
        var found = example.Page(url).QuerySelectorAll($"main {what}").Select(e => e.GetAttribute("href") ?? e.OuterHtml).Distinct().Count();

        Assert.InRange(found, atLeast, int.MaxValue);
    }

    [Theory]
    [InlineData("2021-04-14-vorstand", "J. Wiesenhütter", "juliane-odenbreit")]
    [InlineData("2024-09-18-vorstand", "J. Odenbreit", "juliane-odenbreit")]
    [InlineData("2021-09-25-protokoll-mv", "S. Lüttke", "sieglinde-luettke")]
    [InlineData("2021-09-25-protokoll-mv", "Th. Lüttke", "thorben-luettke")]
    [InlineData("2022-06-08-ag-umbau", "H. von Ralswede", "henning-von-ralswede")]
    [InlineData("2022-03-09-sondersitzung", "Frau Đặng", "bich-hanh-dang")]
    [InlineData("2022-03-09-sondersitzung", "Oksana Lytvynchuk", "oksana-lytvynchuk")]
    [InlineData("2024-02-07-ag-umbau", "O. Lytvynčuk", "oksana-lytvynchuk")]
    [InlineData("2024-03-20-vorstand", "K. Işıldağ", "kivanc-isildag")]
    [InlineData("2024-03-20-vorstand", "Hạnh", "bich-hanh-dang")]
    public void A_name_leads_to_the_right_person_however_it_is_written(string meeting, string name, string person)
    {
        var links = example.Page($"/protokolle/{meeting}/").QuerySelectorAll("main a").Where(a => a.TextContent == name).Select(a => a.GetAttribute("href"));

        Assert.Equal([$"/personen/{person}/"], links.Distinct());
    }

    [Fact]
    public void The_long_quarrel_can_be_followed_from_its_first_decision_to_its_last()
    {
        var resolutions = example.Page("/themen/oeffnungszeiten/").QuerySelectorAll("h2#beschluesse ~ ul a[href*='/#']");

        var meetings = resolutions.Select(a => a.GetAttribute("href")!["/protokolle/".Length..].Split('/')[0]).Reverse();
        Assert.Equal(
            [
                "2021-04-14-vorstand",
                "2022-09-21-vorstand",
                "2022-11-30-vorstand",
                "2023-01-27-klausur",
                "2023-05-06-mv",
                "2023-05-06-mv",
                "2023-10-18-vorstand",
                "2024-03-20-vorstand",
                "2024-04-20-mitgliederversammlung",
                "2024-11-20-vorstand",
            ],
            meetings);
    }

    [Theory]
    [InlineData("AG Umbau/kostenschaetzung-remise.pdf", "2021-09-08-ag-umbau/kostenschaetzung-remise.pdf")]
    [InlineData("AG Umbau/grundriss-remise.png", "2021-09-08-ag-umbau/grundriss-remise.png")]
    [InlineData("Vorstand/anschreiben-landesstelle.txt", "2021-11-24-vorstand/anschreiben-landesstelle.txt")]
    public void An_attachment_is_published_beside_its_minutes(string source, string published)
    {
        var written = File.ReadAllBytes(Repository.PathOf($"{BuiltExample.Input}/protokolle/{source}"));

        var copied = File.ReadAllBytes(Path.Combine(example.Output, "protokolle", published));

        Assert.Equal(written, copied);
        var links = example.Page($"/protokolle/{published.Split('/')[0]}/").QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
        Assert.Contains($"/protokolle/{published}", links);
    }

    [Fact]
    public void The_draft_has_no_page()
    {
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(example.Output, "*2024-12-11*", SearchOption.AllDirectories), _ => true);
    }

    [Theory]
    [MemberData(nameof(Withheld))]
    public void Nothing_withheld_is_in_any_file(string words, string source)
    {
        Assert.Equal([source], FilesWith(words, Repository.PathOf(BuiltExample.Input)));

        Assert.Empty(FilesWith(words, example.Output));
    }

    [Fact]
    public void A_machine_set_to_Turkish_makes_the_same_bytes()
    {
        var output = Directory.CreateTempSubdirectory("turkish-");
        try
        {
            var turkish = new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = "tr_TR.UTF-8" };

            ProgramRun.Of(turkish, "build", "--input", Repository.PathOf(BuiltExample.Input), "--output", output.FullName);

            Assert.Equal(FolderContents.Of(example.Output), FolderContents.Of(output.FullName));
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> FilesWith(string words, string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains(words, StringComparison.OrdinalIgnoreCase))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

    [GeneratedRegex(@"protokolle/.+?:\d+:\d+: \w+ \w+", RegexOptions.CultureInvariant)]
    private static partial Regex Finding();
}
