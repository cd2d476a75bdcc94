namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>The lines about the meeting itself: labels, what ends them, and what is no answer to one.</summary>
public sealed class HeaderTests
{
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
        var meeting = SmallArchive.Meeting("Leitung: K. Blau (R. Sternal ist im Urlaub)\\\nProtokoll: H. Deffner, (zum letzten Mal)\n\n# TOP 1: Haus\n").Meeting;

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
    [InlineData("Vorsitz Karla Blau, Gemeindepräsidentin\nProtokoll Rolf Sternal, Gemeindeschreiber\nAnwesend: Karla Blau, Rolf Sternal\nEntschuldigt: Mara Oster")]
    public void At_the_head_a_dash_or_bar_with_spaces_or_a_tab_ends_a_label(string head)
    {
        var meeting = SmallArchive.Meeting($"# Vorstand am 24.10.2022\n\n{head}\n\n## 1. Dach\n\nProtokoll – Tim Tamm\n").Meeting;

        Assert.Equal(("Karla Blau", "Rolf Sternal"), (meeting.Chair, meeting.MinutesBy));
        Assert.Equal((2, 1), (meeting.Attendance.Present.Length, meeting.Attendance.Excused.Length));
    }

    [Theory]
    [InlineData("Protokoll – Vorstand")]
    [InlineData("Protokoll - Mitgliederversammlung")]
    [InlineData("Protokoll Verein Dach")]
    [InlineData("Vorsitz Haus Nord, Altbau")]
    [InlineData("Protokoll Karla Blau gesucht")]
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
