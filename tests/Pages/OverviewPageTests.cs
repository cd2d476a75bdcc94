using AngleSharp.Dom;

namespace Protokollarchiv.Tests.Pages;

/// <summary>Each picture has a mark for every number that is not nought, and a table that says all of them.</summary>
public sealed class OverviewPageTests
{
    private const string Minutes =
        """
        -- themen/garten.md --
        ---
        name: Garten
        ---
        -- themen/dach.md --
        ---
        name: Dach
        ---
        -- protokolle/2021-11-10-vorstand.md --
        ## 1. Dach

        Das Dach tropft in den Garten.

        Beschluss: Das Dach wird geflickt. Einstimmig angenommen.
        -- protokolle/2022-01-10-vorstand.md --
        ## 1. Garten

        Beschluss: Der Garten wird verpachtet. 1 Ja, 4 Nein, abgelehnt.

        Beschluss: Der Zaun wird gestrichen.
        -- protokolle/2022-01-24-vorstand.md --
        ## 1. Garten

        Es regnet.
        """;

    [Theory]
    [InlineData("meetings", "Jahr;Jan;Nov", "2021;0;1", "2022;2;0")]
    [InlineData("topics", "Thema;Nov 2021;Dez 2021;Jan 2022", "Garten;1;0;3", "Dach;3;0;0")]
    [InlineData("together", "Thema;Garten;Dach", "Garten;0;1", "Dach;1;0")]
    [InlineData("resolutions", "Zeit;angenommen;abgelehnt;vertagt;ohne Ergebnis", "Nov 2021;1;0;0;0", "Dez 2021;0;0;0;0", "Jan 2022;0;1;0;1")]
    public void The_table_of_a_picture_says_all_its_numbers(string picture, params string[] rows)
    {
        using var archive = SmallArchive.Of(Minutes);

        var table = FigureOf(archive, picture).QuerySelectorAll("tr").Select(row => row.Children.Select(cell => cell.TextContent).ToList());

        // Of the twelve months those that the test is about.
        var columns = picture == "meetings" ? new[] { 0, 1, 11 } : [.. Enumerable.Range(0, rows[0].Split(';').Length)];
        Assert.Equal(rows, table.Select(cells => string.Join(';', columns.Select(c => picture == "meetings" && cells[0] == "Jahr" && c > 0 ? cells[c][..3] : cells[c]))));
    }

    [Theory]
    [InlineData("meetings", "2021, November: 1", "2022, Januar: 2")]
    [InlineData("topics", "Garten, Nov 2021: 1", "Garten, Jan 2022: 3", "Dach, Nov 2021: 3")]
    [InlineData("together", "Garten, Dach: 1", "Dach, Garten: 1")]
    [InlineData("resolutions", "Nov 2021, angenommen: 1", "Jan 2022, abgelehnt: 1", "Jan 2022, ohne Ergebnis: 1")]
    public void A_picture_has_a_mark_for_each_number_and_none_for_nought(string picture, params string[] marks)
    {
        using var archive = SmallArchive.Of(Minutes);

        Assert.Equal(marks, FigureOf(archive, picture).QuerySelectorAll("svg title").Select(title => title.TextContent));
    }

    [Fact]
    public void Marks_grow_with_their_numbers_and_stay_inside_the_picture()
    {
        using var archive = SmallArchive.Of(Minutes);

        var circles = FigureOf(archive, "meetings").QuerySelectorAll("circle");
        var bars = FigureOf(archive, "resolutions").QuerySelectorAll("rect:has(title)");

        // The area of a circle is its number: half of it for half as many.
        Assert.Equal(["9.2", "13"], circles.Select(circle => circle.GetAttribute("r")));
        Assert.Equal(["75", "75", "75"], bars.Select(bar => bar.GetAttribute("height")));
        Assert.Equal(["115", "115", "40"], bars.Select(bar => bar.GetAttribute("y")));
    }

    [Theory]
    [InlineData("2022-02-10", "2022-02-24", 1, "Feb 2022", "Feb 2022")]
    [InlineData("2020-12-10", "2022-11-10", 24, "Dez 2020", "Nov 2022")]
    [InlineData("2020-11-10", "2022-11-10", 9, "Q4 2020", "Q4 2022")]
    [InlineData("2014-12-10", "2022-11-10", 33, "Q4 2014", "Q4 2022")]
    [InlineData("2014-11-10", "2022-11-10", 9, "2014", "2022")]
    public void A_longer_time_has_longer_steps(string first, string last, int steps, string from, string to)
    {
        using var archive = SmallArchive.Of($"-- protokolle/{first}-vorstand.md --\nBeschluss: Das Dach wird geflickt.\n-- protokolle/{last}-vorstand.md --\nEs regnet.\n");

        var labels = FigureOf(archive, "resolutions").QuerySelectorAll("tbody th").Select(step => step.TextContent).ToList();

        Assert.Equal((steps, from, to), (labels.Count, labels[0], labels[^1]));
    }

    private static IElement FigureOf(SmallArchive archive, string picture)
    {
        var heading = archive.Build()("/ueberblick/").GetElementById(picture);
        return heading?.ParentElement ?? throw new InvalidOperationException($"There is no picture {picture}.");
    }
}
