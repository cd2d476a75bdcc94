using System.Globalization;

namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>When a meeting began and ended, and where it was.</summary>
public sealed class TimeAndPlaceTests
{
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
    [InlineData("## 1. Begrüßung\n\nFrau Blau eröffnet die Sitzung um 19:05 Uhr und begrüßt alle.", "19:05", null)]
    [InlineData("Um 19:05 Uhr begrüßt die Vorsitzende die Anwesenden.\n\n## 1. Dach", "19:05", null)]
    [InlineData("Die Sitzung beginnt um 19.05 Uhr und endet um 21.15 Uhr.\n\n## 1. Dach", "19:05", "21:15")]
    [InlineData("## 1. Dach\n\nDie Sitzung endete um 21.15 Uhr.", null, "21:15")]
    [InlineData("## 1. Dach\n\nDie letzte Sitzung endete um 23 Uhr.", null, null)]
    [InlineData("Die Sitzung wurde um 19.05 Uhr von Karla Blau eröffnet und um 21.15 Uhr geschlossen.\n\n## 1. Dach", "19:05", "21:15")]
    [InlineData("## 1. Dach\n\nDie Sitzung wurde um 21.15 Uhr geschlossen, die nächste beginnt um 19 Uhr.", null, "21:15")]
    [InlineData("## 1. Begrüßung\n\nDie nächste Sitzung beginnt um 19 Uhr. Karla Blau begrüßt die Gäste vom Markt, der um 10 Uhr beginnt.", null, null)]
    [InlineData("## 1. Begrüßung\n\nKarla Blau begrüßt alle.\n\n## 2. Fest\n\nDie Versammlung der Kinder beginnt um 10 Uhr.", null, null)]
    [InlineData("## 1. Begrüßung\n\nUm 19.05 Uhr eröffnet der 1. Vorsitzende, Karl Tamm, die 12. ordentliche Versammlung.", "19:05", null)]
    [InlineData("## 1. Begrüßung\n\nKarla Blau begrüßt die Mitglieder und sagt, dass um 20 Uhr ein Gast kommt. Die Ausstellung eröffnet um 11 Uhr, Mitglieder zahlen nichts.", null, null)]
    [InlineData("## 1. Begrüßung\n\nDie Mitglieder hören, dass die Hauptversammlung um 18 Uhr beginnt. Künftig beginnt die Sitzung um 18:30 Uhr. Der zweite Teil der Sitzung beginnt um 20 Uhr.", null, null)]
    [InlineData("## 1. Begrüßung\n\nKarla Blau begrüßt die Anwesenden, Rolf Sternal kommt um 19:30 Uhr. Um 20:30 Uhr eröffnet sie die Sitzung wieder.", null, null)]
    [InlineData("## 1. Dach\n\nDas nächste Treffen beginnt um 19 Uhr und endet um 21 Uhr.", null, null)]
    [InlineData("## 1. Dach\n\nDie Versammlung möchte, dass der Platz um 22 Uhr geschlossen wird.", null, null)]
    [InlineData("Pünktlich um 19:05 Uhr wurden alle Anwesenden begrüßt und die Versammlung eröffnet.\n\n## 1. Dach\n\nEs folgte ein Ausblick, bevor die Versammlung um 21:15 Uhr beendet werden konnte.", "19:05", "21:15")]
    [InlineData("Um 19:05 Uhr wurde die Sitzung eröffnet.\n\n## 1. Dach", "19:05", null)]
    [InlineData("Um 15 Uhr wurde auf der Wiese ein Spielgerät eröffnet.\n\n## 1. Dach\n\nDer Bau wurde um 16 Uhr beendet.", null, null)]
    [InlineData("## 1. Dach\n\nDie Sitzung des Gemeinderates wird um 21:15 Uhr beendet.", null, "21:15")]
    [InlineData("## 1. Dach\n\nDer Vorsitzende teilt mit, dass das Fest um 22 Uhr beendet wird.", null, null)]
    [InlineData("## 1. Dach\n\nNach der Sitzung ist die Probe um 22 Uhr beendet.", null, null)]
    [InlineData("## 1. Dach\n\nDie letzte Sitzung wurde um 22 Uhr beendet.", null, null)]
    [InlineData("## 1. Dach\n\nDas Treffen mit dem Bauamt wurde um 16 Uhr beendet.", null, null)]
    public void Sentences_may_say_when_the_meeting_was_opened_and_closed(string text, string? start, string? end)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand am 24.10.2022\n\n{text}\n").Meeting;

        Assert.Equal((start, end), (meeting.Start?.ToString("HH:mm", CultureInfo.InvariantCulture), meeting.End?.ToString("HH:mm", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Ort und Zeit: Remise, 19 Uhr")]
    [InlineData("Zeit und Ort: Mittwoch, 8. Juni 2022, 19:00 Uhr, Remise")]
    [InlineData("**Wann/Wo:** 08.06.2022 19 Uhr; Remise")]
    [InlineData("Datum, Ort: 8.6.2022 um 19 Uhr, Remise")]
    public void One_label_may_ask_when_and_where(string line)
    {
        var meeting = SmallArchive.Meeting($"# AG Umbau 08.06.2022\n\n{line}\n\n## Planung\n").Meeting;

        Assert.Equal((new DateOnly(2022, 6, 8), new TimeOnly(19, 0), "Remise"), (meeting.Date, meeting.Start, meeting.Location));
    }

    [Theory]
    [InlineData("Ort, Datum: Berlin, 2.11.2022")]
    [InlineData("Termin und Ort: 12.11.2022, Wiese")]
    [InlineData("Zeit und Ort: 19 Uhr, Saal; Anwesend: Karla Blau, Rolf Sternal")]
    public void A_signature_and_another_event_say_neither(string line)
    {
        var meeting = SmallArchive.Meeting($"Vorstandssitzung\n\nDach ist dicht.\n\n{line}\n", "protokolle/2022-10-24-vorstand.md").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), null), (meeting.Date!.Value, meeting.Location));
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
    [InlineData("Das letzte Treffen fand im Ratssaal statt.", null)]
    [InlineData("Das Treffen fand im Oktober 2021 statt.", null)]
    [InlineData("am 24.10.2022 im Saal des Gasthofs Ulme in Darre", "Saal des Gasthofs Ulme in Darre")]
    [InlineData("am Montag, den 24. Oktober 2022 im großen Saal, Beginn: 09:00 Uhr", "im großen Saal")]
    [InlineData("Tagungsort und -lokal: Pfarrheim", "Pfarrheim")]
    [InlineData("am 24.10.2022 in der Zeit von 19 bis 21 Uhr", null)]
    [InlineData("am 24.10.2022 in Präsenz", null)]
    [InlineData("- 24.-26.10.2022 in Darre", null)]
    [InlineData("Montag, 24.10.2022 in Darre", null)]
    [InlineData("Die Versammlung am 24.10.2022 in Darre war gut besucht", null)]
    [InlineData("Niederschrift über die Sitzung des Rats am 24.10.2022 im Rathaus", "Rathaus")]
    [InlineData("Niederschrift der letzten Sitzung am 24.10.2022 im Rathaus", null)]
    [InlineData("Die Einladung erfolgte am 10.10.2022 im Amtsblatt", null)]
    [InlineData("Aushang vom 10.10.2022 im Schaukasten", null)]
    [InlineData("Feier am 10.11.2022 im Rathaus", null)]
    [InlineData("Karla Blau, geboren am 01.02.1960 in Ulm", null)]
    [InlineData("Sitzung am 24.10.2022 in hybrider Form", null)]
    [InlineData("# Sitzung vom 24.10.2022 in Auszügen", null)]
    public void A_sentence_may_say_where_one_met(string sentence, string? place)
    {
        Assert.Equal(place, SmallArchive.Meeting($"{sentence}\n\n# TOP 1: Haus\n").Meeting.Location);
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
    [InlineData("Beginn / Ende: 18.15 Uhr / 20.50 Uhr", "18:15", "20:50")]
    [InlineData("Beginn und Ende: 18:15 – 20:50 Uhr", "18:15", "20:50")]
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
    [InlineData("Start-Ende: 18:15-20:50", "18:15", "20:50")]
    [InlineData("Beginn/Ende: 18:15 - 20:50 Uhr", "18:15", "20:50")]
    [InlineData("**Uhrzeit:** 18.15 - 20.50", "18:15", "20:50")]
    [InlineData("Zeit: 09,00 Uhr", "09:00", null)]
    [InlineData("- Zeitrahmen 18:15 - 20:50", "18:15", "20:50")]
    [InlineData("Sitzungsdauer: 18:15 - 20:50 Uhr", "18:15", "20:50")]
    [InlineData("Zeit: 18,15 Uhr\nSitzungsdauer: 18:15 - 20:50 Uhr", "18:15", "20:50")]
    [InlineData("Eröffnung der Versammlung: 18.15 Uhr", "18:15", null)]
    [InlineData("Sitzungsdauer: 1:45 Stunden", null, null)]
    [InlineData("Zeit: 12.10", null, null)]
    [InlineData("Zeit: 3,50 Euro", null, null)]
    [InlineData("Eröffnung der Ausstellung: 18.15 Uhr", null, null)]
    [InlineData("Beginn: 18: 15 Uhr\nEnde: 20,50 Uhr", "18:15", "20:50")]
    [InlineData("Sitzung am Montag, dem 24.10.2022 im Saal Beginn: Ende: 18:15 Uhr 20:50 Uhr Anwesend Frau Blau", "18:15", null)]
    [InlineData("Öffentliche Sitzung, 18:15 Uhr bis 20:50 Uhr\nNichtöffentliche Sitzung, 20:50 Uhr bis 21:10 Uhr", "18:15", "20:50")]
    [InlineData("**Sitzung eröffnet** um 18:15", "18:15", null)]
    [InlineData("Begrüßung und Eröffnung der Sitzung um 18:15 Uhr", "18:15", null)]
    [InlineData("Startzeit: 18:15\nEndzeit: 20:50", "18:15", "20:50")]
    [InlineData("Nichtöffentliche Sitzung, 20:50 Uhr bis 21:10 Uhr", null, null)]
    [InlineData("Öffentliche Sitzung, 18 Gäste", null, null)]
    [InlineData("- 18:15 Uhr bis 18:40 Uhr: Karla Blau, Rolf Sternal\n- 18:40 Uhr bis Schluss: Mara Oster", null, null)]
    [InlineData("Beginn: Saal 3,20 Uhr", null, null)]
    [InlineData("18:15 Uhr: Großer Saal", "18:15", null)]
    public void Start_and_end_need_no_colon(string line, string? start, string? end)
    {
        var meeting = SmallArchive.Meeting($"# Vorstandssitzung, 24.10.2022\n\n{line}\n\n## Dach\n\nDas Dach ist dicht.\n").Meeting;

        Assert.Equal((start, end), (meeting.Start?.ToString("HH:mm", CultureInfo.InvariantCulture), meeting.End?.ToString("HH:mm", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("# Sitzung vom 24.10.2022, Beginn 18:15, Ende 20:50\n\n## Dach\n")]
    [InlineData("# Sitzung vom 24.10.2022\n\n## Begrüßung\n\nBeginn 18:15, Ende 20:50\n")]
    [InlineData("# Sitzung vom 24.10.2022\n\nBeginn 18:15\n\n## Dach\n\nEnde 20.50\n")]
    [InlineData("# Sitzung vom 24.10.2022\n\n## Top 0: Regularia\n\n- Startzeit: 18:15\n- Endzeit: 20:50\n")]
    [InlineData("---\ndate: 24.10.2022, 18:15 - 20:50 Uhr\n---\n\n## Dach\n")]
    public void They_may_stand_in_the_title_the_first_item_and_the_last_line(string minutes)
    {
        var meeting = SmallArchive.Meeting(minutes).Meeting;

        Assert.Equal((new TimeOnly(18, 15), new TimeOnly(20, 50)), (meeting.Start, meeting.End));
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
    [InlineData("Altes Rathaus ([Anfahrt](https://rathaus.example))", "Altes Rathaus")]
    [InlineData("Im Haus der Vereine, Hauptstr. 14/15. Direkten Zutritt zum Hof habt ihr zwischen den Nummern 18 und 22, an der Schranke vorbei.", "Im Haus der Vereine, Hauptstr. 14/15")]
    [InlineData("Remise, hinten links", "Remise, hinten links")]
    [InlineData("online https://treffen.example/raum", "online")]
    [InlineData("Remise! Link: https://treffen.example/raum", "Remise!")]
    [InlineData("https://treffen.example/raum", "https://treffen.example/raum")]
    [InlineData("https://treffen.example/raum oder Remise", "https://treffen.example/raum oder Remise")]
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

    [Theory]
    [InlineData("Datum: 24.10.2022\nNächstes Treffen:\nOrt: Saal\nZeit: 18 - 20 Uhr\nAnwesend: Karla Blau")]
    [InlineData("Nächste Sitzung: offen\nBeginn: 18 Uhr\nEnde: 20 Uhr\nOrt: Saal")]
    [InlineData("| Verantwortlich | Karla |\n|---|---|\n| Beginn | 18 Uhr |\n| Ende | 20 Uhr |\n| Ort | Saal |")]
    public void What_stands_below_an_open_next_meeting_or_who_is_responsible_is_of_this_one(string head)
    {
        var meeting = SmallArchive.Meeting($"# Protokoll vom 24.10.2022\n\n{head}\n\n## Dach\n\nDicht.\n").Meeting;

        Assert.Equal((new TimeOnly(18, 0), new TimeOnly(20, 0), "Saal"), (meeting.Start, meeting.End, meeting.Location));
    }

    [Fact]
    public void Below_Termin_stands_when_this_meeting_was()
    {
        Assert.Equal(new TimeOnly(16, 40), SmallArchive.Meeting("# Protokoll\n\nTermin:\n24.10.2022, 16:40 Uhr\n\n## Dach\n").Meeting.Start);
    }

    [Theory]
    [InlineData("**Ort:**\n\n**Datum:** 24.10.2022", null)]
    [InlineData("**Ort:**\n\n**Protokoll:** Karla Blau", null)]
    [InlineData("**Ort:**\n\n| Name | Funktion |\n|---|---|\n| Karla Blau | Kasse |", null)]
    [InlineData("**Datum:** 24.10.2022\n\n**Ort:**", "Saal der Darre")]
    [InlineData("Ort\n: Gasthaus Linde", "Gasthaus Linde")]
    public void What_stands_below_a_further_label_is_no_answer_to_an_empty_one(string labels, string? place)
    {
        Assert.Equal(place, SmallArchive.Meeting($"# Treffen 24.10.2022\n\n{labels}\n\nSaal der Darre\n\n## Dach\n").Meeting.Location);
    }
}
