namespace Protokollarchiv.Tests.Pages;

/// <summary>What a person's page and a topic's count.</summary>
public sealed class PersonPagesTests
{
    private const string Minutes = """
        -- themen/dachbau.md --
        ---
        name: Dachbau
        ---
        -- protokolle/2022-01-10-vorstand.md --
        ---
        anwesend: [Karla Blau, Ute Rot]
        ---
        ## TOP 1: Dachbau

        Karla Blau berichtet vom Dachbau.
        -- protokolle/2022-02-10-vorstand.md --
        ---
        anwesend: [Karla Blau]
        entschuldigt: [Ute Rot]
        ---
        -- protokolle/2022-03-10-vorstand.md --
        ---
        anwesend: [Karla Blau]
        abwesend: [Ute Rot]
        ---
        """;

    [Theory]
    [InlineData("true", "einmal anwesend, einmal entschuldigt, einmal abwesend")]
    [InlineData("false", null)]
    public void How_often_someone_was_there_is_counted_where_the_settings_ask_for_it(string wanted, string? expected)
    {
        using var archive = SmallArchive.Of(Minutes);
        archive.Write("site.yml", $"anwesenheit_statistik: {wanted}");

        var page = archive.Build()("/personen/ute-rot/");

        Assert.Equal(expected, page.QuerySelector("#anwesenheit + p")?.TextContent);
    }

    [Fact]
    public void A_passage_that_names_the_topic_below_a_heading_that_names_it_counts_once()
    {
        using var archive = SmallArchive.Of(Minutes);

        var page = archive.Build()("/themen/dachbau/");

        Assert.Equal("1", page.QuerySelector("a[href='/personen/karla-blau/'] + *, a[href='/personen/karla-blau/'] *")?.TextContent.Trim());
    }
}
