namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>Minutes whose first line is not the one that names the meeting.</summary>
public sealed class LetterheadTests
{
    private const string Path = "protokolle/sitzung.md";

    private const string Dated = "protokolle/2022-10-24.md";

    [Theory]
    [InlineData("# Gartenverein Darre e.V.\n\nProtokoll der Jahreshauptversammlung vom 24. Oktober 2022\n\nKarla Blau begrüßt alle.", "Protokoll der Jahreshauptversammlung vom 24. Oktober 2022", "Jahreshauptversammlung")]
    [InlineData("Protokoll Vorstandssitzung 24.10.2022\n\nTOP 1: Dach\n\nDicht.", "Protokoll Vorstandssitzung 24.10.2022", "Vorstand")]
    [InlineData("Gartenverein Darre e.V.\n\nNiederschrift über die Vorstandssitzung am 24.10.2022\n\nTOP 1: Dach", "Niederschrift über die Vorstandssitzung am 24.10.2022", "Vorstand")]
    [InlineData("# Gemeinde Darre\n\n## Niederschrift über die Vorstandssitzung am 24.10.2022\n\n### 1. Dach\n\nDicht.", "Niederschrift über die Vorstandssitzung am 24.10.2022", "Vorstand")]
    [InlineData("# Gemeinde Darre\n\n**Niederschrift**\n\nüber die Vorstandssitzung am 24.10.2022\n\n### 1. Dach\n\nDicht.", "Niederschrift über die Vorstandssitzung am 24.10.2022", "Vorstand")]
    [InlineData("# Werkhaus\n# Protokoll der Vorstandssitzung vom 24.10.2022\n\n## Dach\n\nDicht.\n\n## Kasse\n\nStimmt.", "Protokoll der Vorstandssitzung vom 24.10.2022", "Vorstand")]
    [InlineData("# Werkhaus e. V.\n\n## Protokoll der Vorstandssitzung\n\nDatum: 24.10.2022\n\n## Dach\n\nDicht.", "Protokoll der Vorstandssitzung", "Vorstand")]
    [InlineData("# 2022-10-24 Protokoll\n\n## Vorstandssitzung vom 24.10.2022 im Saal\n\n### Dach\n\nDicht.\n\n### Kasse\n\nStimmt.", "2022-10-24 Protokoll", "Vorstand")]
    public void The_title_is_the_line_below_the_name_of_the_club_and_a_second_one_names_the_committee(string minutes, string title, string committee)
    {
        var meeting = SmallArchive.Meeting(minutes, Path).Meeting;

        Assert.Equal((title, committee, new DateOnly(2022, 10, 24)), (meeting.Title, meeting.Committee, meeting.Date));
        Assert.DoesNotContain(meeting.Items, item => item.Title.Contains("sitzung", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("# Werkhaus\n\n## Protokoll der letzten Sitzung vom 12.09.2022\n\nGenehmigt.\n\n## Kasse\n\nStimmt.", "Werkhaus")]
    [InlineData("# Vorstand\n\n## Vorstandssitzung am 24.10.2022\n\n### Kasse\n\nStimmt.", "Vorstand")]
    [InlineData("# Werkhaus\n\n## Protokoll der Mitgliederversammlung\n\nLiegt aus.\n\n## Kasse\n\nStimmt.", "Werkhaus")]
    [InlineData("# Werkhaus e. V.\n\n## Protokoll der Mitgliederversammlung\n\nLiegt aus.\n\n## Kasse\n\nStimmt.", "Werkhaus e. V.")]
    [InlineData("# Küchenrunde Nord\n\n## Sitzung am 24.10.2022\n\n### Kasse\n\nStimmt.", "Küchenrunde Nord")]
    [InlineData("# Werkhaus\n\n## Vorstandssitzung am 24.10.2022\n\nDicht.\n\n## Vorstandssitzung am 25.10.2022\n\nStimmt.", "Werkhaus")]
    public void A_heading_below_the_first_may_be_an_item(string minutes, string title)
    {
        Assert.Equal(title, SmallArchive.Meeting(minutes, Dated).Meeting.Title);
    }

    [Theory]
    [InlineData("Turnverein Darre 1921 e. V.\n\nPROTOKOLL\n\nüber die ordentliche Jahreshauptversammlung am Montag, 24.10.2022, im Sportheim", "Protokoll über die ordentliche Jahreshauptversammlung am Montag, 24.10.2022, im Sportheim", "Jahreshauptversammlung")]
    [InlineData("**Niederschrift**\n**über die Eigentümerversammlung der WEG Lindenweg 14–18**\n\nDatum: 24.10.2022", "Niederschrift über die Eigentümerversammlung der WEG Lindenweg 14–18", "Eigentümerversammlung")]
    [InlineData("**Gemeinde Darre**\n\n**Protokoll der ordentlichen Gemeindeversammlung**\n\nMontag, 24. Oktober 2022, 20 Uhr", "Protokoll der ordentlichen Gemeindeversammlung", "Gemeindeversammlung")]
    [InlineData("Werkhaus eG\n\n**Protokoll der gemeinsamen Sitzung von Rat und Vorstand Nr. 4/2022**\n\n| Termin: | 24.10.2022 |\n|---|---|", "Protokoll der gemeinsamen Sitzung von Rat und Vorstand Nr. 4/2022", null)]
    [InlineData("Sitzung des Pfarrgemeinderats\nam 24. Oktober 2022 im Pfarrsaal", "Sitzung des Pfarrgemeinderats", "Pfarrgemeinderat")]
    [InlineData("Kurzprotokoll Vorstandssitzung\n24.10.2022 / 10-11.30 Uhr / Raum 3", "Kurzprotokoll Vorstandssitzung", "Vorstand")]
    [InlineData("Werkhaus e.V. \nÖffentliches Protokoll der 7. Vorstandssitzung vom 24. Oktober 2022\n\nBeginn: 19 Uhr", "Öffentliches Protokoll der 7. Vorstandssitzung vom 24. Oktober 2022", "Vorstand")]
    [InlineData("# Niederschrift (öffentlich)\n\nüber die 7. Sitzung des Beirats\n\nam 24.10.2022", "Niederschrift (öffentlich) über die 7. Sitzung des Beirats", "Beirat")]
    [InlineData("Protokoll über die\nMitglieder-Vollversammlung\nam 24.10.2022", "Protokoll über die Mitglieder-Vollversammlung", "Mitglieder-Vollversammlung")]
    [InlineData("Jugendrat der Stadt Darre · Gartenstraße 3 · 01234 Darre\nBeschlussprotokoll der\nJugendratssitzung\nam 24.10.2022", "Beschlussprotokoll der Jugendratssitzung", "Jugendrat")]
    [InlineData("SC Darre Tennisabteilung\nProtokoll der Abteilungsversammlung vom 24. Oktober 2022\nBeginn: 19 Uhr", "Protokoll der Abteilungsversammlung vom 24. Oktober 2022", "Abteilungsversammlung")]
    [InlineData("Verein der Gärtner e.V.\nProtokoll der Mitgliederversammlung\nDatum: Montag, den 24.10.2022", "Protokoll der Mitgliederversammlung", "Mitgliederversammlung")]
    public void A_document_pasted_without_headings_has_its_title_on_the_first_lines(string head, string title, string? committee)
    {
        var meeting = SmallArchive.Meeting($"{head}\n\nTOP 1: Dach\n\nDicht.\n\nTOP 2: Kasse\n\nStimmt.\n", Path).Meeting;

        Assert.Equal((title, committee, new DateOnly(2022, 10, 24)), (meeting.Title, meeting.Committee, meeting.Date));
        Assert.Equal(["Dach", "Kasse"], meeting.Items.Select(item => item.Title));
    }

    [Theory]
    [InlineData("Werkhaus\n\nProtokoll der letzten Vorstandssitzung\n\n24.10.2022, 19 Uhr")]
    [InlineData("Werkhaus\n\nProtokoll der Vorstandssitzung liegt aus\n\n24.10.2022, 19 Uhr")]
    [InlineData("Protokoll\n\nüber die Sitzung wird Karla Blau schreiben.")]
    [InlineData("Niederschrift\n\nDer Vorstandssitzung lag der Haushalt vor.")]
    [InlineData("Kurzprotokoll\n\nder Vorstandssitzung blieb Karla Blau fern")]
    [InlineData("Protokoll\n\nder Beiratssitzung von Karla Blau und Rolf Sternal gelesen")]
    [InlineData("Turnverein Darre e. V.\n\nProtokoll der Sitzung von Karla Blau für Rolf Sternal\n\n24.10.2022")]
    [InlineData("Sitzung des Bauausschusses\nsteht noch aus.")]
    [InlineData("Sitzung vom Bauausschuss besucht\nam 24.10.2022")]
    [InlineData("Tischvorlage\nProtokoll der Bauausschusssitzung vom 24.10.2022\nBeginn: 19 Uhr")]
    [InlineData("Anlage 1\n\nProtokoll der Bauausschusssitzung vom 24.10.2022\n\nBeginn: 19 Uhr")]
    [InlineData("Tagesordnung\n\nProtokoll der Vorstandssitzung\n\n24.10.2022 Dach")]
    [InlineData("Protokoll der\nJugendratssitzung folgt\nam 24.10.2022")]
    [InlineData("Protokoll über die\nVerlegung der Vorstandssitzung\n24.10.2022")]
    [InlineData("Das Protokoll der\nVorstandssitzung")]
    public void A_sentence_or_another_paper_on_the_first_lines_is_no_title(string head)
    {
        var meeting = SmallArchive.Meeting($"{head}\n\nTOP 1: Dach\n\nDicht.\n\nTOP 2: Kasse\n", Dated).Meeting;

        Assert.Equal(("Protokoll vom 24.10.2022", new DateOnly(2022, 10, 24)), (meeting.Title, meeting.Date));
    }

    [Theory]
    [InlineData("# Niederschrift\n\nder 16. Sitzung der Gemeindevertretung am Montag, den 24. Oktober 2022 um 20 Uhr in Dörfling.")]
    [InlineData("# Protokoll der 28. ordentlichen Sitzung\n\n24.10.2022, 20 Uhr\n\nüber die 28. ordentliche Sitzung der Gemeindevertretung der Gemeinde Dörfling am Montag, dem 24. Oktober 2022.")]
    public void Whose_sitting_it_was_may_stand_on_the_lines_below(string head)
    {
        var meeting = SmallArchive.Meeting($"{head}\n\nTOP 1: Dach\n\nDicht.\n\nTOP 2: Kasse\n\nStimmt.\n", Path).Meeting;

        Assert.Equal(("Gemeindevertretung", new DateOnly(2022, 10, 24), new TimeOnly(20, 0)), (meeting.Committee, meeting.Date, meeting.Start));
    }

    [Theory]
    [InlineData("# Protokoll der FSR-Sitzung vom 24.10.2022", "FSR")]
    [InlineData("# Protokoll der PGR-Sitzung vom 24.10.2022", "PGR")]
    [InlineData("# Protokoll der Vorstands-Sitzung vom 24.10.2022", "Vorstand")]
    [InlineData("# Sondersitzung 24.10.2022", null)]
    [InlineData("# Protokoll der Gründungssitzung am 24.10.2022", null)]
    [InlineData("# Protokoll des Plenums vom 24.10.2022", "Plenum")]
    [InlineData("# Protokoll der IT-Sitzung vom 24.10.2022", null)]
    [InlineData("# Protokoll der Online-Sitzung vom 24.10.2022", null)]
    [InlineData("# Protokoll der BBB-Sitzung vom 24.10.2022", null)]
    [InlineData("# Protokoll: AG Bau, JITSI-Sitzung am 24.10.2022", null)]
    [InlineData("# AG Awareness – Nachbereitung des Plenums 24.10.2022", null)]
    public void A_short_form_before_Sitzung_is_a_committee(string title, string? committee)
    {
        Assert.Equal(committee, SmallArchive.Meeting($"{title}\n\n## 1. Dach\n", Path).Meeting.Committee);
    }

    [Theory]
    [InlineData("# Nachtrag\n\nFolgendes wurde am 24.10.2022 zum Protokoll der Beiratssitzung noch besprochen:\n\n## 1. Dach")]
    [InlineData("# Treffen am 24.10.2022\n\nRolf berichtet von der Sitzung des Beirats am 14.09.2022.\n\n## 1. Dach")]
    public void A_sentence_about_another_meeting_names_no_committee(string minutes)
    {
        Assert.Null(SmallArchive.Meeting(minutes, Path).Meeting.Committee);
    }

    [Theory]
    [InlineData("# Sportverein e.V.\n\nProtokoll vom 14.09.2022 wird genehmigt.\n\n## Kasse\n\nGut.", "Sportverein e.V.")]
    [InlineData("# Sportverein e.V.\n\nProtokoll der letzten Sitzung wird genehmigt.\n\n## Kasse\n\nGut.", "Sportverein e.V.")]
    [InlineData("# Sportverein e.V.\n\n**Sitzung wird per Zoom aufgezeichnet**\n\n## Kasse\n\nGut.", "Sportverein e.V.")]
    [InlineData("# Haushalt der Stiftung\n\nNiederschrift der Prüfung liegt vor\n\n# Dach\n\nDicht.", "Protokoll vom 24.10.2022")]
    public void A_sentence_below_the_name_of_a_club_is_no_title(string minutes, string title)
    {
        var meeting = SmallArchive.Meeting(minutes, Dated).Meeting;

        Assert.Equal((title, new DateOnly(2022, 10, 24)), (meeting.Title, meeting.Date));
    }

    [Fact]
    public void A_heading_that_names_the_meeting_comes_before_a_line_below_an_office()
    {
        var meeting = SmallArchive.Meeting("Ordnungsamt\n\nProtokoll des Ordnungsamts über die Begehung\n\n# Protokoll der Vorstandssitzung vom 24.10.2022\n\nAnwesend: Karla Blau\n\n## Kasse\n\nGut.", Dated).Meeting;

        Assert.Equal(("Vorstand", "Karla Blau", "Kasse"), (meeting.Committee, Assert.Single(meeting.Attendance.Present).Name, Assert.Single(meeting.Items).Title));
    }

    [Theory]
    [InlineData("# Vorstandssitzung 24.10.2022\n\n## Besprechung mit dem Bauamt am 24.10.2022\n\nEs war laut.\n\n## Kasse\n\nGut.", "Besprechung mit dem Bauamt am 24.10.2022 | Kasse")]
    [InlineData("# Vorstandssitzung 24.10.2022\n\n## Treffen mit dem Bürgermeister am 24.10.2022\n\nEs war laut.\n\n### Dach\n\nDicht.", "Treffen mit dem Bürgermeister am 24.10.2022 | Dach")]
    [InlineData("# Protokoll 24.10.2022\n\n## Sitzung der Jugendlichen 24.10.2022\n\nGut.\n\n## Sitzung der Erwachsenen 24.10.2022\n\nGut.", "Sitzung der Jugendlichen 24.10.2022 | Sitzung der Erwachsenen 24.10.2022")]
    public void A_heading_on_a_meeting_of_the_same_day_is_an_item(string minutes, string items)
    {
        Assert.Equal(items, string.Join(" | ", SmallArchive.Meeting(minutes, Dated).Meeting.Items.Select(item => item.Title)));
    }

    [Theory]
    [InlineData("# Protokoll\n\nDie Sitzung des Gemeinderats ist öffentlich\nDie Einladung erging am 12.10.2022\nBeginn: 19 Uhr")]
    [InlineData("# Protokoll\n\nDie Versammlung der Mitglieder ist beschlussfähig\nEingeladen wurde am 02.10.2022")]
    [InlineData("# Protokoll\n\nDer Sitzung lag der Haushalt zugrunde\nvom 14.09.2022")]
    public void The_day_of_something_else_is_not_that_of_the_meeting(string minutes)
    {
        Assert.Equal(new DateOnly(2022, 10, 24), SmallArchive.Meeting($"{minutes}\n\n## 1. Dach\n", Dated).Meeting.Date);
    }

    [Theory]
    [InlineData("Sondersitzung am 24.10.2022")]
    [InlineData("Krisensitzung am 24.10.2022")]
    [InlineData("Onlinesitzung am 24.10.2022")]
    [InlineData("# Protokoll\n\nzur Haushaltssitzung am 24.10.2022")]
    public void A_kind_of_meeting_on_a_line_is_no_committee(string minutes)
    {
        Assert.Null(SmallArchive.Meeting($"{minutes}\n\nTOP 1: Dach\n\nDicht.\n\nTOP 2: Kasse\n", Dated).Meeting.Committee);
    }
}
