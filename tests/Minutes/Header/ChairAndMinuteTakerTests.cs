namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>Who led and who wrote, by labels, roles and elections.</summary>
public sealed class ChairAndMinuteTakerTests
{
    [Theory]
    [InlineData("Vorsitz: Karla Blau, Präsidentin", "Karla Blau")]
    [InlineData("Vorsitz: Karla Blau, Rolf Sternal", "Karla Blau, Rolf Sternal")]
    public void The_office_behind_the_name_of_who_led_is_no_other_name(string line, string chair)
    {
        Assert.Equal(chair, SmallArchive.Meeting($"{line}\n\n# TOP 1: Dach\n").Meeting.Chair);
    }

    [Theory]
    [InlineData("# Protokoll\n\n- Begrüßung\n  - Alle sind da.\n- Dach\n", null)]
    [InlineData("## Protokoll\n\n- Rolf Sternal\n\n## Dach\n", "Rolf Sternal")]
    [InlineData("## Protokoll\n\n- Rolf Sternal\n- Karla Blau\n- Mara Oster\n\n## Dach\n", "Rolf Sternal")]
    [InlineData("## Protokoll\n\n- Sommerfest\n- **Dach**: dicht\n- **Keller**: nass\n\n## Dach\n", null)]
    [InlineData("## Protokoll\n\n- Vorstellung, weil viele neu sind\n- **Dach**: dicht\n- Keller\n\n## Dach\n", null)]
    [InlineData("## Protokoll\n\n- Rolf\n\n## Dach\n", "Rolf")]
    [InlineData("## Protokollant\n\n- Rolf Sternal\n- Ort: Saal\n- Ende: 21 Uhr\n\n## Dach\n", "Rolf Sternal")]
    public void Below_the_heading_of_the_minutes_stands_who_wrote_unless_more_is_listed(string text, string? minutesBy)
    {
        Assert.Equal(minutesBy, SmallArchive.Meeting($"Zeit: 20 bis 21 Uhr\n\n{text}").Meeting.MinutesBy);
    }

    [Theory]
    [InlineData("Vorsitz: Karla Blau")]
    [InlineData("Vorsitzende: Karla Blau")]
    [InlineData("Vorsitzende/r: Karla Blau")]
    [InlineData("Vorsitzende:r: Karla Blau")]
    [InlineData("Vorsitzende(r): Karla Blau")]
    [InlineData("Sitzungsvorsitz: Karla Blau")]
    [InlineData("Den Vorsitz führt: Karla Blau")]
    [InlineData("Leitung der Sitzung: Karla Blau")]
    [InlineData("Versammlungsleiterin: 1. Vorsitzende Karla Blau")]
    [InlineData("Sitzungsleitung: Vorsitzende Karla Blau")]
    [InlineData("Sitzungsführung: Karla Blau")]
    public void Who_led_is_called_in_many_ways(string line)
    {
        Assert.Equal("Karla Blau", SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n").Meeting.Chair);
    }

    [Theory]
    [InlineData("Leitung und Protokoll: Karla Blau", "Karla Blau", "Karla Blau")]
    [InlineData("**Moderation/Protokoll:** Karla Blau / Rolf Kastner", "Karla Blau", "Rolf Kastner")]
    [InlineData("Protokoll & Leitung: Karla Blau/Rolf Kastner", "Rolf Kastner", "Karla Blau")]
    [InlineData("Leitung und Protokoll: Karla Blau und Rolf Kastner", null, null)]
    [InlineData("Leitung und Protokoll: wechselnd", null, null)]
    [InlineData("Leitung: Karla Blau\nProtokoll: gemeinsam", "Karla Blau", null)]
    [InlineData("Wahl des Versammlungsleiters: Karla Blau\nErnennung Protokollant: Rolf Kastner", "Karla Blau", "Rolf Kastner")]
    [InlineData("Wahl des Vorsitzenden: Karla Blau", null, null)]
    [InlineData("Moderation & Protokoll: Karla Blau (ver.di/GEW)", null, null)]
    public void One_label_may_ask_who_led_and_who_wrote(string line, string? chair, string? minutesBy)
    {
        var meeting = SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal((chair, minutesBy), (meeting.Chair, meeting.MinutesBy));
    }

    [Theory]
    [InlineData("Protokoll: Wer?")]
    [InlineData("Protokoll: Nr. 4/2020")]
    [InlineData("### Protokoll\n\n### Beschlussfähigkeit\n\nGegeben")]
    [InlineData("### Protokoll\n\nVorstellung der neuen Räume")]
    [InlineData("## Protokoll\n\nGemeinsam schreiben:\n\n- am Pad")]
    [InlineData("## Protokoll\n\nGemeinsames Pad, bitte gleich darin mitschreiben")]
    [InlineData("## Protokoll\n\n29 Januar 2022")]
    [InlineData("Protokoll:\\\n24.10.2022")]
    [InlineData("Protokoll:\n\n#0 Begrüßung")]
    [InlineData("Protokoll: Karla 1 Gegenstimme, 1 Enthaltung, 10 dafür")]
    [InlineData("PROTOKOLL\n\ndes\n\nGemeinderates Halle")]
    [InlineData("Protokoll\nTURNERBUND Halle")]
    [InlineData("Protokoll\n\nEinwohnergemeinde Halle")]
    [InlineData("## PROTOKOLL: SOMMERFEST")]
    [InlineData("Vorsitz:\n\nProtokoll:\n\nPräsidentin Karla Blau\n\nSchreiber Rolf Sternal")]
    [InlineData("Entschuldigt ferngeblieben:\nSchriftführer:\nKarla Blau;\nRolf Sternal")]
    public void A_question_a_date_or_a_title_is_no_minute_taker(string lines)
    {
        Assert.Null(SmallArchive.Meeting($"{lines}\n\n# TOP 1: Haus\n").Meeting.MinutesBy);
    }

    [Theory]
    [InlineData("Rolf Sternal bietet sich als Protokollführer an und wird von der Versammlung einstimmig bestimmt.", null, "Rolf Sternal")]
    [InlineData("**Ja: 6**\n**Nein: 0**\nKarla Blau wird von der Versammlung zur Versammlungsleiterin gewählt.", "Karla Blau", null)]
    [InlineData("Zur Versammlungsleiterin wird Frau Karla Blau einstimmig bestellt. Als Protokollführer wird Rolf Sternal bestimmt.", "Frau Karla Blau", "Rolf Sternal")]
    [InlineData("Zum Versammlungsleiter wird der Älteste gewählt.", null, null)]
    [InlineData("Zum Versammlungsleiter wird Rolf Sternal vorgeschlagen.", null, null)]
    [InlineData("Karla Blau wird als Versammlungsleiterin benannt. Rolf Sternal wurde zum Protokollanten der Sitzung bestimmt.", "Karla Blau", "Rolf Sternal")]
    [InlineData("Der Vorsitzende bietet sich selbst als Versammlungsleiter an und wird einstimmig bestimmt.", null, null)]
    [InlineData("Rolf Sternal wird nicht zum Versammlungsleiter gewählt.", null, null)]
    [InlineData("Rolf Sternal wird als Protokollführer vorgeschlagen.", null, null)]
    [InlineData("Rolf Sternal wird zum Schriftführer gewählt.", null, null)]
    [InlineData("Beginn der Sitzung: 20.10 Uhr. Protokoll führt Rolf Sternal.", null, "Rolf Sternal")]
    [InlineData("Das Protokoll führt künftig Rolf Sternal.", null, null)]
    [InlineData("Das Protokoll führt Rolf Sternal ab dem Herbst.", null, null)]
    [InlineData("Die Versammlungsleitung hat das Wort.", null, null)]
    public void Who_was_chosen_to_lead_or_to_write_did(string text, string? chair, string? minutesBy)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand 24.10.2022\n\n## TOP 1: Wahl des Versammlungsleiters und des Protokollführers\n\n{text}\n\n## TOP 2: Dach\n").Meeting;

        Assert.Equal((chair, minutesBy), (meeting.Chair, meeting.MinutesBy));
    }

    [Theory]
    [InlineData("Als Versammlungsleiterin wurde Karla Blau gewählt.\nDas Protokoll führte Rolf Sternal.", "Karla Blau", "Rolf Sternal")]
    [InlineData("Protokoll\nRolf Sternal", null, "Rolf Sternal")]
    [InlineData("Als Protokollführer wurde Rolf Sternal beauftragt.", null, "Rolf Sternal")]
    [InlineData("Weiterhin sind anwesend:\nKarla Blau\nVerwaltung/Protokollführer Rolf Sternal", null, "Rolf Sternal")]
    [InlineData("Protokollführung:\n\n• Rolf Sternal, Gemeindeschreiber", null, "Rolf Sternal")]
    [InlineData("Zum Schriftführer wurde Rolf Sternal gewählt.", null, null)]
    [InlineData("Als Versammlungsleiterin wurde Karla Blau abgelehnt. Das Protokoll führte zu Streit.", null, null)]
    [InlineData("# Protokoll\n\nLeitung:\nKarla Blau\n\nProtokollant:\nRolf Sternal", "Karla Blau", "Rolf Sternal")]
    [InlineData("Protokoll\nRolf Sternal, Gemeindeschreiber", null, "Rolf Sternal")]
    [InlineData("Gäste: Tim Tamm (TSV Nord, Schriftführer)", null, null)]
    [InlineData("Protokoll Haus Nord, Kassierin", null, null)]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal, Karla Blau (Protokoll)", null, "Karla Blau")]
    public void Who_led_and_wrote_may_be_said_above_all_items(string text, string? chair, string? minutesBy)
    {
        var meeting = SmallArchive.Meeting($"{text}\n\n# TOP 1: Dach\n").Meeting;

        Assert.Equal((chair, minutesBy), (meeting.Chair, meeting.MinutesBy));
    }

    [Theory]
    [InlineData("Karla Blau wird einstimmig zur Versammlungsleiterin gewählt.", "Karla Blau")]
    [InlineData("Karla Blau wird zur Versammlungsleiterin der nächsten Versammlung gewählt.", null)]
    [InlineData("Karla Blau wird einstimmig zur Abteilungsleiterin gewählt.", null)]
    [InlineData("Leitung: Karla Blau", null)]
    [InlineData("Am 3.12.2022.\n\n## Nächste Versammlung\n\nZur Versammlungsleiterin wird Karla Blau bestimmt.", null)]
    [InlineData("Am 3.12.2022.\n\n## Nächste Versammlung\n\nDie Versammlungsleitung hat Karla Blau.", null)]
    public void Who_leads_this_meeting_may_be_elected_with_all_others(string text, string? chair)
    {
        Assert.Equal(chair, SmallArchive.Meeting($"# Vorstand 24.10.2022\n\n## Bericht\n\nGut.\n\n## Wahlen\n\n{text}\n").Meeting.Chair);
    }

    [Theory]
    [InlineData("- Rundbrief\n    - Moderation: Rolf (später Karla), bisher unmoderiert\n- Kasse\n    - stimmt", null)]
    [InlineData("- Begrüßung\n    - Moderation: Karla\n- Rundbrief\n    - Moderation: Rolf", "Karla")]
    [InlineData("- Moderation: Karla\n- Protokoll: Rolf", "Karla")]
    public void Who_leads_something_below_a_point_of_the_agenda_does_not_lead_the_meeting(string list, string? chair)
    {
        Assert.Equal(chair, SmallArchive.Meeting($"# Protokoll vom 24.10.2022\n\n## Tagesordnungspunkte\n\n{list}\n\n## Offene Fragen\n\nKeine.\n").Meeting.Chair);
    }
}
