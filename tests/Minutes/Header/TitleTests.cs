using System.Globalization;

namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>What a title says, and what is none.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("# 2. Sitzung des Beirats am 24.10.2022")]
    [InlineData("# 2. Projektmeeting am 24.10.2022")]
    [InlineData("# 44. Plausch vom 24.10.2022")]
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
    [InlineData("# 1. Angebot vom 10.10.2022\n\n# 2. Wahl\n")]
    [InlineData("# 3. Angebot vom 10.10.2022\n\n# Wahl\n")]
    [InlineData("## 3. Angebot vom 10.10.2022\n\n## 4. Wahl\n")]
    public void A_day_behind_what_is_counted_makes_no_title_of_an_item(string text)
    {
        Assert.Equal("Angebot vom 10.10.2022", SmallArchive.Meeting(text).Meeting.Items[0].Title);
    }

    [Theory]
    [InlineData("PROTOKOLL\n\n27. Sitzung des Beirats Nord am Montag, 24. Oktober 2022,\nAlte Schule", "Protokoll 27. Sitzung des Beirats Nord am Montag, 24. Oktober 2022")]
    [InlineData("Sitzungsprotokoll\n\nüber die\n\n57. Gemeinderatssitzung\n\nvom 24. Oktober 2022 im Saal", "Sitzungsprotokoll über die 57. Gemeinderatssitzung")]
    [InlineData("N i e d e r s c h r i f t\n\nüber die öffentliche Sitzung des Bauausschusses vom 24.10.2022.", "Niederschrift über die öffentliche Sitzung des Bauausschusses vom 24.10.2022")]
    [InlineData("Niederschrift\nüber den öffentlichen Teil der 3. Sitzung\nder Gemeindevertretung Darre\nam Montag, 24. Oktober 2022", "Niederschrift über den öffentlichen Teil der 3. Sitzung der Gemeindevertretung Darre")]
    [InlineData("Niederschrift\nüber die Sitzung des Beirats am\n24.10.2022", "Niederschrift über die Sitzung des Beirats am 24.10.2022")]
    [InlineData("Protokoll der ordentlichen Mitgliederversammlung am 24. Oktober 2022\nBeginn: 19.10 Uhr", "Protokoll der ordentlichen Mitgliederversammlung am 24. Oktober 2022")]
    [InlineData("Protokoll Mitgliederversammlung des Vereins „Schritt“ e.V.\nam 24. Oktober 2022", "Protokoll Mitgliederversammlung des Vereins „Schritt“ e.V.")]
    [InlineData("Protokoll Treffen 24.10.2022, 19.00 Uhr", "Protokoll Treffen 24.10.2022, 19.00 Uhr")]
    [InlineData("Protokoll der Vorstandssitzung vom 24.10.2022\nwird genehmigt", "Protokoll vom 24.10.2022")]
    [InlineData("Protokoll\n\n3. Sitzung der Saison war gut", "Protokoll vom 24.10.2022")]
    [InlineData("Protokoll\n\nüber die\n\nBlätter am Dach", "Protokoll vom 24.10.2022")]
    [InlineData("Niederschrift über den öffentlichen Teil\nder 3. Sitzung des Rates\nam 24.10.2022", "Niederschrift über den öffentlichen Teil der 3. Sitzung des Rates")]
    [InlineData("Protokoll\n\n1. Mitgliederversammlung\n\nWir planen sie.", "Protokoll vom 24.10.2022")]
    [InlineData("Karla begrüßt.\n\nProtokoll\n\nder Vorstandssitzung", "Protokoll vom 24.10.2022")]
    [InlineData("Tagesordnung\nProtokoll\nder Mitgliederversammlung", "Protokoll vom 24.10.2022")]
    [InlineData("Anlage 1 zur\nNiederschrift\nüber die Sitzung des Rates", "Protokoll vom 24.10.2022")]
    [InlineData("Protokoll der Sitzung vom 24.10.2022\nBeschluss: genehmigt", "Protokoll vom 24.10.2022")]
    public void A_title_may_be_spread_over_lines(string lines, string title)
    {
        Assert.Equal(title, SmallArchive.Meeting($"{lines}\n\nTOP 1: Dach\n\nDicht.\n\nTOP 2: Kasse\n").Meeting.Title);
    }

    [Fact]
    public void A_second_label_on_its_line_is_no_part_of_the_committee()
    {
        Assert.Equal("Bauausschuss", SmallArchive.Meeting("Gremium: Bauausschuss Beschlussart: vertagt\n\n## 1. Dach\n").Meeting.Committee);
        Assert.Equal("AG Haus: Dach und Fach", SmallArchive.Meeting("Gremium: AG Haus: Dach und Fach\n\n## 1. Dach\n").Meeting.Committee);
    }

    [Theory]
    [InlineData("ohne-datum")]
    [InlineData("Protokolle 2019")]
    [InlineData("Sitzungen 2019-20")]
    [InlineData("Alte Protokolle")]
    [InlineData("Protokolle (alt)")]
    [InlineData("Neuer Ordner")]
    [InlineData("Protokolle intern")]
    [InlineData("content")]
    [InlineData("src/protocol")]
    [InlineData("Offizielles")]
    [InlineData("Events")]
    [InlineData("Förderungen/Jobboerse")]
    public void A_folder_that_any_archive_has_is_no_committee(string folder)
    {
        Assert.Null(SmallArchive.Meeting("# Notizen\n\nText.\n", $"protokolle/{folder}/notizen.md").Meeting.Committee);
    }

    [Theory]
    [InlineData("web/content/verein/Vorstand 2019", "Vorstand")]
    [InlineData("wiki/Beirat/Protokolle", "Beirat")]
    [InlineData("News/2019", "News")]
    [InlineData("Verein Darre/Vorstand", "Verein Darre")]
    [InlineData("AG Content", "AG Content")]
    [InlineData("Events/Hoffest", "Hoffest")]
    [InlineData("AG Events", "AG Events")]
    [InlineData("Finanzen", "Finanzen")]
    public void Below_the_folders_of_a_website_stands_that_of_the_committee(string folder, string committee)
    {
        Assert.Equal(committee, SmallArchive.Meeting("# Notizen\n\nText.\n", $"protokolle/{folder}/notizen.md").Meeting.Committee);
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
    [InlineData("Sondersitzung am 11.06.2024", null)]
    [InlineData("Protokoll der Online-Arbeitssitzung vom 11.06.2024", null)]
    [InlineData("Sonderausschusssitzung am 11.06.2024", "Sonderausschuss")]
    [InlineData("Redaktionssitzung am 11.06.2024", "Redaktion")]
    [InlineData("Arbeitskreissitzung am 11.06.2024", "Arbeitskreis")]
    [InlineData("Sondersitzung des Vorstands am 11.06.2024", "Vorstand")]
    public void A_title_may_name_the_committee_and_the_day(string title, string? committee)
    {
        var meeting = SmallArchive.Meeting($"# {title}\n\n## 1. Vorgehen\n").Meeting;

        Assert.Equal(committee, meeting.Committee);
    }

    [Theory]
    [InlineData("Niederschrift über die 12. öffentliche Sitzung des Gemeinderates Dörfling", "Gemeinderat")]
    [InlineData("Protokoll der Sitzung des Gemeinderates vom 07.05.2024", "Gemeinderat")]
    [InlineData("Protokoll der 3. Sitzung des Elternbeirats am 07.05.2024", "Elternbeirat")]
    [InlineData("Sitzung des Ortsbeirats Nord am 07.05.2024", "Ortsbeirat Nord")]
    [InlineData("Sitzung des Pfarrgemeinderats St. Anna am 07.05.2024", "Pfarrgemeinderat")]
    [InlineData("Kirchenvorstand 07.05.2024", "Kirchenvorstand")]
    [InlineData("Sitzung des Haupt- und Finanzausschusses am 07.05.2024", "Haupt- und Finanzausschuss")]
    [InlineData("Niederschrift über die Sitzung des Bau-, Umwelt- und Wegeausschusses vom 07.05.2024", "Bau-, Umwelt- und Wegeausschuss")]
    [InlineData("Finanzausschuss, 07.05.2024", "Finanzausschuss")]
    [InlineData("Schul- und Sportausschuss, 07.05.2024", "Schul- und Sportausschuss")]
    [InlineData("Finanzausschuss tagt mit dem Vorstand, 07.05.2024", null)]
    [InlineData("Gemeinderatsprotokoll Nr. 04/18", "Gemeinderat")]
    [InlineData("Nachtrag zum Gemeinderatsprotokoll vom 07.05.2024", null)]
    [InlineData("Auswertung der Vorstandsprotokolle", null)]
    [InlineData("Kreistagssitzung 07.05.2024", "Kreistag")]
    [InlineData("Vorstands- und Beiratssitzung am 07.05.2024", null)]
    [InlineData("Ortsbeirat Nord - Sitzung vom 07.05.2024", "Ortsbeirat Nord")]
    [InlineData("Fachbereichssitzung vom 07.05.2024", "Fachbereich")]
    [InlineData("Fachschaftsrat Chemie | Sitzung 07.05.24", "Fachschaftsrat Chemie")]
    [InlineData("Sitzung des Ausschusses für Kultur am 07.05.2024", "Ausschuss für Kultur")]
    [InlineData("Sitzung des Runden Tisches am 07.05.2024", "Runder Tisch")]
    [InlineData("Sitzung der Basis am 07.05.2024", "Basis")]
    [InlineData("Protokoll der AG Umbau vom 07.05.2024", "AG Umbau")]
    [InlineData("Protokoll des Vorstandes vom 07.05.2024", "Vorstand")]
    [InlineData("Protokoll der Klausur vom 07.05.2024", null)]
    [InlineData("Sitzung des Jungen Forums am 07.05.2024", null)]
    [InlineData("Protokoll der Vorstandssitzung des Runden Tisches am 07.05.2024", "Vorstand")]
    [InlineData("Protokoll der 16. öffentlichen Sitzung des Studierendenparlamentes 2024/25", "Studierendenparlament")]
    [InlineData("Achte Sitzung des 8. Studierendenparlaments vom 07.05.2024", "Studierendenparlament")]
    [InlineData("Protokoll der 15. PGR Sitzung in Darre am 07.05.2024", "PGR")]
    [InlineData("AStA Sitzung Protokoll 2024-05-07", "AStA")]
    [InlineData("Protokoll des Freifunk Treffens im Mai", "Freifunk Treffen")]
    [InlineData("Kreisparteitag Darre 07.05.2024", "Kreisparteitag")]
    [InlineData("Ergebnisprotokoll Vorstand 07.05.2024", "Vorstand")]
    [InlineData("Übergabeprotokoll Vorstand 07.05.2024", null)]
    [InlineData("Protokoll Treffen 07.05.2024", null)]
    [InlineData("Erste Sitzung des 3. Quartals am 07.05.2024", null)]
    [InlineData("IT Sitzung 07.05.2024", null)]
    [InlineData("Protokoll der Parteitagsplanung vom 07.05.2024", null)]
    public void A_title_says_of_whom_the_meeting_is(string title, string? committee)
    {
        Assert.Equal(committee, SmallArchive.Meeting($"# {title}\n\n## 1. Vorgehen\n").Meeting.Committee);
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
    [InlineData("05_generalversammlung", "Generalversammlung")]
    [InlineData("07 vorstandssitzung", "Vorstand")]
    [InlineData("beirat", "Beirat")]
    [InlineData("Sondersitzungen", null)]
    [InlineData("Vorstand 2019", "Vorstand")]
    [InlineData("Vorstandssitzungen 2019-20", "Vorstand")]
    [InlineData("Agenda 2030", "Agenda 2030")]
    [InlineData("Protokollkommission", "Protokollkommission")]
    [InlineData("Neues Bauen", "Neues Bauen")]
    public void A_number_before_a_folder_or_a_year_behind_it_only_puts_it_in_order(string folder, string? committee)
    {
        using var archive = SmallArchive.Of($"-- protokolle/{folder}/2022-10-24.md --\n# Protokoll\n\n## Dach\n");

        Assert.Equal(committee, Assert.Single(archive.Read().Meetings).Meeting.Committee);
    }
}
