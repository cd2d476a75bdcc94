using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Tasks;

/// <summary>What is to do, and what is only told.</summary>
public sealed class TaskTests
{
    [Theory]
    [InlineData("K. Blau klärt die Miete mit dem Amt.")]
    [InlineData("KB schickt den Plan herum.")]
    [InlineData("Die Antwort steht aus, K. Blau fragt beim Amt nach.")]
    [InlineData("K. Blau fragt beim Amt nach, wann der Saal frei ist.")]
    [InlineData("K. Blau nimmt Kontakt zum Amt auf, um zu klären, ob der Saal frei ist.")]
    [InlineData("K. Blau teilt dem Amt die Termine mit, wird nächste Woche besprochen.")]
    [InlineData("Plakate: K. Blau stellt die Vorlage bereit")]
    [InlineData("Drei Angebote liegen vor. K. Blau wird sie bis Freitag vergleichen.")]
    [InlineData("K. Blau spricht mit der Leiterin")]
    [InlineData("Es fehlt das Siegel\n(dringend), K. Blau erkundigt sich danach.")]
    [InlineData("Um den Saal kümmert sich K. Blau.")]
    [InlineData("K. Blau klärt, warum das Wasser nicht läuft.")]
    [InlineData("K. Blau kümmert sich nicht nur um den Saal.")]
    [InlineData("Die Miete klärt K. Blau bis Freitag.")]
    [InlineData("Der Antrag wird noch von K. Blau überarbeitet.")]
    [InlineData("Der Vertrag wird\ndurch KB bis zum Herbst geprüft.")]
    [InlineData("KB spricht die Stadt auf den Saal an.")]
    [InlineData("KB macht dann einen Termin mit dem Amt.")]
    [InlineData("Den Schlüssel holen, KB macht das.")]
    [InlineData("Um alle kümmert sich K. Blau.")]
    public void Who_notes_in_the_present_what_someone_will_do_notes_a_task(string text)
    {
        Assert.Equal("K. Blau", Assert.Single(Assert.Single(TasksOf(text)).Who));
    }

    [Theory]
    [InlineData("- Post vom Amt\n  - K. Blau antwortet", "Post vom Amt – K. Blau antwortet")]
    [InlineData("- Wer holt den Schlüssel?\n  - K. Blau macht das", "Wer holt den Schlüssel? – K. Blau macht das")]
    [InlineData("Das Dach ist undicht. KB kümmert sich darum.", "Das Dach ist undicht – KB kümmert sich darum.")]
    [InlineData("Beschluss: Das Dach wird gedeckt.\n\nEinstimmig.\n\n→ K. Blau", "Das Dach wird gedeckt – K. Blau")]
    [InlineData("K. Blau kümmert sich.", "Haus – K. Blau kümmert sich.")]
    [InlineData("Stand:\n\nK. Blau fragt nach.", "K. Blau fragt nach.")]
    [InlineData("Post vom Amt\n\nK. Blau schreibt dem Amt wegen der Miete", "K. Blau schreibt dem Amt wegen der Miete")]
    public void A_task_says_what_stands_above_who_does_it(string text, string task)
    {
        Assert.Equal(task, Assert.Single(TasksOf(text)).Text);
    }

    [Theory]
    [InlineData("**Beschluss:** Das Tor wird rot.\n**Abstimmung:** 5 Ja, 0 Nein\n**Verantwortlich:** C. Oster\n**Frist:** 30.06.2024")]
    [InlineData("Beschluss: Das Tor wird rot.\nVerantwortlich: C. Oster\nFrist: 30.06.2024\nAbstimmung: 5 Ja, 0 Nein")]
    [InlineData("Beschluss: Das Tor wird rot.\n\nAbstimmung: 5 Ja, 0 Nein\n\nVerantwortlich: C. Oster\n\nFrist: 30.06.2024")]
    public void Lines_below_a_resolution_say_who_carries_it_out_and_until_when(string text)
    {
        var meeting = SmallArchive.Meeting($"Anwesend: K. Blau, C. Oster\n\n# TOP 1: Haus\n\n{text}\n", "protokolle/2024-03-01-vorstand.md").Meeting;

        var resolution = Assert.Single(meeting.Resolutions);
        var task = Assert.Single(meeting.Tasks);

        Assert.DoesNotContain("Oster", resolution.Text, StringComparison.Ordinal);
        Assert.Equal(new Vote(5, 0, null, VoteResult.Accepted), resolution.Vote);
        Assert.Equal(("Das Tor wird rot.", "C. Oster", new DateOnly(2024, 6, 30)), (task.Text, Assert.Single(task.Who), task.Due));
    }

    [Theory]
    [InlineData("Verantwortlich: C. Oster; Termin: 30.06.2024")]
    [InlineData("Verantwortlich: C. Oster, Frist: 30.06.2024")]
    [InlineData("Verantwortlich: C. Oster bis zum 30.06.2024")]
    [InlineData("Verantwortlich: C. Oster (bis 30.6.)")]
    [InlineData("Wer: C. Oster bis 30.06.2024")]
    [InlineData("Verantwortlich: C. Oster, bis Ende Juni")]
    [InlineData("Verantwortlich: C. Oster; Termin: bis Ende Juni 2024")]
    [InlineData("Verantwortlich: C. Oster; Termin: Ende Juni")]
    public void A_day_behind_who_does_it_is_when_it_is_due(string line)
    {
        var task = Assert.Single(SmallArchive.Meeting($"Anwesend: K. Blau, C. Oster\n\n# TOP 1: Haus\n\nBeschluss: Das Tor wird rot.\n\n{line}\n", "protokolle/2024-03-01-vorstand.md").Meeting.Tasks);

        Assert.Equal(("Das Tor wird rot.", "C. Oster", new DateOnly(2024, 6, 30)), (task.Text, Assert.Single(task.Who), task.Due));
    }

    [Theory]
    [InlineData("[ ] Leiter holen (KB)\n[x] Seil holen\nund Haken (RS)", "Leiter holen (KB) | K. Blau", "Seil holen und Haken (RS) | R. Sternal | erledigt")]
    [InlineData("Aufgaben (K. Blau):\n[ ] Leiter holen\n[ ] Seil holen", "Leiter holen | K. Blau", "Seil holen | K. Blau")]
    [InlineData("- Leiter holen (KB)\n  - die alte wurde verliehen\n- Zaun (RS)\n  - ist noch rot", "Leiter holen (KB) | K. Blau", "Zaun (RS) | R. Sternal")]
    [InlineData("To-dos:\n[ ] Leiter holen (KB)\n[x] Seil holen (RS)", "Leiter holen (KB) | K. Blau", "Seil holen (RS) | R. Sternal | erledigt")]
    [InlineData("Aufgaben:\nK. Blau: Leiter holen\nR. Sternal: Seil holen", "K. Blau: Leiter holen | K. Blau", "R. Sternal: Seil holen | R. Sternal")]
    [InlineData("Aufgaben:\nK. Blau holt die Leiter\nund das Seil", "K. Blau holt die Leiter und das Seil | K. Blau")]
    [InlineData("TODO: Leiter holen (KB)\nTODO RS: Seil holen\nK. Blau: Wir brauchen Rat.", "Leiter holen (KB) | K. Blau", "Seil holen | R. Sternal")]
    public void Lines_that_each_begin_a_task_are_a_task_each(string text, params string[] expected)
    {
        Assert.Equal(expected, TasksOf(text).Select(task => $"{task.Text} | {Assert.Single(task.Who)}{(task.Done ? " | erledigt" : "")}"));
    }

    [Fact]
    public void Whose_tasks_stand_below_a_name_is_no_line_of_its_own()
    {
        var linked = SmallArchive.Meeting("Anwesend: K. Blau\n\n# TOP 1: Haus\n\nTo Do's bis zum Herbst\nK. Blau:\n- Leiter holen\n");

        Assert.Empty(linked.Statements);
    }

    [Fact]
    public void In_a_table_of_tasks_the_column_for_the_day_may_say_that_one_is_done()
    {
        var tasks = TasksOf("| Was | Wer | Bis |\n|---|---|---|\n| Leiter leihen | Rolf | erledigt |\n| Zaun streichen | Karla | Mai |");

        Assert.Equal([("Leiter leihen", true), ("Zaun streichen", false)], tasks.Select(task => (task.Text, task.Done)));
    }

    [Fact]
    public void Below_the_word_for_what_is_pending_stand_tasks_with_their_day_behind_whose_they_are()
    {
        var task = Assert.Single(SmallArchive.Meeting("Anwesend: K. Blau\n\n# 1. Pendenzen\n\n- Leiter: K. Blau (bis Ende Mai)\n- Der Kanton prüft noch.\n- K. Blau hat gezahlt.\n- Keine\n", "protokolle/2024-03-01-vorstand.md").Meeting.Tasks);

        Assert.Equal(("K. Blau", new DateOnly(2024, 5, 31)), (Assert.Single(task.Who), task.Due));
    }

    [Theory]
    [InlineData("bis 12.10.", "2023-10-12")]
    [InlineData("bis spätestens 12.10.2023", "2023-10-12")]
    [InlineData("Ende Februar", "2023-02-28")]
    [InlineData("Ende Okt. 2022", "2022-10-31")]
    [InlineData("Ende der Woche", "")]
    [InlineData("Ende Mai/Juni", "")]
    [InlineData("bis Ende Woche, spätestens bis 12.10.", "2023-10-12")]
    [InlineData("Februar", "")]
    public void A_column_for_the_day_may_say_until_or_the_end_of_a_month(string written, string due)
    {
        Assert.Equal(due, $"{Assert.Single(TasksOf($"| Was | Wer | Wann |\n|---|---|---|\n| Leiter leihen | Rolf | {written} |")).Due:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("| TOP | Thema / Ergebnis | Wer | Bis wann |\n|---|---|---|---|\n| 1 | Das Dach ist dicht. | | |\n| 2 | Leiter leihen | Rolf | 30.11.2022 |", "Leiter leihen")]
    [InlineData("| Punkt | Wer | Bis |\n|---|---|---|\n| Begrüßung | Karla | 19:10 |\n| Kasse | Rolf | 19:30 Uhr |", "")]
    [InlineData("| Thema | Wer | Wann |\n|---|---|---|\n| Vortrag zum Dach | Rolf | 14 Uhr |", "")]
    [InlineData("| Wer | Bis |\n|---|---|\n| Rolf | 30.11.2022 |", "")]
    [InlineData("| Thema | Inhalt | Verantwortlich |\n|---|---|---|\n| Zaun | Der Zaun wurde gestrichen | Rolf |", "")]
    [InlineData("| Nr | Thema/Ergebnis | verantw. | Termin | Status |\n|---|---|---|---|---|\n| 1.1 | Das Dach ist dicht | - | - | Info |\n| 1.2 | Leiter leihen | Rolf | 30.11. | offen |", "Leiter leihen")]
    [InlineData("| Thema / Ergebnis | verantwortlich | Termin |\n|---|---|---|\n| Der Kuchen war gut | Rolf | 12.10. |\n| Rolf erzählt | Rolf | |", "")]
    [InlineData("| Raum | Beschreibung | Zust. |\n|---|---|---|\n| Küche | Fenster klemmt | gut |", "")]
    [InlineData("| Thema | Verantwortlich | Termin |\n|---|---|---|\n| Begrüßung | Rolf | 19 Uhr |", "")]
    [InlineData("| TOP | Was | Wer | Wann |\n|---|---|---|---|\n| TOP 1 Begrüßung | Karla begrüßt alle. | | |\n| TOP 2 Dach | Leiter leihen | Rolf | Mai |", "Leiter leihen")]
    [InlineData("| Was | Wer | Wann |\n|---|---|---|\n| Leiter leihen | | |", "Leiter leihen")]
    [InlineData("| Art | Inhalt | Wer | Bis |\n|---|---|---|---|\n| Info | Rolf war beim Amt | Rolf | |\n| Aufgabe | Leiter leihen | | |\n| Beschluss | Das Dach wird gedeckt | Karla | Mai |", "Leiter leihen")]
    [InlineData("| Nr. | Inhalt | I/B/A |\n|---|---|---|\n| 1 | Das Dach ist dicht | I |\n| 2 | Leiter leihen | A |", "Leiter leihen")]
    [InlineData("| Kategorie | Preis |\n|---|---|\n| A | fünf Euro |\n| B | drei Euro |", "")]
    [InlineData("| TOP | Thema | Diskussion | Wer | Bis |\n|---|---|---|---|---|\n| 1 | Zaun | Viel geredet | Rolf | 30.11.2022 |", "Zaun")]
    public void In_minutes_that_are_one_table_a_row_with_a_name_is_a_task_where_a_column_says_until_when(string table, string tasks)
    {
        Assert.Equal(tasks, string.Join(", ", TasksOf(table).Select(task => task.Text)));
    }

    [Theory]
    [InlineData("Auftrag an R. Sternal: Leiter leihen bis 30.11.2022")]
    [InlineData("Pendenz: R. Sternal: Leiter leihen bis 30.11.2022")]
    public void What_a_resolution_orders_in_its_next_line_is_a_task_and_no_part_of_it(string order)
    {
        var meeting = SmallArchive.Meeting($"Anwesend: K. Blau, R. Sternal\n\n# TOP 1: Haus\n\nBeschluss: Das Dach wird gedeckt. 2 Ja, 0 Nein\n{order}\n").Meeting;

        Assert.Equal("Das Dach wird gedeckt. 2 Ja, 0 Nein", Assert.Single(meeting.Resolutions).Text);
        Assert.Equal("R. Sternal", Assert.Single(Assert.Single(meeting.Tasks).Who));
    }

    [Fact]
    public void Each_resolution_of_a_paragraph_has_its_own_lines()
    {
        var tasks = TasksOf("Beschluss: Wir decken.\nVerantwortlich: K. Blau\nBeschluss: Wir streichen.\nVerantwortlich: R. Sternal");

        Assert.Equal(["Wir decken. | K. Blau", "Wir streichen. | R. Sternal"], tasks.Select(task => $"{task.Text} | {Assert.Single(task.Who)}"));
    }

    [Fact]
    public void Points_with_letters_in_one_paragraph_are_a_task_each()
    {
        var tasks = TasksOf("a) Haus 14: leer\n   aa) Besichtigung am 11.05., 10 Uhr\n   bb) Vertrag → KB bereitet vor\nb) Haus 22: leer\naa) Raumfrage: R. Sternal klärt das bis 30.11.\nmit dem Amt");

        Assert.Equal(["Vertrag → KB bereitet vor | K. Blau", "Raumfrage: R. Sternal klärt das bis 30.11. mit dem Amt | R. Sternal"], tasks.Select(task => $"{task.Text} | {Assert.Single(task.Who)}"));
    }

    [Fact]
    public void A_paragraph_that_says_what_must_be_done_may_end_with_who_does_it()
    {
        Assert.Equal("K. Blau", Assert.Single(Assert.Single(TasksOf("Der Antrag muss noch ergänzt werden. (KB)")).Who));
        Assert.Empty(TasksOf("Der Antrag ist gestellt. (KB)"));
    }

    [Fact]
    public void A_task_may_be_announced_inside_a_line()
    {
        var task = Assert.Single(TasksOf("- Kontostand: 210 Euro → TODO: Differenz klären (KB)"));

        Assert.Equal(("Differenz klären (KB)", "K. Blau"), (task.Text, Assert.Single(task.Who)));
    }

    [Theory]
    [InlineData("- Saal mieten → TODO", "")]
    [InlineData("- Saal mieten (TODO: KB)", "K. Blau")]
    [InlineData("- Saal mieten --> TODO KB", "K. Blau")]
    [InlineData("- Saal mieten (TODO alle!)", "alle")]
    [InlineData("- Saal mieten: TODO HD", "HD")]
    [InlineData("- Saal mieten (TODO K. Blau -> Ticket 5)", "K. Blau")]
    [InlineData("- Saal mieten (TODO K. Blau) -> Issue #5", "K. Blau")]
    [InlineData("- Saal mieten (TODO K. Blau) Ticket 5", "K. Blau")]
    [InlineData("- Saal mieten\n  - TODO: KB", "K. Blau")]
    public void A_mark_behind_a_line_makes_it_a_task(string entry, string who)
    {
        var task = Assert.Single(TasksOf(entry));

        Assert.Equal(("Saal mieten", who), (task.Text, string.Join(", ", task.Who)));
    }

    [Theory]
    [InlineData("- TODO: Saal mieten (K. Blau!)", "K. Blau")]
    [InlineData("- TODO: Saal mieten (Achtung Baustelle!)", "")]
    public void A_mark_of_exclamation_is_no_part_of_a_name(string entry, string who)
    {
        Assert.Equal(who, string.Join(", ", Assert.Single(TasksOf(entry)).Who));
    }

    [Fact]
    public void A_sentence_behind_the_mark_is_the_task()
    {
        Assert.Equal("KB macht eine Umfrage.", Assert.Single(TasksOf("Die Gruppe trifft sich bald. TODO KB macht eine Umfrage.")).Text);
    }

    [Theory]
    [InlineData("## Neue Tasks\n\n- Saal mieten\n- Plakate drucken (KB)")]
    [InlineData("## Aufgaben\n\n- Saal mieten\n- Plakate drucken (KB)")]
    [InlineData("To-dos:\n\n- Saal mieten\n- Plakate drucken (KB)")]
    [InlineData("[ ] Saal mieten\n\n[x] Plakate drucken (KB)")]
    [InlineData("| Beschreibung | Verantwortlich |\n|---|---|\n| Saal mieten | RS |\n| Plakate drucken (KB) | KB |")]
    public void What_stands_below_a_heading_or_behind_a_box_is_to_do(string text)
    {
        Assert.Equal(["Saal mieten", "Plakate drucken (KB)"], TasksOf(text).Select(task => task.Text));
    }

    [Theory]
    [InlineData("Aufgaben bis 30.11.2022", "30.11.2022")]
    [InlineData("To-dos (bis 30.11.)", "30.11.2022")]
    [InlineData("To-Dos / Aufgaben", "")]
    [InlineData("Aufgaben bis zum nächsten Treffen", "")]
    [InlineData("Aufgaben für die nächste Sitzung", "")]
    [InlineData("Bis zum nächsten Mal", "")]
    public void A_heading_of_tasks_may_say_more_and_until_when(string heading, string due)
    {
        var tasks = SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n## {heading}\n\n- Rolf: Notar fragen\n- Ziegel zählen, bis 01.11.2022\n").Meeting.Tasks;

        Assert.Equal([("Rolf: Notar fragen", due), ("Ziegel zählen, bis 01.11.2022", "01.11.2022")], tasks.Select(t => (t.Text, $"{t.Due:dd.MM.yyyy}")));
        Assert.Equal("Rolf", Assert.Single(tasks[0].Who));
    }

    [Theory]
    [InlineData("## Nächste Schritte")]
    [InlineData("**Next Steps:**")]
    public void Of_the_next_steps_those_are_tasks_that_say_who_or_what_to_do(string heading)
    {
        var tasks = SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n## Dach\n\nDicht.\n\n{heading}\n\n- Rolf: Notar fragen bis 01.11.2022\n- Ziegel zählen\n- Der Anfang ist für Ende Januar geplant\n").Meeting.Tasks;

        Assert.Equal([("Rolf: Notar fragen bis 01.11.2022", "Rolf", "01.11.2022"), ("Ziegel zählen", "", "")], tasks.Select(t => (t.Text, string.Join(", ", t.Who), $"{t.Due:dd.MM.yyyy}")));
    }

    private static ImmutableArray<MeetingTask> TasksOf(string text) =>
        SmallArchive.Meeting($"Anwesend: K. Blau (KB), R. Sternal (RS)\n\n# TOP 1: Haus\n\n{text}\n").Meeting.Tasks;
}
