using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Tasks;

/// <summary>Who has a task, of the words that may be a name.</summary>
public sealed class ResponsibleTests
{
    [Fact]
    public void A_plus_joins_two_people()
    {
        var task = Assert.Single(SmallArchive.Meeting("## 1. Haus\n\n| Was | Wer |\n|---|---|\n| Flyer | Mara + Tom |\n").Meeting.Tasks);

        Assert.Equal("Mara, Tom", string.Join(", ", task.Who));
    }

    [Theory]
    [InlineData("- [ ] Gespräch über den Vertrag führen (K. Blau): geht weiter", "K. Blau")]
    [InlineData("- [ ] Absagen sammeln (HvB)", "H. von Berg")]
    [InlineData("- [ ] Werkbänke bauen (AG Umbau, bis 15.06.2023)", "AG Umbau")]
    public void Names_in_parentheses_have_the_task(string entry, string who)
    {
        var task = Assert.Single(SmallArchive.Meeting($"Anwesend: K. Blau, H. von Berg (HvB)\n\n# TOP 1: Haus\n\n{entry}\n").Meeting.Tasks);

        Assert.Equal(who, Assert.Single(task.Who));
    }

    [Theory]
    [InlineData("- Rolf Sternal kauft einen Besen.\n- zuständig: Rolf Sternal", "Rolf Sternal")]
    [InlineData("Rolf Sternal kauft einen Besen.\n\nVerantwortlich: Karla Blau, Rolf Sternal", "Karla Blau, Rolf Sternal")]
    [InlineData("- Rolf Sternal kauft einen Besen.\n- Rolf Sternal kauft einen Besen.", "Rolf Sternal|Rolf Sternal")]
    [InlineData("- Rolf Sternal kauft einen Besen.\n- Karla Blau fegt den Hof.\n- zuständig: Karla Blau", "Rolf Sternal|Karla Blau")]
    [InlineData("Rolf Sternal und Karla Blau kaufen einen Besen.\n\nVerantwortlich: Karla Blau", "Rolf Sternal, Karla Blau")]
    [InlineData("Rolf Sternal kauft einen Besen.\n\nZuständig: Karla Blau", "Rolf Sternal|Karla Blau")]
    [InlineData("Rolf Sternal kauft bis 1.11.2022 einen Besen.\n\nZuständig: Rolf Sternal bis 1.12.2022", "Rolf Sternal|Rolf Sternal")]
    public void A_task_that_names_somebody_is_one_with_the_line_that_says_who_has_it(string text, string who)
    {
        var tasks = SmallArchive.Meeting($"Anwesend: Karla Blau, Rolf Sternal\n\n# TOP 1: Hof\n\n{text}\n").Meeting.Tasks;

        Assert.Equal(who.Split('|'), tasks.Select(t => string.Join(", ", t.Who)));
    }

    [Theory]
    [InlineData("Herr von der Heyde klärt das.", "Herr von der Heyde")]
    [InlineData("Von der Heyde prüft die Kasse.", "Von der Heyde")]
    [InlineData("J. von der Heyde prüft die Kasse.", "J. von der Heyde")]
    public void A_family_name_may_have_several_words(string text, string who)
    {
        var linked = SmallArchive.Meeting($"Anwesend: K. Blau, Jost von der Heyde\n\n# TOP 1: Haus\n\n{text}\n");

        Assert.Equal(who, Assert.Single(Assert.Single(linked.Meeting.Tasks).Who));
        Assert.Equal("Jost von der Heyde", Assert.Single(Assert.Single(linked.TaskPeople)).Name);
    }

    [Theory]
    [InlineData("TODO (Flo): Leiter holen", "Flo")]
    [InlineData("TODO (Flo, Karla): Leiter holen", "Flo, Karla")]
    [InlineData("TODO (Chris): Leiter holen", "")]
    [InlineData("TODO (Halle): Leiter holen", "")]
    [InlineData("TODO (Fl): Leiter holen", "")]
    public void Behind_the_label_the_beginning_of_one_given_name_is_a_name(string text, string who)
    {
        var task = Assert.Single(SmallArchive.Meeting($"Anwesend: Karla Blau, Florian Ott, Christa Lind, Christian Quast\n\n# TOP 1: Haus\n\n- {text}\n").Meeting.Tasks);

        Assert.Equal(who, string.Join(", ", task.Who));
    }

    [Theory]
    [InlineData("Alle alten Rechnungen bezahlen", "")]
    [InlineData("alle sauber abheften (erledigt)", "")]
    [InlineData("Alle Zäune streichen, die alt sind", "")]
    [InlineData("→ Alle auf die neue Liste schieben", "")]
    [InlineData("Alle prüfen ihre Listen", "Alle")]
    [InlineData("Alle sollen ihre Listen prüfen", "Alle")]
    [InlineData("Alle Mitglieder prüfen ihre Listen", "Alle")]
    [InlineData("Alle: Listen prüfen", "Alle")]
    public void All_of_something_are_nobody(string entry, string who)
    {
        var task = Assert.Single(SmallArchive.Meeting($"Anwesend: Karla Blau\n\n# TOP 1: Haus\n\nAufgaben:\n\n- {entry}\n").Meeting.Tasks);

        Assert.Equal(who, string.Join(", ", task.Who));
    }

    [Fact]
    public void Any_particle_that_links_know_belongs_to_the_family_name()
    {
        var linked = SmallArchive.Meeting("Anwesend: K. Blau, Karim al Sayed\n\n# TOP 1: Haus\n\nK. al Sayed klärt die Miete.\n");

        Assert.Equal("Karim al Sayed", Assert.Single(Assert.Single(linked.TaskPeople)).Name);
    }

    [Theory]
    [InlineData("- Schlüssel: KB, bleibt offen", "K. Blau")]
    [InlineData("- Schlüssel: nachmachen lassen", "")]
    [InlineData("- Notar: erledigt", "")]
    [InlineData("- Heike Quast: Schlüssel holen", "Heike Quast")]
    [InlineData("- AG Umbau: Werkbänke bauen", "AG Umbau")]
    public void A_thing_before_a_colon_has_no_task(string entry, string who)
    {
        using var archive = SmallArchive.Of($"-- personen/heike-quast.md --\n---\nname: Heike Quast\n---\n-- protokolle/2022-10-24-vorstand.md --\nAnwesend: K. Blau (KB)\n\n# TOP 1: Haus\n\nOffene Aufgaben:\n\n{entry}\n");

        var task = Assert.Single(Assert.Single(archive.Read().Meetings).Meeting.Tasks);

        Assert.Equal(who, string.Join(", ", task.Who));
    }

    [Theory]
    [InlineData("TODO @Rolf: Leiter leihen")]
    [InlineData("* TODO @Rolf: Leiter leihen")]
    [InlineData("- [ ] Leiter leihen (@Rolf)")]
    [InlineData("| Was | Wer |\n|---|---|\n| Leiter leihen | @Rolf |")]
    [InlineData("| Nr. | Pendenz | Zuständig | Status |\n|---|---|---|---|\n| 1 | Leiter leihen | Rolf | offen |")]
    public void A_name_may_have_an_at_sign(string text)
    {
        var meeting = SmallArchive.Meeting($"Anwesend: Karla Blau, Rolf Sternal\n\n# TOP 1: Haus\n\n{text}\n").Meeting;

        Assert.Equal("Rolf", Assert.Single(Assert.Single(meeting.Tasks).Who));
    }

    [Theory]
    [InlineData("- [ ] Leiter holen - K. Blau - 30.11.2022", "K. Blau", "2022-11-30")]
    [InlineData("- [ ] Karla fragen – KB, RS – bis 30.11.", "K. Blau, R. Sternal", "2022-11-30")]
    [InlineData("- [ ] Leiter holen - RS", "R. Sternal", "")]
    [InlineData("- [ ] Tisch - Stuhl - Bank", "", "")]
    [InlineData("- [ ] Hof fegen - 30.11.2022", "", "")]
    public void Behind_dashes_stands_who_and_until_when(string entry, string who, string due)
    {
        var task = Assert.Single(TasksOf(entry));

        Assert.Equal((who, due), (string.Join(", ", task.Who), $"{task.Due:yyyy-MM-dd}"));
    }

    [Fact]
    public void Two_who_do_it_together_both_have_the_task()
    {
        Assert.Equal(["K. Blau", "R. Sternal"], Assert.Single(TasksOf("K. Blau und R. Sternal organisieren das Fest.")).Who.AsEnumerable());
    }

    [Theory]
    [InlineData("- Saal mieten (KB, evtl. mit Hilfe von außen)", "K. Blau")]
    [InlineData("- Saal mieten (KB+RS)", "K. Blau, R. Sternal")]
    [InlineData("- [ ] Dessau: KB, RS", "K. Blau, R. Sternal")]
    [InlineData("- [ ] Saal mieten (KB, [RS])", "K. Blau, R. Sternal")]
    [InlineData("- [ ] Saal mieten (Tilda, KW 12)", "Tilda")]
    [InlineData("- [ ] Saal mieten (K. Blau, 5.3.2024)", "K. Blau")]
    [InlineData("- [ ] Saal mieten [KB]", "K. Blau")]
    [InlineData("- NextCloud (KB)", "K. Blau")]
    [InlineData("- Inserat (KB)", "K. Blau")]
    public void Names_are_told_from_what_is_said_of_them(string entry, string who)
    {
        Assert.Equal(who, string.Join(", ", Assert.Single(TasksOf(entry)).Who));
    }

    [Theory]
    [InlineData("- [ ] Belege ordnen (ständig)")]
    [InlineData("- [ ] Angebote vergleichen (siehe oben)")]
    [InlineData("- [ ] Plan der Küche (Schränke, etc.)")]
    [InlineData("- [ ] Lampen aufhängen (Achtung Leitungen suchen)")]
    [InlineData("- [ ] Fest planen (Licht, vielleicht Zelt?)")]
    [InlineData("- [ ] Plakate drucken (A3)")]
    [InlineData("- [ ] Kisten packen [HS = Haus Süd]")]
    [InlineData("- [ ] Saal suchen (am Markt (Mara?))")]
    public void An_aside_is_nobody(string entry)
    {
        Assert.Empty(Assert.Single(TasksOf(entry)).Who);
    }

    [Theory]
    [InlineData("- [ ] Berater finden (Halle: KB, Dessau: RS)")]
    [InlineData("- [ ] KB und RS suchen nach Räumen (Schulen und Kirchen)")]
    [InlineData("- TODO für KB, RS: Räume suchen")]
    public void Names_of_the_meeting_go_before_other_words(string entry)
    {
        Assert.Equal(["K. Blau", "R. Sternal"], Assert.Single(TasksOf(entry)).Who.AsEnumerable());
    }

    [Theory]
    [InlineData("| Was | Wer |\n|---|---|\n| Zaun streichen | HS, JB |")]
    [InlineData("Beschluss: Der Zaun wird gestrichen.\n\nVerantwortlich: HS, JB")]
    [InlineData("TODO HS, JB: Zaun streichen")]
    [InlineData("- [ ] Zaun streichen (HS, JB)")]
    public void Initials_that_the_attendance_explains_are_written_out(string text)
    {
        var meeting = SmallArchive.Meeting($"Anwesend: Heike Stern (HS), Jana Baum (JB)\n\n# TOP 1: Zaun\n\n{text}\n").Meeting;

        Assert.Equal(["Heike Stern", "Jana Baum"], Assert.Single(meeting.Tasks).Who.AsEnumerable());
    }

    [Fact]
    public void A_group_that_has_a_task_is_no_person()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-10-24-vorstand.md --
            Anwesend: K. Blau

            # TOP 1: Haus

            - [ ] Werkbänke bauen (AG Umbau)
            """);

        var people = archive.Read().People;

        Assert.Equal(["K. Blau"], people.Select(p => p.Subject.Name));
    }

    [Theory]
    [InlineData("- Leiter leihen @Karla", "Karla")]
    [InlineData("- Leiter leihen @Karla und @Rolf.", "Karla, Rolf")]
    [InlineData("- @Rolf: Rinne spülen", "Rolf")]
    [InlineData("- @Rolf: bitte die Rinne spülen bis 30.11.", "Rolf")]
    public void Who_is_addressed_has_the_task(string entry, string who) =>
        Assert.Equal(who, string.Join(", ", Assert.Single(SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n## 1. Dach\n\n{entry}\n").Meeting.Tasks).Who));

    [Theory]
    [InlineData("- Vorschlag von @Karla")]
    [InlineData("- Danke @Tim")]
    [InlineData("- Post an karla@example.org")]
    [InlineData("- @Rolf: kommst du?")]
    [InlineData("- Ansprechpartner Stadt: @Karla")]
    [InlineData("- Glückwunsch @Karla")]
    [InlineData("- Danke für alles, @Karla")]
    [InlineData("- @Karla: Danke für den Kuchen!")]
    [InlineData("Das sagte @Karla")]
    public void Who_is_asked_or_spoken_of_has_none(string entry) =>
        Assert.Empty(SmallArchive.Meeting($"Anwesend: Karla, Rolf\n\n## 1. Dach\n\n{entry}\n").Meeting.Tasks);

    private static ImmutableArray<MeetingTask> TasksOf(string text) =>
        SmallArchive.Meeting($"Anwesend: K. Blau (KB), R. Sternal (RS)\n\n# TOP 1: Haus\n\n{text}\n").Meeting.Tasks;
}
