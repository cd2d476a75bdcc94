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
    public void What_somebody_has_still_to_do_stands_on_the_first_page_however_old_and_what_is_done_on_that_of_its_year()
    {
        using var archive = Talkative("- [ ] Leiter zurückbringen (Ute Rot)\n- [x] Eimer leeren (Ute Rot)\n");

        var pages = archive.Build();

        var (first, year) = (pages("/personen/ute-rot/"), pages("/personen/ute-rot/2021/"));
        Assert.Equal("1 offene Aufgabe", first.QuerySelector(".karte a[href='#aufgaben']")?.TextContent);
        Assert.Equal(["Leiter zurückbringen (Ute Rot)"], first.QuerySelectorAll("#aufgaben + ul li p:first-child a").Select(a => a.TextContent));
        Assert.Equal(["Leiter zurückbringen (Ute Rot)", "Eimer leeren (Ute Rot)"], year.QuerySelectorAll("#aufgaben + ul li p:first-child a").Select(a => a.TextContent));
    }

    [Fact]
    public void Of_more_open_tasks_than_a_page_bears_it_has_the_newest_and_says_where_the_others_are()
    {
        using var archive = Talkative(string.Concat(Enumerable.Range(1, 101).Select(n => $"- [ ] Ziegel {n} holen (Ute Rot)\n")));

        var page = archive.Build()("/personen/ute-rot/");

        Assert.Equal(100, page.QuerySelectorAll("#aufgaben + ul > li").Length);
        Assert.Equal("Weitere stehen auf den Seiten der Jahre.", page.QuerySelector("#aufgaben + ul + .angaben")?.TextContent);
    }

    [Theory]
    [InlineData("seit: 2019\n    bis: 2021", "seit 2019 bis 2021")]
    [InlineData("seit: 2019-03-01", "seit 01.03.2019")]
    [InlineData("bis: 2021-12-30", "bis 30.12.2021")]
    public void A_year_of_membership_is_not_shown_as_a_day(string written, string shown)
    {
        using var archive = SmallArchive.Of($"-- personen/ute-rot.md --\n---\nname: Ute Rot\norganisation:\n  - name: Turnverein\n    {written}\n---\n-- protokolle/2022-01-10.md --\n## 1. Haus\n");

        Assert.Equal(shown, archive.Build()("/personen/ute-rot/").QuerySelector(".marken .angaben")?.TextContent);
    }

    [Fact]
    public void A_passage_that_names_the_topic_below_a_heading_that_names_it_counts_once()
    {
        using var archive = SmallArchive.Of(Minutes);

        var page = archive.Build()("/themen/dachbau/");

        Assert.Equal("1", page.QuerySelector("a[href='/personen/karla-blau/'] + *, a[href='/personen/karla-blau/'] *")?.TextContent.Trim());
    }

    /// <summary>What Ute Rot says since then no page bears together.</summary>
    /// <param name="tasks">Of the year before.</param>
    private static SmallArchive Talkative(string tasks)
    {
        var archive = SmallArchive.Of($"-- personen/ute-rot.md --\n---\nname: Ute Rot\n---\n-- protokolle/2021-01-10.md --\n## 1. Haus\n\n{tasks}");
        var said = string.Concat(Enumerable.Range(1, 600).Select(n => $"Ute Rot: Der Eimer Nummer {n} steht noch immer im Weg, und weil er schwer ist und voll, nimmt ihn auch heute wieder niemand mit nach Hause.\n\n"));
        archive.Write("protokolle/2022-01-10.md", $"## 1. Haus\n\n{said}");
        archive.Write("protokolle/2023-01-10.md", $"## 1. Haus\n\n{said}");
        return archive;
    }
}
