using System.Globalization;

namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>Date, times, place, chair and minute taker in the lines about the meeting itself.</summary>
public sealed class HeaderTests
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
    [InlineData("## Protokollant\n\n- Rolf Sternal\n- Ort: Saal\n- Ende: 21 Uhr\n\n## Dach\n", "Rolf Sternal")]
    public void Below_the_heading_of_the_minutes_stands_who_wrote_unless_more_is_listed(string text, string? minutesBy)
    {
        Assert.Equal(minutesBy, SmallArchive.Meeting($"Zeit: 20 bis 21 Uhr\n\n{text}").Meeting.MinutesBy);
    }

    [Fact]
    public void Lists_below_other_headings_say_who_led_where_and_until_when()
    {
        var meeting = SmallArchive.Meeting("# Protokoll vom 24.10.2022\n\n## Leitung\n\n- Karla Blau\n- Rolf Sternal\n- Mara Oster\n\n## Ort\n\n- Saal\n- pünktlich\n- warm\n\n## Ende\n\n- 21:30 Uhr\n- Licht aus\n- Danke\n\n## TOP 1: Dach\n").Meeting;

        Assert.Equal(("Karla Blau", "Saal", new TimeOnly(21, 30)), (meeting.Chair, meeting.Location, meeting.End));
    }

    [Fact]
    public void A_first_line_may_name_the_committee_before_day_times_and_place()
    {
        var meeting = SmallArchive.Meeting("Vorstand 06.12.2023, 19 bis 20:30 Uhr, online (Schnee)\n\n# 1. Haushalt\n\nText.\n\n# 2. Haus\n", "protokolle/vorstand.md").Meeting;

        Assert.Equal(new DateOnly(2023, 12, 6), meeting.Date);
        Assert.Equal(new TimeOnly(19, 0), meeting.Start);
        Assert.Equal(new TimeOnly(20, 30), meeting.End);
        Assert.Equal("online (Schnee)", meeting.Location);
    }

    [Fact]
    public void An_item_is_no_answer_to_a_label_above_it()
    {
        var meeting = SmallArchive.Meeting("# AG Umbau 08.06.2022\n\nProtokoll:\n\n| TOP 1 - Dach | |\n|---|---|\n| Es ist dicht. | |\n\n## TOP 2 - Keller\n\nEr ist nass.\n").Meeting;

        Assert.Null(meeting.MinutesBy);
    }

    [Theory]
    [InlineData("| Protokoll | |\n|---|---|\n| Art | Plenum |\n| Moderation | Karla |")]
    [InlineData("| Art | Plenum |\n|---|---|\n| Protokoll | |\n| Anmerkung | Karla |\n| Moderation | Karla |")]
    public void The_next_row_of_a_table_is_no_answer_to_a_label_above_it(string table)
    {
        var meeting = SmallArchive.Meeting($"# Plenum 08.06.2022\n\n{table}\n\n## Dach\n\nDicht.\n\n## Hof\n").Meeting;

        Assert.Null(meeting.MinutesBy);
        Assert.Equal("Karla", meeting.Chair);
    }

    [Fact]
    public void In_a_table_of_one_column_the_answer_stands_in_the_next_row()
    {
        var meeting = SmallArchive.Meeting("# Plenum 08.06.2022\n\n| Ort: |\n|---|\n| Saal |\n| Leitung: |\n| Karla Blau |\n\n## Dach\n\nDicht.\n\n## Hof\n").Meeting;

        Assert.Equal(("Saal", "Karla Blau"), (meeting.Location, meeting.Chair));
    }

    [Fact]
    public void The_day_may_stand_behind_the_time_in_a_sentence_over_several_lines()
    {
        var meeting = SmallArchive.Meeting("Niederschrift\n\nüber die Sitzung des Bauausschusses,\nBeginn 19 Uhr,\nvom 24. Oktober\n2022\n\n## 1. Dach\n\n## 2. Hof\n", "protokolle/sitzung.md").Meeting;

        Assert.Equal(new DateOnly(2022, 10, 24), meeting.Date);
    }

    [Fact]
    public void When_it_began_is_not_part_of_a_place_that_ends_in_a_comma()
    {
        var meeting = SmallArchive.Meeting("# Vorstand 08.06.2022\n\nOrt: Rathaus, Saal 2,\nBeginn der Sitzung um 18:00 Uhr.\n\n## 1. Dach\n").Meeting;

        Assert.Equal("Rathaus, Saal 2", meeting.Location);
        Assert.Equal(new TimeOnly(18, 0), meeting.Start);
    }

    [Theory]
    [InlineData("N i e d e r s c h r i f t\n\nüber die öffentliche Sitzung der Gemeindevertretung der Gemeinde Dörfling vom 24.10.2022", "Gemeindevertretung")]
    [InlineData("Stadt Dörfling\n\nÖffentliche Niederschrift über die Sitzung des Schulausschusses der Stadt Dörfling am 24.10.2022", "Schulausschuss")]
    [InlineData("---\ndatum: 2022-10-24\n---\n\nStadt Dörfling\n\nNachtrag zur Sitzung des Schulausschusses am 10.10.2022", null)]
    [InlineData("Stadt Dörfling\n\nNachbereitung Stadtratssitzung vom 24.10.2022", null)]
    [InlineData("Stadt Dörfling\n\nAuswertung der Elternversammlung vom 24.10.2022", null)]
    [InlineData("Stadt Dörfling\n\nErgänzung zur Jahreshauptversammlung vom 24.10.2022", null)]
    [InlineData("Stadt Dörfling\n\nZoom-Treffen, 24.10.2022", null)]
    [InlineData("Stadt Dörfling Öffentliche Niederschrift über die Sitzung des Schulausschusses der Stadt Dörfling am 24.10.2022", "Schulausschuss")]
    [InlineData("Gemeindevertretung vom 24.10.2022", "Gemeindevertretung")]
    [InlineData("Stadt Dörfling\n\nSitzung des Schulausschusses am 24.10.2022", "Schulausschuss")]
    [InlineData("Genehmigung der Niederschrift über die Sitzung des Schulausschusses am 24.10.2022", null)]
    [InlineData("Stadt Dörfling\n\nErgebnis Sitzung des Schulausschusses vom 24.10.2022", null)]
    public void The_line_that_says_the_day_may_say_of_whom_the_meeting_is(string head, string? committee)
    {
        Assert.Equal(committee, SmallArchive.Meeting($"{head}\n\n# TOP 1: Dach\n\n# TOP 2: Hof\n", "protokolle/2022-10-24.md").Meeting.Committee);
    }

    [Theory]
    [InlineData("[Das Protokoll als PDF](https://example.org/mv.pdf)\n\nMitgliederversammlung des Vereins am 16. Mai 2022\n\n# 1. Haushalt\n\n# 2. Haus\n")]
    [InlineData("[Das Protokoll als PDF](https://example.org/mv.pdf)\n\nProtokoll der Mitgliederversammlung vom 16.5.2022\n\n# 1. Haushalt\n\n# 2. Haus\n")]
    public void A_link_to_the_minutes_as_a_file_may_stand_above_their_first_line(string minutes)
    {
        Assert.Equal(new DateOnly(2022, 5, 16), SmallArchive.Meeting(minutes, "protokolle/mv.md").Meeting.Date);
    }

    [Theory]
    [InlineData("Ort: Hof der Darre · Beginn: 15:00 Uhr · Ende: 18:30 Uhr")]
    [InlineData("Ort: Hof der Darre | Beginn: 15:00 Uhr | Ende: 18:30 Uhr")]
    [InlineData("Ort: Hof der Darre, Beginn: 15:00 Uhr, Ende: 18:30 Uhr")]
    [InlineData("Ort: Hof der Darre; Beginn 15.00 Uhr, Ende 18.30 Uhr")]
    [InlineData("Ort: Hof der Darre, 15.00–18.30 Uhr")]
    public void Several_labels_share_a_line(string line)
    {
        var meeting = SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal((new TimeOnly(15, 0), new TimeOnly(18, 30), "Hof der Darre"), (meeting.Start, meeting.End, meeting.Location));
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
    [InlineData("Moderation & Protokoll: Karla Blau (ver.di/GEW)", null, null)]
    public void One_label_may_ask_who_led_and_who_wrote(string line, string? chair, string? minutesBy)
    {
        var meeting = SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal((chair, minutesBy), (meeting.Chair, meeting.MinutesBy));
    }

    [Fact]
    public void A_property_of_a_note_is_a_label()
    {
        var meeting = SmallArchive.Meeting("gremium:: Vorstand\ndatum:: 24.10.2022\n\n## 1. Haus\n", "protokolle/haus.md").Meeting;

        Assert.Equal(("Vorstand", new DateOnly(2022, 10, 24)), (meeting.Committee, meeting.Date));
    }

    [Fact]
    public void A_label_may_name_the_committee()
    {
        var meeting = SmallArchive.Meeting("Gremium: Beirat für Kultur\nSitzungstermin: 24.10.2022\n\n# TOP 1: Haus\n", "protokolle/haus.md").Meeting;

        Assert.Equal(("Beirat für Kultur", new DateOnly(2022, 10, 24)), (meeting.Committee, meeting.Date));
    }

    [Fact]
    public void What_stands_in_parentheses_is_not_part_of_a_name()
    {
        var meeting = SmallArchive.Meeting("Leitung: K. Blau (R. Sternal ist im Urlaub)\\\nProtokoll: H. Deffner (zum letzten Mal)\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(("K. Blau", "H. Deffner"), (meeting.Chair, meeting.MinutesBy));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("–")]
    public void A_dash_says_that_there_is_nothing_to_say(string dash)
    {
        var meeting = SmallArchive.Meeting($"Anwesend: K. Blau\n\n**Entschuldigt:** {dash}\n\n**Ort:** {dash}\n\nKarla Rot\n\n# TOP 1: Haus\n").Meeting;

        Assert.Empty(meeting.Attendance.Excused);
        Assert.Null(meeting.Location);
    }

    [Theory]
    [InlineData("Prot.: K. Blau")]
    [InlineData("Protokollant.in: K. Blau")]
    [InlineData("Protokollant*in: K. Blau")]
    [InlineData("Protokollant:in: K. Blau")]
    [InlineData("### Protokollant:in\n\nK. Blau")]
    [InlineData("### Protokollführer/-in:\n\nK. Blau")]
    [InlineData("Protokollierend: K. Blau")]
    [InlineData("Protokoll von: K. Blau")]
    [InlineData("Anwesend: Rolf, Mara **Protokoll**: K. Blau")]
    [InlineData("Verfasserin: K. Blau")]
    [InlineData("Verfasser(in): K. Blau")]
    public void A_label_may_stand_for_every_gender(string lines)
    {
        Assert.Equal("K. Blau", SmallArchive.Meeting($"{lines}\n\n# TOP 1: Haus\n").Meeting.MinutesBy);
    }

    [Theory]
    [InlineData("Protokoll: Wer?")]
    [InlineData("### Protokoll\n\n### Beschlussfähigkeit\n\nGegeben")]
    [InlineData("### Protokoll\n\nVorstellung der neuen Räume")]
    [InlineData("## Protokoll\n\nGemeinsam schreiben:\n\n- am Pad")]
    [InlineData("## Protokoll\n\nGemeinsames Pad, bitte gleich darin mitschreiben")]
    [InlineData("## Protokoll\n\n29 Januar 2022")]
    [InlineData("Protokoll:\\\n24.10.2022")]
    [InlineData("Protokoll:\n\n#0 Begrüßung")]
    [InlineData("Protokoll: Karla 1 Gegenstimme, 1 Enthaltung, 10 dafür")]
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

    [Theory]
    [InlineData("Meta", false)]
    [InlineData("Rahmendaten", false)]
    [InlineData("1. Rahmendaten", true)]
    [InlineData("1) Meta", true)]
    [InlineData("1. Allgemeines", true)]
    [InlineData("📋 Eckdaten", false)]
    [InlineData("Informationen zur Sitzung", false)]
    public void A_first_section_may_stand_for_the_head(string heading, bool isItem)
    {
        var meeting = SmallArchive.Meeting($"# Protokoll\n\n## {heading}\n\n- **Datum:** 24.10.2022\n- **Uhrzeit:** 09:00 – 09:30\n- **Ort:** Saal\n- **Teilnehmer:** Karla Blau, Rolf Sternal\n- **Protokoll:** Rolf Sternal\n\n## 2) Dach\n", "protokolle/vorstand.md").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), new TimeOnly(9, 0), new TimeOnly(9, 30), "Saal", "Rolf Sternal"), (meeting.Date, meeting.Start, meeting.End, meeting.Location, meeting.MinutesBy));
        Assert.Equal(2, meeting.Attendance.Present.Length);
        Assert.Equal(isItem ? 2 : 1, meeting.Items.Length);
    }

    [Theory]
    [InlineData("### Treffen: Auftakt\n\n**Datum:** 2022-10-24\n**Uhrzeit:** 15:30 – 16:30 Uhr\n**Ort / Plattform:** Saal\n**Teilnehmer:** Karla Blau, Rolf Sternal", "Dach | Kasse")]
    [InlineData("## Aufbau\n\n### Treffen: Auftakt\n\nDatum: 24.10.2022\nOrt: Saal\nTeilnehmer: Karla Blau, Rolf Sternal", "Dach | Kasse")]
    [InlineData("## I. Schriftführer / Teilnehmer:\n\nDatum: 24.10.2022\n\nOrt: Saal\n\nTeilnehmer: Karla Blau, Rolf Sternal", "Dach | Kasse")]
    public void A_heading_above_nothing_but_the_head_is_no_item(string head, string items)
    {
        var meeting = SmallArchive.Meeting($"# Protokoll\n\n{head}\n\n### Dach\n\nDicht.\n\n### Kasse\n\nStimmt.\n", "protokolle/vorstand.md").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), "Saal", 2), (meeting.Date, meeting.Location, meeting.Attendance.Present.Length));
        Assert.Equal(items, string.Join(" | ", meeting.Items.Select(item => item.Title)));
    }

    [Theory]
    [InlineData("## Treffen mit der Stadt\n\nDatum: 12.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal\n\nEs war laut.", "Treffen mit der Stadt")]
    [InlineData("## Wanderung\n\nDatum: 12.11.2022\nTeilnehmer: Karla Blau, Rolf Sternal", "Wanderung")]
    [InlineData("Anwesend: Mara Oster, Tim Tamm\n\n## Treffen mit der Stadt\n\nDatum: 12.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal", "Treffen mit der Stadt")]
    [InlineData("## Treffen mit der Stadt\n\nDatum: 12.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal", "Treffen mit der Stadt")]
    [InlineData("## Treffen: Auftakt\n\nDatum: 24.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal\n\n## Treffen: Ende\n\nLang.", "Treffen: Auftakt")]
    [InlineData("## Nichtöffentliche Sitzung\n\nDatum: 24.10.2022\nTeilnehmer: Karla Blau, Rolf Sternal", "Nichtöffentliche Sitzung")]
    [InlineData("## Start der Arbeiten\n\nBald.", "Start der Arbeiten")]
    [InlineData("## Start: 24.11.2022\n\nBald.", "Start: 24.11.2022")]
    [InlineData("## Start 18:30 im Saal\n\nBald.", "Start 18:30 im Saal")]
    [InlineData("## I. Protokoll / Leitung\n\nGenehmigt.", "I. Protokoll / Leitung")]
    [InlineData("## Ort und Plan\n\nGut.\n\n## II. Haus / Hof\n\nGut.", "II. Haus / Hof")]
    [InlineData("## Mitglieder und Gäste\n\nEs werden mehr.", "Mitglieder und Gäste")]
    public void A_heading_above_more_or_about_another_day_is_an_item(string text, string first)
    {
        Assert.Equal(first, SmallArchive.Meeting($"# Vorstand 24.10.2022\n\n{text}\n\n## Kasse\n\nStimmt.\n").Meeting.Items[0].Title);
    }

    [Theory]
    [InlineData("### START 20:05")]
    [InlineData("### Allgemeines\n\n- Protokoll: Karla Blau\n- Beginn: 20:05 Uhr")]
    [InlineData("Anwesend: Mara Oster, Tim Tamm\nEntschuldigt: Beginn: 20:05 Uhr")]
    public void When_it_began_may_stand_in_a_heading_or_behind_a_label_without_names(string head)
    {
        var meeting = SmallArchive.Meeting($"# Treffen 24.10.2022\n\n{head}\n\n### Dach\n\nDicht.\n\n### Kasse\n").Meeting;

        Assert.Equal(new TimeOnly(20, 5), meeting.Start);
        Assert.Empty(meeting.Attendance.Excused);
    }

    [Theory]
    [InlineData("Allgemeines", "Das Sommerfest:\n\n- Datum: 12.08.2023\n- Ort: Wiese\n- Beginn: 15 Uhr")]
    [InlineData("Organisatorisches", "Wir planen das Sommerfest.\n\n- Datum: 12.08.2023\n- Ort: Wiese\n- Teilnehmer: ca. 80")]
    [InlineData("Infos zum Straßentreffen", "- Datum: 12.08.2023\n- Ort: Wiese\n- Beginn: 15 Uhr\n- Leitung: Karla Blau")]
    [InlineData("Infos zum Treffen", "- Datum: 12.08.2023\n- Ort: Wiese\n- Beginn: 15 Uhr\n- Teilnehmer: ca. 80")]
    [InlineData("Allgemeines", "Anwesend: Karla Blau, Rolf Sternal\nTermin: 14.11.2022, 19 Uhr Vortrag im Keller")]
    public void An_item_on_anything_is_no_head_of_the_minutes(string title, string text)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n# Protokoll\n\n## 1. {title}\n\n{text}\n\n## 2. Dach\n");
        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), null, null, null), (meeting.Date!.Value, meeting.Start, meeting.Location, meeting.Chair));
        Assert.DoesNotContain(archive.Diagnostics, d => d.Code.Id == "MIN1102");
    }

    [Theory]
    [InlineData("Ort / Plattform: Saal\nDatum & Uhrzeit: 24.10.2022, 15:30-16:30")]
    [InlineData("Ort/Link: Saal\nUhrzeit / Datum: 15:30 bis 16:30 Uhr, 24.10.2022")]
    [InlineData("Raum/Ort: Saal\nTermin und Uhrzeit: 24.10.2022, 15:30 – 16:30 Uhr")]
    [InlineData("ORT: Saal\nDATUM UND UHRZEIT: 15:30 Uhr bis 16:30 Uhr")]
    [InlineData("Ort – Saal\nZeit - 15:30 - 16:30")]
    public void Two_labels_of_one_kind_or_a_dash_behind_one_are_a_label(string lines)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand am 24.10.2022\n\n{lines}\n\n## 1. Dach\n").Meeting;

        Assert.Equal((new TimeOnly(15, 30), new TimeOnly(16, 30), "Saal"), (meeting.Start, meeting.End, meeting.Location));
    }

    [Fact]
    public void The_slash_at_the_end_of_an_address_belongs_to_it()
    {
        Assert.Equal("https://treff.example/saal/", SmallArchive.Meeting("# Vorstand am 24.10.2022\n\nOrt: https://treff.example/saal/\n").Meeting.Location);
    }

    [Theory]
    [InlineData("Moderation – Karla Blau\nProtokollführer - Rolf Sternal\nAnwesend – Karla Blau, Rolf Sternal\nEntschuldigt — Mara Oster")]
    [InlineData("Moderation | Karla Blau\nProtokoll | Rolf Sternal\nAnwesend | Karla Blau, Rolf Sternal\nEntschuldigt | Mara Oster")]
    [InlineData("Moderation\tKarla Blau\nProtokoll\tRolf Sternal\nAnwesend\tKarla Blau, Rolf Sternal\nEntschuldigt\tMara Oster")]
    [InlineData("Mod: Karla Blau / Prot: Rolf Sternal / da: Karla Blau, Rolf Sternal // entschuldigt: Mara Oster")]
    [InlineData("Versammlungsleiterin Karla Blau\nProtokollant Rolf Sternal\nAnwesend: Karla Blau, Rolf Sternal\nEntschuldigt: Mara Oster")]
    public void At_the_head_a_dash_or_bar_with_spaces_or_a_tab_ends_a_label(string head)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand am 24.10.2022\n\n{head}\n\n## 1. Dach\n\nProtokoll – Tim Tamm\n").Meeting;

        Assert.Equal(("Karla Blau", "Rolf Sternal"), (meeting.Chair, meeting.MinutesBy));
        Assert.Equal((2, 1), (meeting.Attendance.Present.Length, meeting.Attendance.Excused.Length));
    }

    [Theory]
    [InlineData("Protokoll – Vorstand")]
    [InlineData("Protokoll - Mitgliederversammlung")]
    [InlineData("Protokoll | Mitgliederversammlung")]
    [InlineData("Präsidium - Sitzung vom 24.10.2022")]
    [InlineData("Ort | Saal | Leitung | Tim")]
    [InlineData("Ort - wie immer")]
    [InlineData("Ort - Wechsel geplant")]
    [InlineData("Mitglieder – Neues aus dem Verein")]
    [InlineData("Mitglieder - Beitrag wurde erhöht")]
    [InlineData("Leitung - Planung und Bau")]
    [InlineData("Da - es regnete")]
    [InlineData("Zeit - wird noch gesagt")]
    [InlineData("Protokollant gesucht")]
    [InlineData("Protokollant Karla Blau fehlt")]
    [InlineData("Sitzungsleiterin Workshop")]
    [InlineData("Protokollant Der Vorstand")]
    [InlineData("Sitzungsleiter Erster Vorsitzender")]
    public void A_dash_in_any_other_line_ends_no_label(string line)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand am 24.10.2022\n\nVerein Dach e. V.\n{line}\n\n## 1. Dach\n").Meeting;

        Assert.Equal((null, null, null, null), (meeting.Chair, meeting.MinutesBy, meeting.Location, meeting.Start));
        Assert.True(meeting.Attendance.IsEmpty);
    }
}
