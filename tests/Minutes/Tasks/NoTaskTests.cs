using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Tasks;

/// <summary>What looks like something to do and is only told.</summary>
public sealed class NoTaskTests
{
    [Fact]
    public void Boxes_of_the_agenda_are_points_that_were_dealt_with()
    {
        var tasks = SmallArchive.Meeting("# Rat am 24.10.2022\n\n## Tagesordnung\n\n- [x] Dach\n- [ ] Kasse\n\n## Protokoll\n\n### Dach\n\n- [ ] Ziegel bestellen\n").Meeting.Tasks;

        Assert.Equal(["Ziegel bestellen"], tasks.Select(task => task.Text));
    }

    [Fact]
    public void A_box_with_nothing_or_an_answer_behind_it_is_no_task()
    {
        Assert.Equal("Schlüssel holen", Assert.Single(SmallArchive.Meeting("## Dach\n\n- [ ] Schlüssel holen\n- [ ] \n\nBrauchen wir Redezeiten?\n\n- [x] ja:\n- [ ] nein\n").Meeting.Tasks).Text);
    }

    [Theory]
    [InlineData("- Karla --> Rolf")]
    [InlineData("- [ ] Karla + Rolf")]
    [InlineData("- Ida -> Rolf")]
    [InlineData("Ida --> Karla\nOtto --> Rolf")]
    [InlineData("- Karla (Rolf)")]
    [InlineData("- [ ] 2.10.")]
    public void Who_hands_over_to_whom_and_when_is_no_task(string entry)
    {
        Assert.Empty(SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n# TOP 1: Haus\n\n{entry}\n").Meeting.Tasks);
    }

    [Theory]
    [InlineData("Schlüsselübergabe", "Tilda -> Rolf", 0)]
    [InlineData("Schlüsselübergabe", "+ 1 neuer -> Rolf", 0)]
    [InlineData("Schlüsselübergabe", "Termin klären -> Rolf", 1)]
    [InlineData("Offene Schlüssel", "Tilda -> Rolf", 0)]
    [InlineData("Ämter", "Kasse -> Rolf", 0)]
    [InlineData("Ämter", "Kasse (Rolf)", 0)]
    [InlineData("Ämterverteilung im Verein", "Kasse (Rolf)", 0)]
    [InlineData("Ämter", "Belege ordnen (Rolf)", 1)]
    [InlineData("Besuch der Ämter", "Kasse (Rolf)", 1)]
    [InlineData("Büro", "Transponderübergabe?\n  - Tilda -> Rolf", 0)]
    [InlineData("Büro", "Neue Transponder bestellen wir im Mai\n- Liste -> Rolf", 1)]
    [InlineData("Büro", "Schlüssel\n- Kasse -> Rolf", 1)]
    [InlineData("Chips", "Einkauf -> Rolf", 1)]
    [InlineData("Fest", "Kuchen -> Rolf", 1)]
    [InlineData("Kassenübergabe", "Belege -> Rolf", 1)]
    public void Who_is_to_hand_over_is_nobody_with_a_task(string title, string entry, int tasks)
    {
        Assert.Equal(tasks, SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n# TOP 1: {title}\n\n- {entry}\n").Meeting.Tasks.Length);
    }

    [Fact]
    public void Who_answers_for_a_decision_has_no_task()
    {
        const string table = "| Entscheidung | Kontext / Begründung | Verantwortlich |\n|---|---|---|\n| Der Zaun wird rot. | Farbe ist da | Karla |\n";

        Assert.Empty(SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n# TOP 1: Haus\n\n{table}").Meeting.Tasks);
        Assert.Single(SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n# TOP 1: Haus\n\n{table.Replace("Kontext / Begründung", "Frist", StringComparison.Ordinal)}").Meeting.Tasks);
    }

    [Fact]
    public void An_arrow_only_points_to_a_task()
    {
        Assert.Equal(["Karla"], Assert.Single(SmallArchive.Meeting("Anwesend: Karla, Rolf\n\n# TOP 1: Haus\n\nIda\n-> Karla fragt beim Amt nach\n").Meeting.Tasks).Who.AsEnumerable());
        Assert.Equal("Karla klärt die Miete mit dem Amt.", Assert.Single(SmallArchive.Meeting("Anwesend: Karla, Rolf\n\n# TOP 1: Haus\n\n-> Karla klärt die Miete mit dem Amt.\n").Meeting.Tasks).Text);
    }

    [Fact]
    public void A_question_below_the_tasks_is_none()
    {
        Assert.Equal("Schlüssel holen", Assert.Single(SmallArchive.Meeting("## Aufgaben\n\n- hat noch jemand Zeit?\n- Hat jemand Geld? Nein, heute nicht\n- Schlüssel holen\n").Meeting.Tasks).Text);
    }

    [Theory]
    [InlineData("K. Blau schlägt vor, den Saal zu mieten.")]
    [InlineData("K. Blau stellt die Zahlen vor.")]
    [InlineData("K. Blau stellt fest, dass der Saal voll ist.")]
    [InlineData("K. Blau stellt fest, das ein Saal nötig wäre.")]
    [InlineData("K. Blau erfragt, was der Saal kosten würde.")]
    [InlineData("K. Blau fragt, ob der Saal frei ist.")]
    [InlineData("K. Blau hat die Miete geklärt.")]
    [InlineData("K. Blau wird einstimmig gewählt.")]
    [InlineData("K. Blau wird von allen empfohlen.")]
    [InlineData("K. Blau wird nicht kandidieren.")]
    [InlineData("K. Blau klärt die Miete?")]
    [InlineData("Die Moderation übernimmt K. Blau.")]
    [InlineData("Der Antrag wird von K. Blau vorgestellt.")]
    [InlineData("Der Antrag ist von K. Blau geprüft worden.")]
    [InlineData("Wer den Saal prüft, weiß K. Blau.")]
    [InlineData("Das Amt klärt die Miete.")]
    [InlineData("K. Blau spricht sich für den Saal aus.")]
    [InlineData("K. Blau teilt mit, dass die Firma das Dach prüft.")]
    [InlineData("K. Blau teilt dem Vorstand mit: Das Dach ist dicht.")]
    [InlineData("K. Blau antwortet, der Bauhof habe den Auftrag.")]
    [InlineData("K. Blau schreibt, das Amt prüfe noch.")]
    [InlineData("K. Blau klärt auf, dass der Saal frei ist.")]
    [InlineData("K. Blau stellt fest, dass kein Antrag vorliegt.")]
    [InlineData("K. Blau macht klar, wie lange ein Termin dauert.")]
    [InlineData("K. Blau übernimmt das nicht.")]
    [InlineData("KB kümmert sich nicht darum.")]
    [InlineData("K. Blau prüft die Kasse nicht.")]
    [InlineData("K. Blau schickt voraus, dass sie verreist ist.")]
    [InlineData("R. Sternal → K. Blau")]
    [InlineData("- Wann ist das Dach dicht? (K. Blau)\n  - Bald.")]
    [InlineData("- Fahrradtour (K. Blau)\n  - fand im Mai statt\n  - vielleicht noch einmal")]
    [InlineData("- Neuigkeiten vom Amt (K. Blau)")]
    [InlineData("- FakRat (K. Blau, R. Sternal)")]
    [InlineData("- vertagt bis Herbst: Hofschild (K. Blau)")]
    [InlineData("- Taskforce Hoffest (K. Blau, R. Sternal)")]
    [InlineData("- Schulelternbeirat (K. Blau)")]
    [InlineData("1. Vorsitzende (K. Blau)")]
    [InlineData("- Versammlungsleiter (R. Sternal)")]
    [InlineData("K. Blau beantragt die Entlastung des Vorstands.")]
    [InlineData("K. Blau beantragt, den Beitrag auszusetzen.")]
    public void What_people_say_have_done_or_are_is_no_task(string text)
    {
        Assert.Empty(TasksOf(text));
    }

    [Theory]
    [InlineData("Rolf Sternal schreibt Protokoll.")]
    [InlineData("Entschuldigt: Mara Oster (Rolf Sternal übernimmt ihre Vertretung)")]
    [InlineData("Rolf Sternal kümmert sich seit Jahren um den Garten.")]
    public void Before_or_without_an_agenda_a_sentence_is_none(string text)
    {
        Assert.Empty(SmallArchive.Meeting($"Anwesend: Karla Blau, Rolf Sternal\n\n{text}\n").Meeting.Tasks);
    }

    [Theory]
    [InlineData("- [ ] ~~Leiter holen~~")]
    [InlineData("~~TODO: Leiter holen~~")]
    [InlineData("[ ] ~~Leiter holen~~")]
    public void What_is_struck_out_is_no_longer_to_do(string text)
    {
        Assert.Equal(("Leiter holen", true), TasksOf(text).Select(task => (task.Text, task.Done)).Single());
    }

    [Theory]
    [InlineData("- Den Saal setzen wir auf die TODO")]
    [InlineData("- Was steht im TODO-Heft?")]
    public void A_noun_is_no_mark(string entry)
    {
        Assert.Empty(TasksOf(entry));
    }

    [Fact]
    public void An_item_on_the_tasks_with_lists_in_lists_is_a_discussion()
    {
        Assert.Empty(TasksOf("## Aufgaben\n\n- Stand\n  - Saal gemietet\n  - Plakate hängen"));
    }

    [Fact]
    public void The_agenda_with_who_speaks_on_what_is_no_list_of_tasks()
    {
        const string minutes = """
            Anwesend: K. Blau (KB), R. Sternal

            # 1. Begrüßung

            Die Einladung nannte:

            1. Begrüßung (KB)
            2. Kasse (R. Sternal)
               - Rückblick auf den Herbst (KB)
            3. Haus (KB)

            # 2. Kasse

            - Belege sammeln (KB)

            # 3. Haus
            """;

        Assert.Equal("Belege sammeln (KB)", Assert.Single(SmallArchive.Meeting(minutes).Meeting.Tasks).Text);
    }

    [Theory]
    [InlineData("Aufgaben des Vorstands")]
    [InlineData("Hausaufgaben")]
    [InlineData("Aufgaben aus dem letzten Protokoll")]
    [InlineData("Weitere Aufgaben")]
    [InlineData("Tasks der Woche")]
    [InlineData("Erledigte Tasks")]
    [InlineData("Task-Force")]
    [InlineData("Bis zum Umbau")]
    public void A_heading_about_tasks_announces_none(string heading) =>
        Assert.Empty(SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n## {heading}\n\n- Notar fragen\n").Meeting.Tasks);

    private static ImmutableArray<MeetingTask> TasksOf(string text) =>
        SmallArchive.Meeting($"Anwesend: K. Blau (KB), R. Sternal (RS)\n\n# TOP 1: Haus\n\n{text}\n").Meeting.Tasks;

    [Theory]
    [InlineData("- Anforderungen: Python\n- Aufgaben: Leitung des Portals", 0)]
    [InlineData("- Amt der Kasse\n  - Voraussetzungen: Geduld\n  - Ihre Aufgaben: Belege ordnen", 0)]
    [InlineData("- Anforderungen an den Saal klären\n- Aufgaben: Saal buchen", 1)]
    [InlineData("- Termin: Mai\n- Aufgaben: Saal buchen", 1)]
    [InlineData("- Gewinner: Tisch drei (Karla, Rolf)", 0)]
    [InlineData("- Gewinner: Preise schicken (Karla)", 1)]
    public void What_a_post_asks_for_and_who_won_is_no_task(string list, int tasks)
    {
        Assert.Equal(tasks, SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n# TOP 1: Haus\n\n{list}\n").Meeting.Tasks.Length);
    }
}
