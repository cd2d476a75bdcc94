using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Since when a task is open, for how many meetings, and where it was done.</summary>
public sealed class TaskLedgerTests
{
    [Fact]
    public void A_task_is_followed_through_the_minutes_of_its_committee()
    {
        var tasks = Of(
            ("2022-01-10", "Vorstand", "- [ ] Einladung an den Landtag verschicken (R. Sternal, bis 1.2.)"),
            ("2022-01-20", "AG Presse", "- [x] Einladung an den Landtag verschicken"),
            ("2022-02-10", "Vorstand", "- [ ] Einladung an den Landtag verschicken (K. Blau, bis 1.3.)"),
            ("2022-03-10", "Vorstand", "Weiter."),
            ("2022-04-10", "Vorstand", "- [x] Einladung an den Landtag verschicken (K. Blau)"));

        Assert.Equal(["2022-01-10 [2022-02-10 2022-04-10] 2022-04-10 3", "2022-01-20 [] 2022-01-20 0"], tasks);
    }

    [Theory]
    [InlineData("(R. Sternal): geht weiter", "2022-02-10")]
    [InlineData("(R. Sternal) – läuft noch.", "2022-02-10")]
    [InlineData("(R. Sternal, bis 1.3.): noch offen", "2022-02-10")]
    [InlineData("(R. Sternal): Fassung für den Ausschuss", "")]
    [InlineData("(R. Sternal): läuft über das Büro", "")]
    [InlineData("(R. Sternal): offene Fragen", "")]
    [InlineData("(Landesliste): noch offen", "")]
    public void How_far_it_is_makes_no_other_task_of_it(string behind, string repeated)
    {
        var tasks = Of(("2022-01-10", "Vorstand", "- [ ] Einladung an den Landtag verschicken (R. Sternal)"), ("2022-02-10", "Vorstand", $"- [ ] Einladung an den Landtag verschicken {behind}"));

        Assert.Equal($"2022-01-10 [{repeated}] offen 1", tasks[0]);
    }

    [Theory]
    [InlineData("- [x] Rolf Sternal: Wände im Saal streichen (Ostseite): erledigt")]
    [InlineData("Wände im Saal streichen (Ostseite): erledigt")]
    public void What_else_is_in_parentheses_tells_tasks_apart(string later)
    {
        var tasks = Of(("2022-01-10", "Vorstand", "- [ ] Rolf Sternal: Wände im Saal streichen (Westseite): in Arbeit"), ("2022-02-10", "Vorstand", later));

        Assert.Equal("2022-01-10 [] offen 1", tasks[0]);
    }

    [Theory]
    [InlineData("- Einladung an den Landtag verschicken: erledigt", "2022-02-10 1")]
    [InlineData("Einladung an den Landtag verschicken – ist erledigt.", "2022-02-10 1")]
    [InlineData("Die Aufgabe aus TOP 1 vom 10.01.2022 ist erledigt.", "2022-02-10 1")]
    [InlineData("Einladung an den Landtag verschicken: noch nicht erledigt", "offen 1")]
    [InlineData("Einladung an den Stadtrat verschicken: erledigt", "offen 1")]
    [InlineData("Die Einladung wird bis März erledigt; alles andere ist abgeschlossen.", "offen 1")]
    [InlineData("- [x] Einladung verschicken", "offen 1")]
    public void It_is_done_only_where_minutes_clearly_say_so(string later, string expected)
    {
        var tasks = Of(("2022-01-10", "Vorstand", "- [ ] Einladung an den Landtag verschicken"), ("2022-02-10", "Vorstand", later));

        Assert.Equal(expected, tasks[0]["2022-01-10 [] ".Length..]);
    }

    [Fact]
    public void Of_two_tasks_of_one_item_neither_is_meant_by_its_number()
    {
        var tasks = Of(("2022-01-10", "Vorstand", "- [ ] Einladung an den Landtag verschicken\n- [ ] Saal im Rathaus mieten"), ("2022-02-10", "Vorstand", "TOP 1 vom 10.01.2022: erledigt."));

        Assert.Equal(["2022-01-10 [] offen 1", "2022-01-10 [] offen 1"], tasks);
    }

    [Fact]
    public void Minutes_of_no_committee_have_nothing_in_common()
    {
        using var archive = SmallArchive.Of(
            """
            -- protokolle/2022-01-10.md --
            ## 1. Bericht

            - [ ] Einladung an den Landtag verschicken

            -- protokolle/2022-02-10.md --
            ## 1. Bericht

            - [x] Einladung an den Landtag verschicken

            """);

        var tasks = archive.Read().Tasks;

        Assert.Equal([null, new Appearance(1, 1)], tasks.Select(t => t.Closed));
        Assert.All(tasks, t => Assert.Null(t.MeetingsOpen));
    }

    /// <returns>Each as: set in, repeated in, done in, for how many meetings.</returns>
    private static string[] Of(params ReadOnlySpan<(string Date, string Committee, string Text)> meetings)
    {
        var files = "";
        foreach (var (date, committee, text) in meetings)
        {
            files += $"-- protokolle/{date}-{committee.Replace(' ', '-')}.md --\n---\ngremium: {committee}\ndatum: {date}\n---\n\n## 1. Bericht\n\n{text}\n\n";
        }

        using var archive = SmallArchive.Of(files);
        var read = archive.Read();
        return
        [
            .. read.Tasks.Select(t => $"{Day(read, t.Meeting)} [{string.Join(' ', t.Repeats.Select(r => Day(read, r.Meeting)))}] {(t.Closed is { } closed ? Day(read, closed.Meeting) : "offen")} {t.MeetingsOpen}"),
        ];
    }

    private static string? Day(MinutesArchive archive, int meeting) => archive.Meetings[meeting].Meeting.Slug[..10];
}
