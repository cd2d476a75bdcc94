using System.Globalization;

namespace Protokollarchiv.Tests.Minutes.Header;

/// <summary>On which day one met, as title, first lines and file name say it.</summary>
public sealed class MeetingDateTests
{
    [Theory]
    [InlineData("Umbau der Halle\nProtokoll des 6. Treffens, Mo. 16.05.2022\n\n# 1. Haushalt\n\n# 2. Haus\n", "mv")]
    [InlineData("Umbau der Halle\nSitzung, Mo. 16.05.2022 (online)\n\n# 1. Haushalt\n\n# 2. Haus\n", "mv")]
    [InlineData("---\ntitle: Mitgliederversammlung am 16.05.2022\n---\n\n# 1. Haushalt\n\n# 2. Haus\n", "mv")]
    [InlineData("---\ntitle: Protokoll vom 16.05.2022\n---\n\n# 1. Haushalt\n\n# 2. Haus\n", "16-05-22 mv")]
    [InlineData("# 1. Haushalt\n\n# 2. Haus\n", "22-05-16 mv")]
    public void The_day_is_told_by_what_names_the_meeting(string minutes, string name)
    {
        using var archive = SmallArchive.Of($"-- protokolle/{name}.md --\n{minutes}");

        Assert.Equal(new DateOnly(2022, 5, 16), archive.Read().Meetings[0].Meeting.Date);
        Assert.DoesNotContain(archive.Reported, f => f.Contains("MIN1102", StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_far_below_is_another_than_that_of_the_file_name()
    {
        var notes = string.Concat(Enumerable.Repeat("Das Dach ist dicht.\n", 30));

        Assert.Equal(new DateOnly(2022, 10, 24), SmallArchive.Meeting($"Anwesend: Karla Blau\n\n{notes}\n05.11.2022 (14 Uhr)\n").Meeting.Date);
    }

    [Theory]
    [InlineData("Das Café findet ab jetzt jeden Monat statt. Der nächste Termin ist am 05.11.2022 um 17:00 Uhr im Hof.", "24.10.2022")]
    [InlineData("Die nächste Sitzung findet am 05.11.2022 um 17:00 Uhr im Hof statt.", "24.10.2022")]
    [InlineData("Das Treffen fand am 05.11.2022 im Hof des Hauses statt. Für alle, die nicht da waren: Das nächste ist am 06.12.2022.", "05.11.2022")]
    public void The_day_of_the_next_meeting_is_not_that_of_this_one(string minutes, string day)
    {
        Assert.Equal(day, SmallArchive.Meeting($"{minutes}\n").Meeting.Date?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_minutes_of_another_meeting_have_another_day()
    {
        Assert.Null(SmallArchive.Meeting("Umbau der Halle\nProtokoll der letzten Sitzung, Mo. 16.05.2022\n\n# 1. Haushalt\n\n# 2. Haus\n", "protokolle/mv.md").Meeting.Date);
    }

    [Fact]
    public void What_a_template_asks_for_is_not_filled_in()
    {
        var meeting = SmallArchive.Meeting("---\ndate: \"<Datum>\"\nbegin: 19:00\nende: <Uhrzeit>\nort: <Raum>\n---\n\n# 1. Haushalt\n\n# 2. Haus\n").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), new TimeOnly(19, 0), null, null), (meeting.Date, meeting.Start, meeting.End, meeting.Location));
    }

    [Fact]
    public void What_a_wiki_wrote_down_on_saving_is_not_the_day_of_the_meeting()
    {
        const string minutes = "---\ntitle: 2022-10-24\ndate: 2022-12-15T16:01:38.727Z\ndateCreated: 2022-12-15T16:01:38.727Z\n---\n\n# Plenum am 2022-10-24\n\n## Dach\n";
        var meeting = SmallArchive.Meeting(minutes, "protokolle/2022-10-24.md").Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), "Plenum am 2022-10-24"), (meeting.Date, meeting.Title));
    }

    [Fact]
    public void A_title_with_a_wrong_day_is_one_where_the_times_stand_below_it()
    {
        var meeting = SmallArchive.Meeting("# Plenum 25. Oktober 2022\n\nBeginn: 19:00 Uhr\n\nEnde: 21:15 Uhr\n\n# Dach\n\n## Ziegel\n").Meeting;

        Assert.Equal("Plenum 25. Oktober 2022", meeting.Title);
        Assert.Equal((new TimeOnly(19, 0), new TimeOnly(21, 15)), (meeting.Start, meeting.End));
    }

    [Theory]
    [InlineData("# Niederschrift über die Generalversammlung\n\nder Baugenossenschaft Quitte eG am Montag, dem 24. Oktober 2022, 14 Uhr, in der Aula\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("# Niederschrift über die Generalversammlung\n\nder Baugenossenschaft Quitte eG. Sie hat am 24.10.2022 gewählt.\n\n## Dach\n", null)]
    [InlineData("Baugenossenschaft Quitte eG\nVorstandssitzung am 24.10.2022, 19-20:30 Uhr, Hofsaal\n\n## Dach\n\n## Kasse\n", "2022-10-24 19:00")]
    [InlineData("# Vorstandssitzung\n\n| Nr. | Beschluss | Verantwortlich | Termin |\n|---|---|---|---|\n| 1 | Das Dach wird gedeckt. | Karla | 24.10.2022 |\n", null)]
    [InlineData("# Vorstandssitzung\n\n| TOP | Thema | Wer | Bis wann |\n|---|---|---|---|\n| 1 | Dach | Karla | 24.10.2022 |\n", null)]
    [InlineData("Jugendrat Darre\nBeschlussprotokoll der\nJugendratssitzung\nam 24.10.2022\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Sitzungsprotokoll Beirat\nSitzungstermin 24.10.2022, 14:00 – 15:20 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Gartenverein\n„Ulme“ e. V. Darre 03.11.2022\nP r o t o k o l l\nüber die Jahreshauptversammlung des Gartenvereins „Ulme“ e. V. am 24.10.2022 im Saal, Beginn: 14:00 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Thema: Haus\nVorstandssitzung am 24.10.22\nNotiz\nam:\n28.10.22\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("# Vorstand/Protokolle/2022-10-24 - Vorstandssitzung\n\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Bauausschuss  Darre, den 27.10.2022\n\nNiederschrift Nr. 9\n\nüber die Sitzung des Ausschusses\n\nam 24.10.2022, um 14 Uhr im Saal\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Stadt Darre - Datum 27.10.2022\n\nPROTOKOLL\n\n12. Sitzung des Beirats\nam Montag, 24. Oktober 2022, Rathaus\n\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Darre, den 24.10.2022\n\nBeginn: 14 Uhr\n\n28.10.2022 Abgabe\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Darre, den 24.10.2022\n\nDas Protokoll der Sitzung vom 3.10.2022 wird genehmigt.\n\n## Dach\n", "2022-10-24 ")]
    [InlineData("Darre, den 24.10.2022\n\nZur Sitzung am 10.10.2022 wurde eingeladen.\n\n## Dach\n", "2022-10-24 ")]
    [InlineData("Darre, den 24.10.2022\n\nam 3.11.2022 ist Abgabe der Anträge\n\n## Dach\n", "2022-10-24 ")]
    [InlineData("Darre, den 24.10.2022\n\nVorstandssitzung\n\nam 7.11.2022\n\n## Dach\n", "2022-10-24 ")]
    [InlineData("Erstellt: 27.10.2022\n\nMontag, 24. Oktober 2022, 14 Uhr\n\n## Dach\n", "2022-10-27 14:00")]
    [InlineData("# Rat\n\nStand Haushalt\n\nBeschluss der Mitgliederversammlung\n\nvom 3.10.2022\n\n## Dach\n", null)]
    [InlineData("# Rat\n\nAntrag Rolf Sternal\nSondersitzung des Vorstands\nam 7.11.2022\n\n## Dach\n", null)]
    [InlineData("Linde eG\n\nDarre, den 2.11.2022\n\nNiederschrift\nüber die ordentliche Generalversammlung\nam 24.10.2022 im Saal\n\n## Dach\n", "2022-10-24 ")]
    [InlineData("Am 24.10.2022 fand wegen der Ferien keine Sitzung statt.\n\n## Dach\n", null)]
    [InlineData("Stadt Darre -18.62.04 - Datum 27.10.2022\n\nPROTOKOLL\n\nSitzung des Beirats am Montag, 24. Oktober 2022, 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Niederschrift\nüber die Sitzung des Bauausschusses\nam Montag, dem 24. Oktober 2022, um 14 Uhr\nim Saal\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("# Verein Linde\n\nProtokoll der Vorstandssitzung\n\nvom 24. Oktober 2022\n\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("# Verein Linde\n\nDer Verein hat eine Sitzung verlangt\n\nvom 24.10.2022 bis zum Herbst\n\n## Dach\n", null)]
    [InlineData("# Verein Linde\n\nProtokoll der letzten Sitzung\n\nvom 24.10.2022\n\n## Dach\n", null)]
    [InlineData("# Verein Linde\n\nAnträge an den Rat\n\nvom 24.10.2022\n\n## Dach\n", null)]
    [InlineData("# Hauptversammlung\n\nAm 24.10.2022 fand im Hof Linde in Darre die Hauptversammlung statt.\n\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("# Hauptversammlung\n\nAm 24.09.2022 fand im Hof Linde die letzte Hauptversammlung statt.\n\n## Dach\n", null)]
    [InlineData("# 12.11.22: Kurzbericht zur Sitzung am 24.10.22\n\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("# 24.10.22: Bericht vom Treffen, zurück am 28.10.22\n\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("# 24.10.22: Rückblick auf die Versammlung am 3.10.22\n\nBeginn: 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Plenum am 24.10.2022\nProtokoll: Jana\nTermine\n- 2022-11-14 - 13 Uhr Hauptversammlung\n", "2022-10-24 ")]
    [InlineData("Rundbrief\nmerkt euch die nächste\nVorstandssitzung\nim Herbst\nam 24.10.2022\n\n## Dach\n", null)]
    [InlineData("Rundbrief\nmerkt euch:\n\n- Kehraus\n- Vorstandssitzung am 24.10.2022\n\n## Dach\n", null)]
    [InlineData("Rundbrief\nder Antrag an die\nHauptversammlung\nging ein\nam 24.10.2022\n\n## Dach\n", null)]
    [InlineData("Rundbrief\nEinladung zur\nMitgliederversammlung am 24.10.2022\n\n## Dach\n", null)]
    [InlineData("Rundbrief\ndie Kasse stimmt\nMitgliederversammlung\nam 24.10.2022\n\n## Dach\n", null)]
    [InlineData("Haushalt\nVertagt aus\nGemeinderatssitzung am 24.09.2022\n\nDatum: 24.10.2022, 14 Uhr\n\n## Dach\n", "2022-10-24 14:00")]
    [InlineData("Rundbrief\nSitzungstermin 24.10.2022 entfällt\n\n## Dach\n", null)]
    public void The_day_may_stand_below_the_letterhead_or_the_title_and_none_is_when_a_task_is_due(string minutes, string? expected)
    {
        var meeting = SmallArchive.Meeting(minutes, "protokolle/vorstand.md").Meeting;

        Assert.Equal(expected, meeting.Date is null ? null : $"{meeting.Date:yyyy-MM-dd} {meeting.Start:HH:mm}");
    }

    [Fact]
    public void A_day_before_a_colon_says_what_is_on_that_day()
    {
        Assert.Equal(new DateOnly(2022, 10, 24), SmallArchive.Meeting("Wir sprachen über Feste.\n\n19.09.2022: Straßenfest am Markt\n\n## Dach\n").Meeting.Date);
    }

    [Theory]
    [InlineData("Wie im Protokoll vom 14.09.2022 festgehalten, fehlt Geld.")]
    [InlineData("Laut Beschluss vom 14.09.2022 fehlt Geld.")]
    [InlineData("Von: Karla Blau\nAn: Vorstand\nBetreff: Vorstandssitzung am 24.10.2022\nDatum: 26.10.2022")]
    public void A_first_line_about_another_day_is_not_about_the_meeting(string line)
    {
        var meeting = SmallArchive.Meeting($"{line}\n\n## 1. Dach\n\nText.\n", "protokolle/2022-10-24-vorstand.md").Meeting;

        Assert.Equal(new DateOnly(2022, 10, 24), meeting.Date);
    }

    [Fact]
    public void The_subject_of_an_e_mail_says_the_day_of_the_meeting()
    {
        var meeting = SmallArchive.Meeting("Von: Karla Blau\nAn: Vorstand\nBetreff: Vorstandssitzung am 24.10.2022\nDatum: 26.10.2022\n\n## 1. Dach\n\nText.\n", "protokolle/vorstand.md").Meeting;

        Assert.Equal(new DateOnly(2022, 10, 24), meeting.Date);
    }

    [Theory]
    [InlineData("2022-10-24-vorstand")]
    [InlineData("Vorstand 20221024")]
    [InlineData("Vorstand_24102022")]
    [InlineData("24-10-2022 Vorstand")]
    [InlineData("22-10-24")]
    [InlineData("Vorstand 24.10.22")]
    public void A_file_name_may_say_the_day(string name)
    {
        var meeting = SmallArchive.Meeting("# 1. Vorgehen\n\nText.\n", $"protokolle/{name}.md").Meeting;

        Assert.Equal(new DateOnly(2022, 10, 24), meeting.Date);
    }

    [Fact]
    public void What_title_and_first_line_say_of_the_day_is_weighed_with_the_file_name()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24.md --\n# 2022-10-10 Vorstandssitzung\n\n24.10.2022, 14 Uhr - 16 Uhr\n\n## Dach\n");

        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal((new DateOnly(2022, 10, 24), new TimeOnly(14, 0)), (meeting.Date, meeting.Start));
        Assert.Contains("protokolle/2022-10-24.md:1:1 MIN1102", archive.Reported);
    }

    /// <summary>The day of the week says of which year it is.</summary>
    [Theory]
    [InlineData("# Sitzung vom 24.10.2021\n", "2022-10-24")]
    [InlineData("24.10.2021, 14 Uhr\n", "2022-10-24")]
    [InlineData("# Sitzung vom Sonntag, 24.10.2021\n", "2021-10-24")]
    [InlineData("# Sitzung vom 24.10.2021\n\n24.10.2021, 14 Uhr\n", "2021-10-24")]
    [InlineData("# Sitzung vom 23.10.2021\n", "2021-10-23")]
    public void Of_a_day_with_two_years_the_file_name_knows_which(string head, string day)
    {
        Assert.Equal(day, $"{SmallArchive.Meeting($"{head}\n## 1. Dach\n", "protokolle/2022-10-24.md").Meeting.Date:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("27. und 28. Januar 2023")]
    [InlineData("27./28. Januar 2023")]
    [InlineData("27. – 28. Januar 2023")]
    [InlineData("27.-28.01.2023")]
    [InlineData("27. bis 28.01.2023")]
    public void A_meeting_of_two_days_has_the_date_of_its_first(string days)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2023-01-27-klausur.md --\n# Klausur am {days}\n\n## Haus\n\nText.\n");

        var meeting = Assert.Single(archive.Read().Meetings).Meeting;

        Assert.Equal(new DateOnly(2023, 1, 27), meeting.Date);
        Assert.DoesNotContain(archive.Reported, line => line.EndsWith("MIN1102", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("### Terminvorbereitung GR Sitzung am 21.01.2016\n\n* Medien\n")]
    [InlineData("### Agenda\n\n* Vorbereitung der Sitzung am 21.01.2016\n\n### Dach\n\nText.\n")]
    public void The_meeting_that_is_prepared_is_another(string minutes)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2015-11-26-runde.md --\n{minutes}");

        Assert.Equal(new DateOnly(2015, 11, 26), Assert.Single(archive.Read().Meetings).Meeting.Date);
    }
}
