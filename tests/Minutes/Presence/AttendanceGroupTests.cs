namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>Attendance lists that tell who was there by group, by role and by the way they took part.</summary>
public sealed class AttendanceGroupTests
{
    [Theory]
    [InlineData("## Anwesenheit\n\n### Vorstand\n\n- Karla Blau\n- Rolf Sternal\n\n### Beirat\n\n- Mara Oster")]
    [InlineData("## Anwesenheit\n\n### Vorstand\n\n- Karla Blau\n- Rolf Sternal\n\n### Gäste\n\n- Tim Tamm\n\n### Beirat\n\n- Mara Oster\n\n### Themen\n\n- Neues Dach")]
    [InlineData("## Teilnehmer\n\n**Vorstand**\n\n- Karla Blau\n- Rolf Sternal\n\n**Beirat**\n\n- Mara Oster\n\n**Gäste**\n\n- Tim Tamm")]
    [InlineData("## Anwesend\n\n- Vorstand\n    - Karla Blau\n    - Rolf Sternal\n- Stadt\n    - Mara Oster")]
    [InlineData("Teilnehmer:\n\n- Vorstand: Karla Blau, Rolf Sternal\n- Stadt: Mara Oster\n- Gäste: Tim Tamm")]
    [InlineData("Anwesend sind:\n\n- Karla Blau\n- Rolf Sternal\n- Vertretung für Ina Ott: Mara Oster")]
    [InlineData("## Anwesend\n\n- **Halle42 (Nord)**: Karla Blau, Rolf Sternal\n- **Stadt (Süd)**: Mara Oster\n- **Jugend**:")]
    [InlineData("Anwesend AR: Karla Blau, Rolf Sternal\nAnwesend Vorstand: Mara Oster\nEntschuldigt: Tim Tamm")]
    [InlineData("| Anwesend Beirat: | Karla Blau, Rolf Sternal |\n|---|---|\n| Anwesend vom Vorstand: | Mara Oster |\n| Entschuldigt: | Tim Tamm |")]
    [InlineData("Teilnehmer:\n\n- Auftraggeber: Karla Blau\n- Projektteam: Rolf Sternal, Mara Oster\n- Verhindert: Ina Ott")]
    [InlineData("**Teilnehmer:**\n**Auftraggeber:** Karla Blau\n\n**Projektteam:**\nRolf Sternal (Kasse)\nMara Oster\n\nDas Dach ist dicht.")]
    [InlineData("Anwesend:\n\nLinde: Karla Blau, Rolf Sternal\n\nAhorn: Mara Oster\n\nweitere: –")]
    [InlineData("Anwesend:\n\nbuche: Karla Blau, Rolf Sternal\n\nAhorn: Mara Oster\n\nThema: Neue Satzung\n\nDach: Ina Ott")]
    [InlineData("Anwesend:\n\nLinde: Karla Blau, Rolf Sternal, Mara Oster\n\nVortrag: Ina Ott")]
    [InlineData("Anwesend:\n\nLinde: Karla Blau, Rolf Sternal, Mara Oster\nim Urlaub: Ina Ott, Tim Tamm\nzur Kenntnis: Lea Lenz, Max Kurz")]
    [InlineData("**Teilnehmer**\n\n**Werkhaus e.V.**\n\n- Karla Blau\n- …\n\n**Team Süd**\n\n- Rolf Sternal\n- Mara Oster")]
    public void A_group_is_nobody_and_all_of_it_were_there(string text)
    {
        Assert.Equal(["Karla Blau", "Rolf Sternal", "Mara Oster"], Present(text));
    }

    [Theory]
    [InlineData("- Anwesend:\n    - Gewählte Mitglieder: Karla, Rolf\n    - Neue Mitglieder: Ute (online)\n    - Gäste: Ina\n- Protokoll: Karla", "Karla, Rolf, Ute")]
    [InlineData("- Anwesend: 3\n    - Gewählte Mitglieder: Karla, Rolf\n    - Neue Mitglieder: Ute\n    - Gäste: Ina\n- Protokoll: Karla", "Karla, Rolf, Ute")]
    [InlineData("- Anwesend:\n    - Gewählte Mitglieder: Karla, Rolf\n    - Neue Mitglieder: Keine\n    - Beratende Mitglieder: Entschuldigt\n    - Raum: Saal", "Karla, Rolf")]
    [InlineData("- Anwesend: 3\n- Gewählte Mitglieder: Karla, Rolf\n- Dach: Ute", "")]
    [InlineData("- Anwesend: 3\n    - Themen: Zaun, Tor\n- Protokoll: Karla", "")]
    [InlineData("- Anwesend: Karla, Rolf\n    - Neue Mitglieder: Ute", "Karla, Rolf")]
    public void Members_may_be_one_by_a_given_name(string text, string present)
    {
        Assert.Equal(present, string.Join(", ", Present(text)));
    }

    [Theory]
    [InlineData("## Anwesend\n\n- Karla Blau\n    - kommt später\n- Rolf Sternal\n\n### Notizen\n\n- Karla ist krank")]
    [InlineData("## Anwesend\n\nKarla Blau, Rolf Sternal\n\n### Aufgaben\n\n- Mara Oster\n- Tim Tamm")]
    [InlineData("**Anwesend:**\n\n- Karla Blau\n- Rolf Sternal\n\n**Vorschläge**\n\n- Mara Oster")]
    [InlineData("## Anwesend\n\n**Vorstand:**\n\n- Karla Blau\n- Rolf Sternal\n\n**Verhindert:**\n\n- Ole Lang\n- Uta Bach")]
    [InlineData("## Anwesend\n\n- Karla Blau\n- Rolf Sternal\n\n**Abwesend wegen Urlaub**\n\n- Ole Lang\n- Uta Bach")]
    [InlineData("## Anwesend\n\n### Vorstand\n\n- Karla Blau\n- Rolf Sternal\n\n### Krank\n\n- Ole Lang\n\n### Abgesagt haben\n\n- Uta Bach")]
    [InlineData("## Anwesend\n\nKrankgemeldet:\n\n- Ole Lang\n- Uta Bach")]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal\nOnline: Bericht Kassenprüfung\nDigital: Neue Homepage")]
    public void What_is_listed_below_the_names_is_no_group(string text)
    {
        Assert.DoesNotContain(Present(text), name => name is not ("Karla Blau" or "Rolf Sternal"));
    }

    [Theory]
    [InlineData("## Teilnehmer\n\n- Karla Blau: Kassenwartin\n- Rolf Sternal: Vorsitz")]
    [InlineData("## Teilnehmer\n\nKarla Blau: Kassenwartin\nRolf Sternal: Vorsitz")]
    public void Behind_a_name_stands_what_its_bearer_is_and_nothing_that_was_said(string text)
    {
        var linked = SmallArchive.Meeting($"{text}\n\n# TOP 1: Haus\n\nText.\n");

        Assert.Equal([("Karla Blau", "Kassenwartin"), ("Rolf Sternal", "Vorsitz")], linked.Meeting.Attendance.Present.Select(a => (a.Name, a.Role)));
        Assert.Equal("Rolf Sternal", linked.Meeting.Chair);
        Assert.Empty(linked.Statements);
    }

    [Theory]
    [InlineData("## Anwesende\n\n### Stimmberechtigte Mitglieder\n\n#### Vertretung des Fachschaftsrates Bau\n\n- unbesetzt\n- Karla Blau\n\n#### Vertretung des Fachschaftsrates Holz\n\n- Rolf\n\n### Beratende Mitglieder\n\n### Gäste\n\n- Mara Oster", "Karla Blau | Rolf")]
    [InlineData("## Anwesende\n\n### Technik\n\n#### Drucker\n\n- Papier\n- Karla Blau", "")]
    public void Groups_may_stand_in_groups_and_in_some_nobody(string text, string names)
    {
        Assert.Equal(names, string.Join(" | ", Present(text)));
    }

    [Theory]
    [InlineData("Anwesend:\n\nStimmberechtigte Mitglieder:\n\nCDU\n\nBlau, Karla\nKurz, Max vertritt: Moll, Jens\n\nLINKE/PIRATEN\n\nOster-Moll, Mara\n\nvon der Verwaltung:\n\nRoth, Ina (Amt 40 - Schule)\n\nGäste:\n\nQuast, Peter", "Karla Blau | Max Kurz | Mara Oster-Moll | Ina Roth")]
    [InlineData("Anwesend:\n\nBlau, Karla\nKurz, Max\n\nSchwerpunkte der Verwaltung:\n\nDach, Keller", "Karla Blau | Max Kurz")]
    public void Groups_may_stand_in_paragraphs_of_their_own(string text, string names)
    {
        Assert.Equal(names, string.Join(" | ", Present(text)));
    }

    [Theory]
    [InlineData("Anwesend vor Ort: Karla, Rolf\nOnline zugeschaltet: Mara")]
    [InlineData("Anwesend: Karla, Rolf\nRemote: Mara")]
    [InlineData("Anwesend vor Ort: Karla, Rolf\nAnwesend online: Mara")]
    [InlineData("- Anwesend: Karla, Rolf\n- Per Telefon: Mara\n- Online: Zoom")]
    [InlineData("## Anwesend\n\n- Vor Ort: Karla, Rolf\n- Online: Mara")]
    [InlineData("Anwesend: Karla, Rolf, Teilweise: Mara")]
    [InlineData("Anwesend: Karla, Rolf; online: Mara")]
    public void Who_took_part_from_elsewhere_was_there(string text)
    {
        Assert.Equal(["Karla", "Rolf", "Mara"], Present(text));
    }

    [Theory]
    [InlineData("- [Anwesenheit](#anwesenheit)\n- [Protokoll](#protokoll)\n- [Dach](#dach)\n- [Kasse](#kasse)\n\n## Anwesenheit\n\nKarla Blau, Rolf Sternal")]
    [InlineData("[Anwesenheit](#anwesenheit)\n[Protokoll](#protokoll)\n[Dach](#dach)\n\n## Anwesenheit\n\nKarla Blau, Rolf Sternal")]
    public void A_table_of_contents_names_nobody(string text)
    {
        var meeting = SmallArchive.Meeting($"{text}\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(["Karla Blau", "Rolf Sternal"], meeting.Attendance.Present.Select(a => a.Name));
        Assert.Null(meeting.MinutesBy);
    }

    private static IEnumerable<string> Present(string text) =>
        SmallArchive.Meeting($"{text}\n\n# TOP 1: Haus\n\nText.\n").Meeting.Attendance.Present.Select(attendee => attendee.Name);

    [Theory]
    [InlineData("Anwesende Mitglieder: 3\n\n- real: Karla Blau, Rolf Sternal\n- virtuell: Mara Oster\n- Absolutes Mehr: 2", "Karla Blau, Rolf Sternal, Mara Oster")]
    [InlineData("Anwesende: 2\n\nKarla Blau, Rolf Sternal", "Karla Blau, Rolf Sternal")]
    [InlineData("Anwesende: 14\n\n### Haus\n\n- Dach\n- Keller", "")]
    [InlineData("Anwesende: 14\n\nWir sind beschlussfähig, die Liste liegt bei.", "")]
    [InlineData("Anwesende: 14 Mitglieder\n\n- Dach\n- Keller", "")]
    public void Below_a_heading_that_counts_them_those_may_stand_who_were_there(string head, string present)
    {
        var attendance = SmallArchive.Meeting($"# Versammlung am 24.10.2022\n\n## {head}\n\n## 1. Haus\n\nEs ging um das Dach.\n").Meeting.Attendance;

        Assert.Equal(present, string.Join(", ", attendance.Present.Select(attendee => attendee.Name)));
    }

    [Fact]
    public void A_count_of_who_was_not_there_heads_them_as_well()
    {
        var attendance = SmallArchive.Meeting("# Versammlung am 24.10.2022\n\n## Anwesende: 1\n\n- Karla Blau\n\n## Nicht anwesende Mitglieder: 2\n\n- Rolf Sternal, Mara Oster\n\n## Kasse\n\n- Ina Lind\n").Meeting.Attendance;

        Assert.Equal(["Rolf Sternal", "Mara Oster"], attendance.Absent.Select(attendee => attendee.Name));
    }

    [Fact]
    public void The_comma_at_the_end_of_an_entry_is_none_of_the_name()
    {
        var attendance = SmallArchive.Meeting("# Treffen\n\n## Anwesende\n\n- Karla Blau,\n- Rolf Sternal (online),\n- Mara Oster\n").Meeting.Attendance;

        Assert.Equal(["Karla Blau", "Rolf Sternal (online)", "Mara Oster"], attendance.Present.Select(attendee => attendee.Written));
    }
}
