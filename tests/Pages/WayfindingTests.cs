namespace Protokollarchiv.Tests.Pages;

/// <summary>Where readers are, and what stands beside the links that lead on.</summary>
public sealed class WayfindingTests
{
    private const string Minutes = """
        -- protokolle/2022-01-10-vorstand.md --
        ---
        gremium: Vorstand
        anwesend: [Karl Meier]
        ---
        ## 1. Kasse
        -- personen/karl-meier.md --
        ---
        name: Karl Meier
        rolle: Kassenwart bis April 2024
        ---
        """;

    [Theory]
    [InlineData("/protokolle/", "Protokolle", "page")]
    [InlineData("/gremien/vorstand/", "Protokolle", "true")]
    [InlineData("/protokolle/2022-01-10-vorstand/", "Protokolle", "true")]
    [InlineData("/personen/karl-meier/", "Personen", "true")]
    public void The_menu_marks_the_part_of_the_site_that_a_page_belongs_to(string url, string name, string current)
    {
        using var archive = SmallArchive.Of(Minutes);

        var marked = Assert.Single(archive.Build()(url).QuerySelectorAll(".kopf nav [aria-current]"));

        Assert.Equal((name, current), (marked.TextContent, marked.GetAttribute("aria-current")));
    }

    [Fact]
    public void A_count_in_a_register_is_apart_from_the_note_before_it_and_said_to_be_of_meetings()
    {
        using var archive = SmallArchive.Of(Minutes);

        var register = archive.Build()("/personen/");

        Assert.Equal("Karl Meier Kassenwart bis April 2024 · 1", register.QuerySelector(".register li")!.TextContent);
        Assert.Equal("1 Eintrag · mit der Zahl der Sitzungen", register.QuerySelector("main .angaben")!.TextContent);
    }
}
