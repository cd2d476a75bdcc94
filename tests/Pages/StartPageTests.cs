using System.Globalization;
using AngleSharp.Dom;

namespace Protokollarchiv.Tests.Pages;

/// <summary>What stands on the start page, seen on 1 November 2022: what is next, what is new, what is going on.</summary>
public sealed class StartPageTests
{
    [Fact]
    public void The_newest_minutes_stand_first_and_the_number_of_all_beside_the_way_to_the_others()
    {
        using var archive = SmallArchive.Of("");
        for (var day = 10; day < 20; day++)
        {
            archive.Write($"protokolle/2022-03-{day}-vorstand.md", "Es regnet.\n");
        }

        var section = Section(archive, "Neueste Protokolle");

        Assert.Equal(
            Enumerable.Range(12, 8).Reverse().Select(day => string.Create(CultureInfo.InvariantCulture, $"/protokolle/2022-03-{day}-vorstand/")),
            section.QuerySelectorAll("li a:first-child").Select(link => link.GetAttribute("href")));
        Assert.Equal("Alle Protokolle 10 Sitzungen", section.QuerySelector(".mehr")?.TextContent);
    }

    [Fact]
    public void The_next_four_dates_stand_there_and_none_that_is_over_or_called_off()
    {
        using var archive = SmallArchive.Of(
            """
            -- protokolle/2022-10-24-vorstand.md --
            ## 1. Termine

            - 31.10.2022: Putztag
            - 01.11.2022: Laternenumzug
            - 05.11.2022: Flohmarkt fällt aus
            - 12.11.2022: Konzert
            - 19.11.2022: Lesung
            - 26.11.2022: Basar
            - 03.12.2022: Adventsfeier
            """);

        var dates = Section(archive, "Nächste Termine").QuerySelectorAll(".termine li");

        Assert.Equal(["Laternenumzug", "Konzert", "Lesung", "Basar"], dates.Select(date => date.QuerySelector("a")?.TextContent));
    }

    [Fact]
    public void The_newest_open_tasks_stand_there_and_the_number_of_all()
    {
        using var archive = SmallArchive.Of(
            """
            -- protokolle/2022-01-10-vorstand.md --
            - [ ] Dach decken
            - [x] Zaun streichen
            -- protokolle/2022-02-10-vorstand.md --
            - [ ] Hecke schneiden
            - [ ] Laub harken
            - [ ] Tor ölen
            - [ ] Wand kalken
            - [ ] Rohr flicken
            """);

        var section = Section(archive, "Offene Aufgaben");

        Assert.Equal(5, section.QuerySelectorAll("li").Length);
        Assert.DoesNotContain("Dach decken", section.TextContent, StringComparison.Ordinal);
        Assert.Equal("Alle Aufgaben 6 offene Aufgaben", section.QuerySelector(".mehr")?.TextContent);
    }

    [Fact]
    public void Topics_come_by_their_last_meeting_then_by_how_often_each_with_its_course()
    {
        using var archive = SmallArchive.Of(
            """
            -- themen/dach.md --
            ---
            name: Dach
            ---
            -- themen/garten.md --
            ---
            name: Garten
            ---
            -- themen/kasse.md --
            ---
            name: Kasse
            ---
            -- themen/ungesagt.md --
            ---
            name: Ungesagt
            ---
            -- protokolle/2022-01-10-vorstand.md --
            Der Garten blüht. Das Dach tropft.
            -- protokolle/2022-01-24-vorstand.md --
            Der Garten blüht.
            -- protokolle/2022-03-10-vorstand.md --
            Der Garten blüht. Die Kasse stimmt.
            """);

        var topics = Section(archive, "Themen").QuerySelectorAll("li");

        Assert.Equal(["Garten 3 Sitzungen, 10.03.2022", "Kasse 1 Sitzung, 10.03.2022", "Dach 1 Sitzung, 10.01.2022"], topics.Select(topic => topic.TextContent));
        // January, February and March: two, none, one. The highest bar is 16 pixels.
        Assert.Equal("12 | 0 0 3 16 | 8 8 3 8", Course(topics[0]));
        Assert.Equal("12 | 8 0 3 16", Course(topics[1]));
    }

    [Fact]
    public void A_course_of_one_month_says_nothing_and_is_left_out()
    {
        using var archive = SmallArchive.Of("-- themen/dach.md --\n---\nname: Dach\n---\n-- protokolle/2022-01-10-vorstand.md --\nDas Dach tropft.\n");

        Assert.Null(Section(archive, "Themen").QuerySelector("svg"));
    }

    private static IElement Section(SmallArchive archive, string heading) =>
        archive.Build()("/").QuerySelectorAll("section").Single(section => section.QuerySelector("h2")?.TextContent == heading);

    /// <summary>The width of the picture, and of each bar its place, width and height.</summary>
    private static string Course(IElement topic) => string.Join(
        " | ",
        topic.QuerySelectorAll("rect").Select(bar => string.Join(' ', new[] { "x", "y", "width", "height" }.Select(bar.GetAttribute))).Prepend(topic.QuerySelector("svg")?.GetAttribute("width")));
}
