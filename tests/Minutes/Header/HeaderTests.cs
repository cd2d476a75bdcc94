using System.Globalization;

namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>Date, times, place, chair and minute taker in the lines about the meeting itself.</summary>
public sealed class HeaderTests
{
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

    [Fact]
    public void Times_and_place_may_stand_on_a_line_of_their_own()
    {
        var meeting = SmallArchive.Meeting("# AG Umbau 08.06.2022\n\n18 Uhr bis 20 Uhr, Remise\n\n## Planung\n").Meeting;

        Assert.Equal((new TimeOnly(18, 0), new TimeOnly(20, 0), "Remise"), (meeting.Start, meeting.End, meeting.Location));
    }

    [Fact]
    public void When_and_where_one_meets_next_is_not_when_and_where_one_met()
    {
        var meeting = SmallArchive.Meeting("Protokoll Elternrat 24. Oktober 2022\n\nDie nächste Sitzung ist am Mittwoch, dem 16.11.2022, um 19.30 Uhr in der Mensa. Danach ist Zeit.\n").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), null, null), (meeting.Date!.Value, meeting.Start, meeting.Location));
    }

    [Fact]
    public void In_a_table_a_room_with_its_number_is_the_place()
    {
        Assert.Equal("Raum 112", SmallArchive.Meeting("| Ort | Raum 112 |\n|---|---|\n| Leitung | K. Blau |\n\n## 1. Dach\n").Meeting.Location);
    }

    [Theory]
    [InlineData("[Das Protokoll als PDF](https://example.org/mv.pdf)\n\nMitgliederversammlung des Vereins am 16. Mai 2022\n\n# 1. Haushalt\n\n# 2. Haus\n")]
    [InlineData("[Das Protokoll als PDF](https://example.org/mv.pdf)\n\nProtokoll der Mitgliederversammlung vom 16.5.2022\n\n# 1. Haushalt\n\n# 2. Haus\n")]
    public void A_link_to_the_minutes_as_a_file_may_stand_above_their_first_line(string minutes)
    {
        Assert.Equal(new DateOnly(2022, 5, 16), SmallArchive.Meeting(minutes, "protokolle/mv.md").Meeting.Date);
    }

    [Theory]
    [InlineData("## 1. Dach\n\nDicht.\n\n## Ende des Treffens: 15:36 Uhr\n")]
    [InlineData("## 1. Dach\n\nDicht.\n\nEnde des heutigen Treffens: 15:36 Uhr\n")]
    public void The_last_line_says_when_the_meeting_ended(string minutes)
    {
        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal(new TimeOnly(15, 36), meeting.End);
    }

    [Theory]
    [InlineData("# Plenum am 24.10.2022\n\n* ⏳ Es wurde gestartet um 20:15 Uhr und Ende war um 21:38 Uhr\n\n## Dach\n")]
    [InlineData("# Plenum am 24.10.2022\n\n🕗 Beginn 20:15 Uhr, Ende 21:38 Uhr\n\n## Dach\n")]
    public void A_picture_may_stand_before_the_times(string minutes)
    {
        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal((new TimeOnly(20, 15), new TimeOnly(21, 38)), (meeting.Start, meeting.End));
    }

    [Theory]
    [InlineData("Es versammelten sich heute, am 24. Oktober 2022 um 14 Uhr in dem großen Saal\nder Darre, Hauptstraße 5, 13 Personen zur Versammlung.", "in dem großen Saal der Darre, Hauptstraße 5")]
    [InlineData("24.10.2022, 14:00 - 15:30, Haus der Vereine,\nHalle", "Haus der Vereine, Halle")]
    [InlineData("Die Sitzung findet am 24.10.2022 um 14 Uhr im Ratssaal statt.", "Ratssaal")]
    [InlineData("Die Mitgliederversammlung fand in den Räumen\nder Darre statt.", "in den Räumen der Darre")]
    [InlineData("Die nächste Sitzung findet im Ratssaal statt.", null)]
    public void A_sentence_may_say_where_one_met(string sentence, string? place)
    {
        Assert.Equal(place, SmallArchive.Meeting($"{sentence}\n\n# TOP 1: Haus\n").Meeting.Location);
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
    [InlineData("# Protokoll vom 24.10.22 – 19 Uhr", "19:00")]
    [InlineData("24.10.22 - 19.30 Uhr, Rathaus", "19:30")]
    [InlineData("# Sitzung am 24.10.22, 19 Uhr", "19:00")]
    public void A_time_may_follow_a_year_of_two_digits(string line, string start)
    {
        var meeting = SmallArchive.Meeting($"{line}\n\n## 1. Dach\n\nText.\n", "protokolle/vorstand.md").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), start), (meeting.Date, meeting.Start?.ToString("HH:mm", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Beginn 18:15, Ende 20:50", "18:15", "20:50")]
    [InlineData("Start 18:15", "18:15", null)]
    [InlineData("Beginn 18:15 - Ende 20:50", "18:15", "20:50")]
    [InlineData("Beginn 18:15 Uhr – Ende 20:50 Uhr", "18:15", "20:50")]
    [InlineData("Beginn 19.30, Ende 21.50", "19:30", "21:50")]
    [InlineData("Beginn 19:30 Uhr, Ende 21:50 Uhr", "19:30", "21:50")]
    [InlineData("**Anfang um 19 Uhr, Ende gegen 21:50 Uhr**", "19:00", "21:50")]
    [InlineData("Beginn der Sitzung: 19 Uhr, Ende 21.50 Uhr", "19:00", "21:50")]
    [InlineData("Sitzungsbeginn 19.30 Uhr\nSitzungsende 21.50 Uhr", "19:30", "21:50")]
    [InlineData("Beginn 18:15 bis 20:50 Uhr", "18:15", "20:50")]
    [InlineData("24.10.2022, 18:15 Uhr, Ende 20:50 Uhr", "18:15", "20:50")]
    [InlineData("Datum: 24.10.2022, Beginn 18:15 Uhr, Ende 20:50 Uhr", "18:15", "20:50")]
    [InlineData("Beginn: 18h15\nEnde: 20h50", "18:15", "20:50")]
    [InlineData("Beginn 18h15, Ende 20h50", "18:15", "20:50")]
    [InlineData("Von: 18:15 Uhr bis 20:50 Uhr\nBeginn: 18:15\nEnde: 20:50\nBetreff: Haushalt", "18:15", "20:50")]
    [InlineData("Ende 20:50", null, "20:50")]
    [InlineData("Beginn 12.03.", null, null)]
    [InlineData("Ende 2024 öffnet das Haus um 19:30 Uhr.", null, null)]
    [InlineData("Neustart 18:15", null, null)]
    public void Start_and_end_need_no_colon(string line, string? start, string? end)
    {
        var meeting = SmallArchive.Meeting($"# Vorstandssitzung, 24.10.2022\n\n{line}\n\n## Dach\n\nDas Dach ist dicht.\n").Meeting;

        Assert.Equal((start, end), (meeting.Start?.ToString("HH:mm", CultureInfo.InvariantCulture), meeting.End?.ToString("HH:mm", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("# Sitzung vom 24.10.2022, Beginn 18:15, Ende 20:50\n\n## Dach\n")]
    [InlineData("# Sitzung vom 24.10.2022\n\n## Begrüßung\n\nBeginn 18:15, Ende 20:50\n")]
    [InlineData("# Sitzung vom 24.10.2022\n\nBeginn 18:15\n\n## Dach\n\nEnde 20.50\n")]
    public void They_may_stand_in_the_title_the_first_item_and_the_last_line(string minutes)
    {
        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal((new TimeOnly(18, 15), new TimeOnly(20, 50)), (meeting.Start, meeting.End));
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
    public void Who_led_is_called_in_many_ways(string line)
    {
        Assert.Equal("Karla Blau", SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n").Meeting.Chair);
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
    [InlineData("# 2. Sitzung des Beirats am 24.10.2022")]
    [InlineData("# 2. Projektmeeting am 24.10.2022")]
    public void A_title_may_count_the_meetings(string title)
    {
        var meeting = SmallArchive.Meeting($"{title}\n\n## 1. Vorgehen\n\n## 2. Wahl\n", "protokolle/zwei.md").Meeting;

        Assert.Equal(new DateOnly(2022, 10, 24), meeting.Date);
        Assert.Equal(["Vorgehen", "Wahl"], meeting.Items.Select(i => i.Title));
    }

    [Fact]
    public void A_numbered_heading_among_its_like_is_an_item()
    {
        var meeting = SmallArchive.Meeting("# 1. Protokoll der Sitzung vom 10.10.2022\n\n# 2. Wahl\n").Meeting;

        Assert.Equal(2, meeting.Items.Length);
    }

    [Theory]
    [InlineData("AG Haus & Hof, 24.10.2022", "AG Haus & Hof")]
    [InlineData("Vorstand am Montag, 24.10.2022", "Vorstand")]
    [InlineData("Ausschuss für Kultur: 2022-10-24 Telko", "Ausschuss für Kultur")]
    [InlineData("Vorstand neu gewählt", null)]
    [InlineData("AG Haus besucht den Vorstand", null)]
    [InlineData("AG Spielplatz – Protokoll vom 03.06.2024", "AG Spielplatz")]
    [InlineData("AG Spielplatz Protokoll vom 03.06.2024", "AG Spielplatz")]
    [InlineData("Protokoll AG Spielplatz, 03.06.2024", "AG Spielplatz")]
    [InlineData("Vorstand (Zoom), 11.6.2024", "Vorstand")]
    public void A_title_may_be_the_committee_and_the_day(string title, string? committee)
    {
        var meeting = SmallArchive.Meeting($"# {title}\n\n## 1. Vorgehen\n").Meeting;

        Assert.Equal(committee, meeting.Committee);
    }

    [Theory]
    [InlineData("Niederschrift über die 12. öffentliche Sitzung des Gemeinderates Dörfling", "Gemeinderat")]
    [InlineData("Protokoll der Sitzung des Gemeinderates vom 07.05.2024", "Gemeinderat")]
    [InlineData("Protokoll der 3. Sitzung des Elternbeirats am 07.05.2024", "Elternbeirat")]
    [InlineData("Sitzung des Ortsbeirats Nord am 07.05.2024", "Ortsbeirat Nord")]
    [InlineData("Sitzung des Ausschusses für Kultur am 07.05.2024", "Ausschuss für Kultur")]
    [InlineData("Sitzung des Runden Tisches am 07.05.2024", "Runder Tisch")]
    [InlineData("Sitzung der Basis am 07.05.2024", "Basis")]
    [InlineData("Protokoll der AG Umbau vom 07.05.2024", "AG Umbau")]
    [InlineData("Protokoll des Vorstandes vom 07.05.2024", "Vorstand")]
    [InlineData("Protokoll der Klausur vom 07.05.2024", null)]
    [InlineData("Sitzung des Jungen Forums am 07.05.2024", null)]
    [InlineData("Protokoll der Vorstandssitzung des Runden Tisches am 07.05.2024", "Vorstand")]
    public void A_title_says_of_whom_the_meeting_is(string title, string? committee)
    {
        Assert.Equal(committee, SmallArchive.Meeting($"# {title}\n\n## 1. Vorgehen\n").Meeting.Committee);
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
    public void A_label_may_stand_for_every_gender(string lines)
    {
        Assert.Equal("K. Blau", SmallArchive.Meeting($"{lines}\n\n# TOP 1: Haus\n").Meeting.MinutesBy);
    }

    [Theory]
    [InlineData("# Tagesordnung Montag, 24.10.2022 um 14:00 Uhr")]
    [InlineData("# Tagesordnung 24.10.22 - 14 Uhr")]
    public void An_agenda_is_no_title_of_minutes(string heading)
    {
        var meeting = SmallArchive.Meeting($"{heading}\n\nAnwesend: K. Blau\n\n## 1. Haus\n\nSteht.\n").Meeting;

        Assert.Equal("Protokoll vom 24.10.2022", meeting.Title);
        Assert.Equal(new TimeOnly(14, 0), meeting.Start);
    }

    [Theory]
    [InlineData("# Tagesordnungen der Bezirke")]
    [InlineData("# Agenda 2030")]
    public void A_title_with_other_words_stays(string heading)
    {
        Assert.Equal(heading[2..], SmallArchive.Meeting($"{heading}\n\nAnwesend: K. Blau\n\n## 1. Haus\n\nSteht.\n").Meeting.Title);
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

    [Fact]
    public void The_sentence_that_ends_the_meeting_may_go_over_several_lines()
    {
        Assert.Equal(new TimeOnly(16, 18), SmallArchive.Meeting("# TOP 1: Haus\n\nDie Versammlung wurde um\n16:18 Uhr\ngeschlossen.\n").Meeting.End);
    }

    [Theory]
    [InlineData("Es trafen sich am 24. Oktober 2022 um 11:00 Uhr per Videokonferenz unter https://beispiel.org 18 Personen.", "Videokonferenz")]
    [InlineData("Es trafen sich am 24. Oktober 2022 um 11:00 Uhr im Hofhaus, Lange Straße 5 und per Zoom 18 Personen.", "Hofhaus, Lange Straße 5")]
    public void A_sentence_says_where_they_met(string sentence, string place)
    {
        Assert.Equal(place, SmallArchive.Meeting($"{sentence}\n\n# TOP 1: Haus\n").Meeting.Location);
    }

    [Theory]
    [InlineData("05_generalversammlung", "Generalversammlung")]
    [InlineData("07 vorstandssitzung", "Vorstand")]
    [InlineData("beirat", "Beirat")]
    public void A_number_before_a_folder_only_puts_it_in_order(string folder, string committee)
    {
        using var archive = SmallArchive.Of($"-- protokolle/{folder}/2022-10-24.md --\n# Protokoll\n\n## Dach\n");

        Assert.Equal(committee, Assert.Single(archive.Read().Meetings).Meeting.Committee);
    }

    [Theory]
    [InlineData("Rolf Sternal bietet sich als Protokollführer an und wird von der Versammlung einstimmig bestimmt.", null, "Rolf Sternal")]
    [InlineData("**Ja: 6**\n**Nein: 0**\nKarla Blau wird von der Versammlung zur Versammlungsleiterin gewählt.", "Karla Blau", null)]
    [InlineData("Karla Blau wird als Versammlungsleiterin benannt. Rolf Sternal wurde zum Protokollanten der Sitzung bestimmt.", "Karla Blau", "Rolf Sternal")]
    [InlineData("Der Vorsitzende bietet sich selbst als Versammlungsleiter an und wird einstimmig bestimmt.", null, null)]
    [InlineData("Rolf Sternal wird nicht zum Versammlungsleiter gewählt.", null, null)]
    [InlineData("Rolf Sternal wird als Protokollführer vorgeschlagen.", null, null)]
    [InlineData("Rolf Sternal wird zum Schriftführer gewählt.", null, null)]
    public void Who_was_chosen_to_lead_or_to_write_did(string text, string? chair, string? minutesBy)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand 24.10.2022\n\n## TOP 1: Wahl des Versammlungsleiters und des Protokollführers\n\n{text}\n\n## TOP 2: Dach\n").Meeting;

        Assert.Equal((chair, minutesBy), (meeting.Chair, meeting.MinutesBy));
    }

    [Theory]
    [InlineData("Altes Rathaus ([Anfahrt](https://rathaus.example))", "Altes Rathaus")]
    [InlineData("Im Haus der Vereine, Hauptstr. 14/15. Direkten Zutritt zum Hof habt ihr zwischen den Nummern 18 und 22, an der Schranke vorbei.", "Im Haus der Vereine, Hauptstr. 14/15")]
    [InlineData("Remise, hinten links", "Remise, hinten links")]
    public void The_place_is_without_the_way_there(string written, string place)
    {
        Assert.Equal(place, SmallArchive.Meeting($"# Treffen 24.10.2022\n\n**Ort:** {written}\n\n## Dach\n").Meeting.Location);
    }

    [Theory]
    [InlineData("**Nächstes Treffen:**\n07.11.2022, 16:40 Uhr, Mensa\n\n**Ort:** Saal")]
    [InlineData("**Nächstes Treffen:**\n07.11.2022, 16:40 Uhr, Mensa\n**Ort:** Saal")]
    [InlineData("**Nächstes Treffen:**\n\n07.11.2022, 16:40 Uhr, Mensa\n\nOrt: Saal")]
    [InlineData("Ort: Saal\n\nNächste Vorstandssitzung +\n07.11.2022, 16:40 Uhr")]
    [InlineData("**Ort:** Saal\n\n**Nächstes Treffen:**\n\n- Datum: 07.11.2022\n- Uhrzeit: 16:40\n- Ort: Mensa")]
    [InlineData("- Nächstes Treffen:\n    - Datum: 07.11.2022\n    - Beginn: 16:40\n    - Ort: Mensa\n- Ort: Saal")]
    public void What_stands_below_Nächstes_Treffen_is_not_of_this_meeting(string head)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24.md --\n# Protokoll vom 24.10.2022\n\n{head}\n\n**Anwesend:** Karla Blau\n\n## Dach\n\nDicht.\n");
        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), null, "Saal"), (meeting.Date!.Value, meeting.Start, meeting.Location));
        Assert.Equal("Karla Blau", Assert.Single(meeting.Attendance.Present).Name);
        Assert.DoesNotContain(archive.Diagnostics, d => d.Code.Id == "MIN1102");
    }

    [Fact]
    public void Below_Termin_stands_when_this_meeting_was()
    {
        Assert.Equal(new TimeOnly(16, 40), SmallArchive.Meeting("# Protokoll\n\nTermin:\n24.10.2022, 16:40 Uhr\n\n## Dach\n").Meeting.Start);
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
    [InlineData("Protokollführer: Rolf Sternal\nProtokollführer: Mara Oster", "Rolf Sternal, Mara Oster")]
    [InlineData("- Protokoll: Rolf Sternal (bis 19 Uhr)\n- Protokoll: Mara Oster", "Rolf Sternal, Mara Oster")]
    [InlineData("Protokoll: Rolf Sternal\nProtokoll: genehmigt", "Rolf Sternal")]
    [InlineData("Protokoll: Rolf Sternal\nSchriftführer: Mara Oster", "Rolf Sternal")]
    public void Two_who_wrote_may_stand_on_a_line_each(string lines, string minutesBy)
    {
        Assert.Equal(minutesBy, SmallArchive.Meeting($"{lines}\n\n# TOP 1: Haus\n").Meeting.MinutesBy);
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

    [Fact]
    public void An_item_on_anything_is_no_head_of_the_minutes()
    {
        var meeting = SmallArchive.Meeting("# Protokoll\n\n## 1. Allgemeines\n\nDas Sommerfest:\n\n- Datum: 12.08.2023\n- Ort: Wiese\n- Beginn: 15 Uhr\n\n## 2. Dach\n", "protokolle/2022-10-24.md").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), null, null), (meeting.Date!.Value, meeting.Start, meeting.Location));
    }

    [Theory]
    [InlineData("Ort / Plattform: Saal\nDatum & Uhrzeit: 24.10.2022, 15:30-16:30")]
    [InlineData("Ort/Link: Saal\nUhrzeit / Datum: 15:30 bis 16:30 Uhr, 24.10.2022")]
    [InlineData("Raum/Ort: Saal\nTermin und Uhrzeit: 24.10.2022, 15:30 – 16:30 Uhr")]
    [InlineData("Ort – Saal\nZeit - 15:30 - 16:30")]
    public void Two_labels_of_one_kind_or_a_dash_behind_one_are_a_label(string lines)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand am 24.10.2022\n\n{lines}\n\n## 1. Dach\n").Meeting;

        Assert.Equal((new TimeOnly(15, 30), new TimeOnly(16, 30), "Saal"), (meeting.Start, meeting.End, meeting.Location));
    }

    [Fact]
    public void At_the_head_a_dash_with_spaces_ends_a_label()
    {
        var meeting = SmallArchive.Meeting("# Vorstand am 24.10.2022\n\nModeration – Karla Blau\nProtokollführer - Rolf Sternal\nAnwesend – Karla Blau, Rolf Sternal\nEntschuldigt — Mara Oster\n\n## 1. Dach\n\nProtokoll – Tim Tamm\n").Meeting;

        Assert.Equal(("Karla Blau", "Rolf Sternal"), (meeting.Chair, meeting.MinutesBy));
        Assert.Equal((2, 1), (meeting.Attendance.Present.Length, meeting.Attendance.Excused.Length));
    }

    [Theory]
    [InlineData("Protokoll – Vorstand")]
    [InlineData("Protokoll - Mitgliederversammlung")]
    [InlineData("Präsidium - Sitzung vom 24.10.2022")]
    [InlineData("Ort - wie immer")]
    [InlineData("Da - es regnete")]
    [InlineData("Zeit - wird noch gesagt")]
    public void A_dash_in_any_other_line_ends_no_label(string line)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand am 24.10.2022\n\nVerein Dach e. V.\n{line}\n\n## 1. Dach\n").Meeting;

        Assert.Equal((null, null, null, null), (meeting.Chair, meeting.MinutesBy, meeting.Location, meeting.Start));
        Assert.True(meeting.Attendance.IsEmpty);
    }
}
