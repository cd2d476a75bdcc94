using AngleSharp.Dom;

namespace Protokollarchiv.Tests.Pages;

/// <summary>What becomes of a task, as readers see it.</summary>
public sealed class TaskPagesTests
{
    private const string Minutes = """
        -- personen/karl-meier.md --
        ---
        name: Karl Meier
        ---
        -- themen/finanzierung.md --
        ---
        name: Finanzierung
        ---
        -- protokolle/2022-01-10-vorstand.md --
        ---
        gremium: Vorstand
        anwesend: [Karl Meier]
        ---
        ## 1. Finanzierung

        - [ ] Antrag an die Stiftung stellen (Karl Meier)
        - [ ] Raum für das Fest suchen (Karl Meier)
        -- protokolle/2022-02-10-vorstand.md --
        ---
        gremium: Vorstand
        ---
        ## 1. Finanzierung

        - [ ] Antrag an die Stiftung stellen (Karl Meier)
        -- protokolle/2022-03-10-vorstand.md --
        ---
        gremium: Vorstand
        ---
        ## 1. Berichte

        - [x] Antrag an die Stiftung stellen (Karl Meier)
        """;

    [Fact]
    public void The_ledger_has_each_task_once_with_its_age_and_where_it_was_closed()
    {
        using var archive = SmallArchive.Of(Minutes);

        var tasks = archive.Build()("/aufgaben/");

        Assert.Equal(["Raum für das Fest suchen (Karl Meier) | Karl Meier · aus 10.01.2022, Vorstand · seit 2 Sitzungen"], Rows(tasks, "#offen"));
        Assert.Equal(["Antrag an die Stiftung stellen (Karl Meier) | Karl Meier · aus 10.01.2022, Vorstand"], Rows(tasks, "#erledigt"));
    }

    [Fact]
    public void Minutes_say_what_became_of_their_tasks()
    {
        using var archive = SmallArchive.Of(Minutes);

        var meeting = archive.Build()("/protokolle/2022-01-10-vorstand/");

        Assert.Contains("Antrag an die Stiftung stellen (Karl Meier) | Karl Meier · erledigt am 10.03.2022 (2 Sitzungen später)", Rows(meeting, "footer h2"));
        Assert.Equal("/protokolle/2022-03-10-vorstand/", meeting.QuerySelector("footer .erledigt a[href*='2022-03-10']")?.GetAttribute("href")?.Split('#')[0]);
    }

    [Theory]
    [InlineData("- [ ] Leiter für das Dach kaufen (Karl Meier): geht weiter", "Karl Meier · aus 10.01.2022, Vorstand · seit 1 Sitzung", "")]
    [InlineData("- [ ] Leiter für das Dach kaufen (Karl Meier) - noch offen", "Karl Meier · aus 10.01.2022, Vorstand · seit 1 Sitzung", "")]
    [InlineData("- [x] Leiter für das Dach kaufen (Karl Meier): erledigt", "", "Karl Meier · aus 10.01.2022, Vorstand")]
    public void What_is_said_of_it_later_is_the_same_task_of_the_same_person(string later, string open, string done)
    {
        using var archive = SmallArchive.Of(
            $"""
            -- personen/karl-meier.md --
            ---
            name: Karl Meier
            ---
            -- protokolle/2022-01-10-vorstand.md --
            ---
            gremium: Vorstand
            anwesend: [Karl Meier]
            ---
            ## 1. Dach

            - [ ] Leiter für das Dach kaufen (Karl Meier)
            -- protokolle/2022-02-10-vorstand.md --
            ---
            gremium: Vorstand
            anwesend: [Karl Meier]
            ---
            ## 1. Dach

            {later}
            """);

        var tasks = archive.Build()("/aufgaben/");

        Assert.Equal(open, string.Join('|', Rows(tasks, "#offen").Select(row => row.Split(" | ")[1])));
        Assert.Equal(done, string.Join('|', Rows(tasks, "#erledigt").Select(row => row.Split(" | ")[1])));
    }

    [Fact]
    public void A_dossier_has_what_is_still_open_and_a_person_each_task_once()
    {
        using var archive = SmallArchive.Of(Minutes);

        var pages = archive.Build();

        Assert.Equal(["Raum für das Fest suchen (Karl Meier)"], pages("/themen/finanzierung/").QuerySelectorAll("#aufgaben + ul li p:first-child a").Select(a => a.TextContent));
        Assert.Equal(["Raum für das Fest suchen (Karl Meier)", "Antrag an die Stiftung stellen (Karl Meier)"], pages("/personen/karl-meier/").QuerySelectorAll("#aufgaben + ul li p:first-child a").Select(a => a.TextContent));
    }

    [Fact]
    public void What_is_open_stays_on_the_first_page_however_much_has_been_done_since_the_newest_first()
    {
        using var archive = SmallArchive.Of("""
            -- personen/karl-meier.md --
            ---
            name: Karl Meier
            ---
            -- protokolle/2000-01-10-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Dach

            - [ ] Dachdecker bestellen (Karl Meier)
            -- protokolle/2000-02-10-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Dach

            - [ ] Leiter leihen (Karl Meier)
            """);
        var done = string.Concat(Enumerable.Repeat($"- [x] {string.Join(' ', Enumerable.Repeat("Rechnung prüfen", 20))} (Karl Meier)\n", 8));
        for (var year = 2001; year < 2061; year++)
        {
            archive.Write($"protokolle/{year}-01-10-vorstand.md", $"---\ngremium: Vorstand\n---\n## 1. Kasse\n\n{done.Replace("Rechnung", $"Rechnung{year}", StringComparison.Ordinal)}");
        }

        var pages = archive.Build();
        var tasks = pages("/aufgaben/");

        Assert.Equal(["2 offene Aufgaben", "0 offene Aufgaben · 8 erledigte"], new[] { "/aufgaben/2000/", "/aufgaben/2001/" }.Select(year => pages(year).QuerySelector("main .angaben")!.TextContent));
        Assert.Equal(["Leiter leihen (Karl Meier)", "Dachdecker bestellen (Karl Meier)"], Rows(tasks, "#offen").Select(row => row.Split(" | ")[0]));
        Assert.Equal(["Leiter leihen (Karl Meier)", "Dachdecker bestellen (Karl Meier)"], Rows(pages("/personen/karl-meier/"), "#aufgaben").Take(2).Select(row => row.Split(" | ")[0]));
        Assert.Contains("Rechnung2060", Rows(tasks, "#erledigt").First(), StringComparison.Ordinal);
        Assert.Contains("Hier stehen die offenen Aufgaben", tasks.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vorstand", "Vorstand", "person: Karl Meier (1) Rosa Blau (1)")]
    [InlineData("Vorstand", "Beirat", "gremium: Beirat (1) Vorstand (1)|person: Karl Meier (1) Rosa Blau (1)")]
    public void A_list_is_narrowed_by_what_has_several_values(string first, string second, string choices)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2022-01-10.md --
            ---
            gremium: {first}
            anwesend: [Karl Meier, Rosa Blau]
            ---
            ## 1. Dach

            - [ ] Ziegel holen (Karl Meier)
            -- protokolle/2022-02-10.md --
            ---
            gremium: {second}
            anwesend: [Karl Meier, Rosa Blau]
            ---
            ## 1. Dach

            - [ ] Balken messen (Rosa Blau)
            """);

        var selects = archive.Build()("/aufgaben/").QuerySelectorAll("select");

        Assert.Equal(choices, string.Join('|', selects.Select(s => $"{s.GetAttribute("name")}: {string.Join(' ', s.QuerySelectorAll("option[value!='']").Select(o => o.TextContent))}")));
    }

    private static IEnumerable<string> Rows(IParentNode page, string heading) =>
        page.QuerySelectorAll($"{heading} + ul .aufgabe").Select(row => $"{row.QuerySelector("a")?.TextContent} | {string.Join(' ', row.QuerySelector(".angaben")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");

    [Theory]
    [InlineData("# Treffen 10.01.2022", "Karl · aus Treffen 10.01.2022")]
    [InlineData("# Wintertreffen", "Karl · aus 10.01.2022, Wintertreffen")]
    public void The_day_is_told_once(string title, string told)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-01-10.md --\n{title}\n\nAnwesend: Karl, Rosa\n\n## Raum\n\n- [ ] Raum suchen (Karl)\n");

        Assert.StartsWith(told, archive.Build()("/aufgaben/").QuerySelector("main li .angaben")!.TextContent, StringComparison.Ordinal);
    }
}
