using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Appointments;

/// <summary>Dates that minutes of 10.06.2025, a Tuesday, announce.</summary>
public sealed class AppointmentTests
{
    [Theory]
    [InlineData("20.06. Stammtisch", "Stammtisch | 20.06.2025")]
    [InlineData("Spieleabend -> 20.06.", "Spieleabend | 20.06.2025")]
    [InlineData("Himmelfahrt, 19.6., 15 Uhr: Musik zur Todesstunde", "Himmelfahrt: Musik zur Todesstunde | 19.06.2025 | 15:00")]
    [InlineData("Vorstand, 19.6., 15 Uhr: Gemeindehaus", "Vorstand | 19.06.2025 | 15:00 | Gemeindehaus")]
    [InlineData("01.08.2025 Basar (Aufbau ab 14 Uhr)", "Basar | 01.08.2025")]
    [InlineData("c) Nächste KGR-Sitzung: 1. Juli 2025, 19.30 Uhr", "Nächste KGR-Sitzung | 01.07.2025 | 19:30")]
    [InlineData("Nächster Bauausschuss: Mi., 02.07.2025, 17 Uhr im Gemeindehaus", "Nächster Bauausschuss | 02.07.2025 | 17:00 | Gemeindehaus")]
    [InlineData("15.8. Sommerfest, 18 Uhr", "Sommerfest | 15.08.2025 | 18:00")]
    [InlineData("19. Juli: Klausur", "Klausur | 19.07.2025")]
    [InlineData("Sa 21.6. Arbeitseinsatz, 9 - 12 Uhr, Vereinsheim", "Arbeitseinsatz | 21.06.2025 | 09:00–12:00 | Vereinsheim")]
    [InlineData("Fr., 27.06., 19.30 Uhr Hauptversammlung im Gasthof Krone", "Hauptversammlung im Gasthof Krone | 27.06.2025 | 19:30")]
    [InlineData("6.7., 10 Uhr Gottesdienst mit Taufe, Dorfkirche", "Gottesdienst mit Taufe | 06.07.2025 | 10:00 | Dorfkirche")]
    [InlineData("15.8. (Fr), 18 Uhr: Sommerfest", "Sommerfest | 15.08.2025 | 18:00")]
    [InlineData("10.7., 18-20 Uhr, Bauausschuss, Rathaus Zimmer 12", "Bauausschuss | 10.07.2025 | 18:00–20:00 | Rathaus Zimmer 12")]
    [InlineData("10.1. Neujahrsempfang", "Neujahrsempfang | 10.01.2026")]
    [InlineData("Ortschaftsrat: Mittwoch, den 2. Juli, 18:30 Uhr, Bürgerhaus", "Ortschaftsrat | 02.07.2025 | 18:30 | Bürgerhaus")]
    [InlineData("Volkstrauertag 16.11., Kranzniederlegung 11 Uhr am Denkmal", "Volkstrauertag | 16.11.2025 | 11:00 | Denkmal")]
    [InlineData("Weihnachtsmarkt am 1. Advent (30.11.)", "Weihnachtsmarkt am 1. Advent | 30.11.2025")]
    [InlineData("Konzert am 21.9.25, 17 Uhr in der Kirche", "Konzert | 21.09.2025 | 17:00 | Kirche")]
    [InlineData("Sommerfest: 15.8., 18 Uhr, Anmeldung bei Karla", "Sommerfest | 15.08.2025 | 18:00")]
    [InlineData("Sommerfest: 15.8., Gemeindehaus, 15 Uhr", "Sommerfest | 15.08.2025 | 15:00 | Gemeindehaus")]
    [InlineData("Klausur: 15.8., Ort folgt", "Klausur | 15.08.2025")]
    [InlineData("Klausur 15.8. 19 Uhr im Löwen, Heike lädt ein", "Klausur | 15.08.2025 | 19:00 | Löwen")]
    [InlineData("Klausur 15.8. 19 Uhr im Rathaus, Zimmer acht", "Klausur | 15.08.2025 | 19:00 | Rathaus, Zimmer acht")]
    [InlineData("Klausur 15.8. 19 Uhr im Schloss, Haus nebst Garten", "Klausur | 15.08.2025 | 19:00 | Schloss, Haus nebst Garten")]
    [InlineData("Klausur: 15.8., 15 Uhr, Freitag", "Klausur | 15.08.2025 | 15:00")]
    [InlineData("Klausur: 15.8. im Zeitraum 10-12 Uhr", "Klausur | 15.08.2025 | 10:00–12:00")]
    [InlineData("Fr 15.8. 17h30 Sommerfest", "Sommerfest | 15.08.2025 | 17:30")]
    [InlineData("Klausur: Fr., 15.8., 17h30–19h00", "Klausur | 15.08.2025 | 17:30–19:00")]
    [InlineData("SOMMERFEST: FR, 15.8., 18:00 UHR, SAAL", "SOMMERFEST | 15.08.2025 | 18:00 | SAAL")]
    [InlineData("FR, 15.8., 18:00 UHR: SOMMERFEST", "SOMMERFEST | 15.08.2025 | 18:00")]
    [InlineData("Fr 15.8., 19 Uhr: Vorstand (Rathaus)", "Vorstand (Rathaus) | 15.08.2025 | 19:00")]
    [InlineData("Markt: 15.8., Aufbau ab 8 Uhr", "Markt | 15.08.2025")]
    [InlineData("Das Erntefest wird vom 20.9. auf den 27.9. verlegt", "Das Erntefest | 27.09.2025")]
    [InlineData("Anmeldung bis 30.06.2025", "Anmeldung bis 30.06.2025 | 30.06.2025")]
    [InlineData("Abgabe der Förderanträge: bis zum 15.07.2025", "Abgabe der Förderanträge: bis zum 15.07.2025 | 15.07.2025")]
    public void Below_a_heading_for_dates_a_day_needs_no_year(string line, string expected) =>
        Assert.Equal([expected], Of($"## 4. Termine\n\n- {line}\n"));

    [Theory]
    [InlineData("## 4. Termine\n\n- ~~3.7. Putztag~~\n")]
    [InlineData("## 4. Termine\n\n~~3.7. Putztag~~\n")]
    [InlineData("## 4. Sonstiges\n\n~~Nächste Sitzung: 4.7.2025~~\n")]
    public void What_is_struck_out_is_no_date(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("vom 5. bis 7. Juli: Zeltlager", "Zeltlager | 05.07.2025–07.07.2025")]
    [InlineData("5. bis 7. Juli 2025 Fahrt nach Halle", "Fahrt nach Halle | 05.07.2025–07.07.2025")]
    [InlineData("05.-07.07.2025 Kanutour", "Kanutour | 05.07.2025–07.07.2025")]
    [InlineData("5-7.7. Kanutour", "Kanutour | 05.07.2025–07.07.2025")]
    [InlineData("vom 5 - 7.7.2025 Kanutour", "Kanutour | 05.07.2025–07.07.2025")]
    [InlineData("Kanutour 5 - 7.7.2025", "Kanutour 5 | 07.07.2025")]
    [InlineData("5. und/oder 8.7.2025 Kanutour", "Kanutour | 05.07.2025")]
    [InlineData("Am 5.7. soll im Saal gefeiert werden", "Termin | 05.07.2025")]
    [InlineData("5.7. Soll-Ist-Vergleich", "Soll-Ist-Vergleich | 05.07.2025")]
    [InlineData("5.7. vermutlich Basar", "vermutlich Basar | 05.07.2025")]
    [InlineData("5.7. soll der Maler kommen", "soll der Maler kommen | 05.07.2025")]
    [InlineData("28.06.-01.07.2025 Freizeit", "Freizeit | 28.06.2025–01.07.2025")]
    [InlineData("27.12. – 3.1. Büro geschlossen", "Büro geschlossen | 27.12.2025–03.01.2026")]
    [InlineData("Fr 4. bis So 6. Juli: Zeltlager", "Zeltlager | 04.07.2025–06.07.2025")]
    [InlineData("Flohmarkt am 30./31.8.", "Flohmarkt | 30.08.2025–31.08.2025")]
    [InlineData("5.-3.7. Kanutour")]
    [InlineData("2025-07-05…07 - Kanutour", "Kanutour | 05.07.2025–07.07.2025")]
    [InlineData("2025-07-05..07 Kanutour", "Kanutour | 05.07.2025–07.07.2025")]
    [InlineData("2025-07-05…17:00 Kanutour", "Termin | 05.07.2025 | 17:00 | Kanutour")]
    [InlineData("2025-07-28..02 Kanutour", "02 Kanutour | 28.07.2025")]
    [InlineData("2025-07-05..٠٧ Kanutour", "٠٧ Kanutour | 05.07.2025")]
    public void Several_days_have_a_first_and_a_last(string line, params string[] expected) =>
        Assert.Equal(expected, Of($"## 4. Termine\n\n- {line}\n"));

    [Theory]
    [InlineData("Kegelabend: 3.9., 24.9. und 15.10., jeweils 19 Uhr", "Kegelabend | 03.09.2025 | 19:00", "Kegelabend | 24.09.2025 | 19:00", "Kegelabend | 15.10.2025 | 19:00")]
    [InlineData("30. August und 6. September: Flohmarkt", "Flohmarkt | 30.08.2025", "Flohmarkt | 06.09.2025")]
    [InlineData("20.6. Stammtisch, 15.8. Sommerfest, 18 Uhr", "Stammtisch | 20.06.2025", "Sommerfest | 15.08.2025 | 18:00")]
    public void A_line_may_have_several_dates(string line, params string[] expected) =>
        Assert.Equal(expected, Of($"## 4. Termine\n\n- {line}\n"));

    [Theory]
    [InlineData("Sa 20.6. Stammtisch")]
    [InlineData("03.05. Maifest: gut besucht")]
    [InlineData("Das Maifest war am 1.5. gut besucht.")]
    [InlineData("Die Mail vom 12.6. ist beantwortet.")]
    [InlineData("12.7. Sportfest entfällt")]
    [InlineData("12.7. Sportfest: war gut besucht")]
    [InlineData("Sportfest 12.7.: fand bei Regen statt")]
    [InlineData("Di 1.7. oder Do 3.7. Treffen mit der Stadt")]
    [InlineData("Vorschlag: 1.7.")]
    [InlineData("Rückmeldung bis 30.6. an Karla")]
    [InlineData("siehe TOP 3.8.")]
    [InlineData("um 14.04 Uhr")]
    [InlineData("10.06. heute")]
    [InlineData("Abwesenheiten Karla: 22.6. Prüfung")]
    [InlineData("→ R. Wendt schickt den Antrag bis 08.07.2025 an die Stadt")]
    [InlineData("Saal buchen (K. Blau, bis 20.12.2025)")]
    [InlineData("Das Büro ist bis 31.12.2025 geschlossen.")]
    public void A_day_that_may_be_past_or_undecided_is_none(string line) => Assert.Empty(Of($"## 4. Termine\n\n- {line}\n"));

    [Theory]
    [InlineData("## 4. Sonstiges\n\n- 20.06. Stammtisch")]
    [InlineData("## 4. Rückblick auf Termine\n\n- 20.06. Stammtisch")]
    [InlineData("## 4. Termine\n\n4.7. Stammtisch")]
    [InlineData("## 4. Kasse\n\nDie Rechnung kam am 20.6. und\nTermin 11.7. steht noch aus.")]
    public void Without_a_heading_for_dates_a_day_without_year_is_no_appointment(string text) =>
        Assert.DoesNotContain(Of(text), date => date.StartsWith("Stammtisch", StringComparison.Ordinal));

    [Theory]
    [InlineData("## 5. Sonstiges\n\nNächste Termine:\n\n- 22.6. Kaffee\n- 1.7. Redaktionsschluss\n\nDas Dach wurde am 3.7. bestellt.")]
    [InlineData("## 5. Sonstiges\n\n- Termine:\n  - 22.6. Kaffee\n  - 1.7. Redaktionsschluss\n- Kasse: 3.7. Strom")]
    [InlineData("## 5. Sonstiges\n\nTermine:\n22.6. Kaffee\n1.7. Redaktionsschluss\n\nAm 3.7. kam Strom.")]
    [InlineData("## 5. Sonstiges\n\nTermine: 22.6. Kaffee, 1.7. Redaktionsschluss")]
    [InlineData("## 5. Termine\n\n### Kaffee\n\n22.6.\n\n### Redaktionsschluss\n\n1.7.\n\n## 6. Kasse\n\n3.7. Strom")]
    public void A_label_stands_for_a_heading(string text) =>
        Assert.Equal(["Kaffee | 22.06.2025", "Redaktionsschluss | 01.07.2025"], Of(text));

    [Fact]
    public void A_heading_may_say_what_its_one_date_is_for()
    {
        Assert.Equal(["MV-Termin | 19.01.2026 | 13:00 | Saal 5"], Of("## 4. MV-Termin\n\n- 19.01.2026, 13 Uhr, Saal 5\n"));
        Assert.Equal(["Saal 5 | 19.01.2026 | 13:00"], Of("## 4. MV-Termine\n\n- 19.01.2026, 13 Uhr, Saal 5\n"));
    }

    [Fact]
    public void A_heading_may_say_the_year() =>
        Assert.Equal(["Maibaum | 01.05.2026", "Sommerfest | 20.06.2026"], Of("## 7. Termine 2026\n\n- 1. Mai: Maibaum\n- 20.6. Sommerfest\n"));

    [Theory]
    [InlineData("Nächste Sitzung: 14. September, 18 Uhr", "Nächste Sitzung | 14.09.2025 | 18:00")]
    [InlineData("Die nächste Sitzung findet am 14.9. um 18 Uhr im Saal statt.", "Nächste Sitzung | 14.09.2025 | 18:00 | Saal")]
    [InlineData("Die nächste Sitzung findet am\nMontag, den 15. September statt.", "Nächste Sitzung | 15.09.2025")]
    [InlineData("Die nächste Sitzung der AG Haus ist am 14.9., 18 Uhr.", "Nächste Sitzung der AG Haus | 14.09.2025 | 18:00")]
    [InlineData("Das nächste Treffen ist am Mittwoch, dem 16. Juli.", "Nächstes Treffen | 16.07.2025")]
    [InlineData("Die nächste Versammlung nach der vom 12.6.2025 wurde für Freitag, den 25.07.2025 um 17.30 Uhr angesetzt.", "Nächste Versammlung | 25.07.2025 | 17:30")]
    [InlineData("Nächste Termine: 8.7., 12.8. und 9.9., 19 Uhr", "Nächster Termin | 08.07.2025 | 19:00", "Nächster Termin | 12.08.2025 | 19:00", "Nächster Termin | 09.09.2025 | 19:00")]
    [InlineData("Nächste Sitzung:\n14.9., 18 Uhr, Rathaus", "Nächste Sitzung | 14.09.2025 | 18:00 | Rathaus")]
    [InlineData("Die nächste Sitzung war für den 1.7. geplant.")]
    [InlineData("Die nächste Sitzung am 01.07.2025 fällt aus.")]
    [InlineData("Nächste Sitzungsleitung: Karla, ab 14.9.")]
    [InlineData("Wir treffen uns wieder am Sonntag, den 14. September 2025 um 18 Uhr.", "Nächstes Treffen | 14.09.2025 | 18:00")]
    [InlineData("Das nächste Mal sehen wir uns am 14.9. im Saal.", "Nächstes Treffen | 14.09.2025 | Saal")]
    [InlineData("Wir treffen uns mit dem Bürgermeister am 14.9.2025.")]
    [InlineData("Wir sehen uns wieder gezwungen, am 14.9.2025 zu schließen.")]
    [InlineData("Wir treffen uns wieder, wenn Karla bis 14.9.2025 die Pläne hat.")]
    public void The_next_meeting_is_announced_anywhere(string text, params string[] expected) =>
        Assert.Equal(expected, Of($"## 5. Sonstiges\n\n{text}\n"));

    [Theory]
    [InlineData("Das Hoffest findet am 14.9. ab 11 Uhr im Zelt statt.", "Das Hoffest | 14.09.2025 | 11:00 | Zelt")]
    [InlineData("- Klausurtag findet wieder am Sonntag, den 14.09.2025, 10 Uhr statt. Mehr bei Karla.", "Klausurtag | 14.09.2025 | 10:00")]
    [InlineData("Die Wahlen finden vom 14.09. bis 16.09.2025 statt.", "Die Wahlen | 14.09.2025–16.09.2025")]
    [InlineData("Das Hoffest findet am 14.09.2025 nicht statt.")]
    [InlineData("Das Hoffest findet nicht am 14.09.2025, sondern später statt.")]
    [InlineData("Ob das Hoffest am 14.09.2025 stattfindet, ist offen.")]
    [InlineData("Das Hoffest findet am Sonntag statt. Am 14.09.2025 ist frei.")]
    [InlineData("Karla findet am 14.09.2025 niemanden für die Kasse.")]
    [InlineData("Das Hoffest fand am 14.05.2025 statt.")]
    [InlineData("Das Hoffest findet vielleicht am 14.09.2025 statt.")]
    [InlineData("Karla findet am 14.09.2025 den Termin statt am Sonntag besser.")]
    [InlineData("Der Chor findet am 14.09.2025 keinen Raum, außer im Zelt statt im Saal.")]
    [InlineData("Das Hoffest findet am 14.09.2025 kein zweites Mal statt.")]
    [InlineData("Im Saal findet am 14.09.2025 ein Basar statt.")]
    [InlineData("Danach findet am 14.09.2025 ein Basar statt.")]
    [InlineData("Wann findet das Hoffest am 14.09.2025 statt?")]
    public void So_is_what_takes_place_on_a_day(string text, params string[] expected) =>
        Assert.Equal(expected, Of($"## 5. Sonstiges\n\n{text}\n"));

    [Theory]
    [InlineData("Nächste Sitzung am 14.09.2025, Anfang auf 18 Uhr vorgezogen", "Nächste Sitzung | 14.09.2025 | 18:00")]
    [InlineData("Nächste Sitzung: Sonntag, 14.09.2025, 19 Uhr, wird auf 20 Uhr verlegt", "Nächste Sitzung | 14.09.2025 | 20:00")]
    [InlineData("Nächste Sitzung: 14.09.2025 um 19 Uhr (Juli entfällt)", "Nächste Sitzung | 14.09.2025 | 19:00")]
    [InlineData("Die nächste Sitzung findet am 14.09.2025 um 19 Uhr statt, die Sitzung im Juni entfällt.", "Nächste Sitzung | 14.09.2025 | 19:00")]
    [InlineData("Die nächste Sitzung ist am Sonntag, 14.09.2025 um 19 Uhr; die Sitzung am Montag, 22.09., fällt aus.", "Nächste Sitzung | 14.09.2025 | 19:00")]
    [InlineData("Die nächste Sitzung ist am Sonntag, 14.09.2025 um 19 Uhr; die Sitzung am 21.09.2025 fällt aus.", "Nächste Sitzung | 14.09.2025 | 19:00")]
    [InlineData("Die nächste Sitzung ist am 14.9., das Sommerfest wird verschoben.", "Nächste Sitzung | 14.09.2025")]
    [InlineData("Nächste Sitzung am 14.09.2025, 19 Uhr, entfällt")]
    [InlineData("Nächste Sitzung: 14.09.2025 (abgesagt)")]
    [InlineData("Nächste Sitzung am 14.09.2025, wird in den Oktober verschoben")]
    [InlineData("Nächste Sitzung: 14.09.2025; die Sitzung fällt leider aus")]
    [InlineData("Termin Sommerfest: 14.09.2025, das Sommerfest ist abgesagt")]
    public void What_is_called_off_or_moved_may_be_another_matter(string text, params string[] expected) =>
        Assert.Equal(expected, Of($"## 5. Sonstiges\n\n{text}\n"));

    [Theory]
    [InlineData("Termin: 24.07.25 – 19 Uhr", "Termin | 24.07.2025 | 19:00")]
    [InlineData("Termin am 12.08.25 bis 14 Uhr", "Termin | 12.08.2025 | 14:00")]
    [InlineData("Termin: 24.07. 14 – 16 Uhr", "Termin | 24.07.2025 | 14:00–16:00")]
    [InlineData("Termin: 24. Juli 14 – 16 Uhr", "Termin | 24.07.2025 | 14:00–16:00")]
    public void A_year_of_two_digits_is_no_time(string line, string expected) => Assert.Equal([expected], Of($"## 4. Termine\n\n{line}\n"));

    [Theory]
    [InlineData("## 6. Nächste Sitzung\n\n14.9. (So), 18 Uhr (ohne Karla)", "Nächste Sitzung | 14.09.2025 | 18:00")]
    [InlineData("## 6. Nächster Termin\n\n- https://treffen.example/1, 14.09.2025, 18 Uhr", "Nächster Termin | 14.09.2025 | 18:00")]
    [InlineData("## 6. Sommerfest\n\nTermin: 15.8., ab 15 Uhr, Festwiese", "Sommerfest | 15.08.2025 | 15:00 | Festwiese")]
    [InlineData("## 6. Sommerfest\n\nTermin: 15.8. d.h. noch zwei Wochen.", "Sommerfest | 15.08.2025")]
    [InlineData("## 6. Termine\n\n- \"Offenes Haus\" am 15.8.", "\"Offenes Haus\" | 15.08.2025")]
    [InlineData("## 6. Termine\n\n- 15.08.2025, 13-14 Uhr", "Termin | 15.08.2025 | 13:00–14:00")]
    [InlineData("## 6. Nächster Termin\n\n- 6.8. 13 Uhr", "Nächster Termin | 06.08.2025 | 13:00")]
    [InlineData("## 6. Termine\n\n- 15.08.2025. Wer hilft beim Fest?", "Termin | 15.08.2025")]
    [InlineData("## 6. Nächster Termin\n\n- 15.08.2025, 19 Uhr, Offenes Nachbarschaftstreffen", "Nächster Termin | 15.08.2025 | 19:00")]
    [InlineData("## 6. Nächster Termin\n\n- 15.08.2025, 19 Uhr, Treffpunkt am Markt", "Nächster Termin | 15.08.2025 | 19:00 | Markt")]
    public void What_says_only_when_is_called_what_its_heading_says(string text, string expected) => Assert.Equal([expected], Of(text));

    [Fact]
    public void Columns_for_when_and_what_make_a_table_of_dates()
    {
        const string text = """
            ## 5. Feste

            | Ort | Wann | Was | Uhrzeit |
            |---|---|---|---|
            | Dorfplatz | 23.8.2025 | Dorffest | 14 Uhr |
            | Kirche | So 31.8.25 | Orgelkonzert | 17:00 – 18:30 |
            | Saal | 3.5.2025 | Maitanz | 20 Uhr |
            | | 13. bis 14.9.2025 | Ausstellung | |

            ## 6. Termine

            | Termin | Veranstaltung |
            |---|---|
            | 28. Februar | Putztag |
            """;

        Assert.Equal(
            [
                "Dorffest | 23.08.2025 | 14:00 | Dorfplatz", "Orgelkonzert | 31.08.2025 | 17:00–18:30 | Kirche",
                "Ausstellung | 13.09.2025–14.09.2025", "Putztag | 28.02.2026",
            ],
            Of(text));
    }

    [Theory]
    [InlineData("| Datum | Was | Betrag |\n|---|---|---|\n| 03.12. | Strom | 40 |")]
    [InlineData("| Datum | Veranstaltung | Ort |\n|---|---|---|\n| 12.9. | Frühlingsfest | Saal |")]
    [InlineData("| Was | Wer | Wann |\n|---|---|---|\n| Zelt leihen | Karla | 30.7.2025 |")]
    public void Other_tables_are_none_of_dates(string table) => Assert.Empty(Of($"## 5. Kasse\n\n{table}\n"));

    [Fact]
    public void What_somebody_does_behind_the_date_is_no_place()
    {
        Assert.Equal(["Fest | 12.09.2025", "Hof | 13.09.2025 | Saal"], Of("## 1. Fest\n\nTermin: 12.09.2025. Karla verschickt die Einladungen bis zum 20.08.2025.\n\n## 2. Hof\n\nTermin: 13.09.2025. Saal\n"));
    }

    [Theory]
    [InlineData("zwischen 18 und 19 Uhr", " | 18:00")]
    [InlineData("ab 18 oder 19 Uhr", "")]
    [InlineData("18 Uhr oder 19 Uhr oder 20 Uhr", "")]
    [InlineData("8:00 oder 8:10 oder 8:20 oder 8:30 oder 8:40 oder 8:50 oder 9:00 oder 9:10 oder 9:20 oder 9:30 oder 9:40 oder 9:50 oder 10:00 oder 10:10 oder 10:20 oder 10:30 oder 10:40 oder 10:50 oder 11:00 oder 11:10 oder 11:20 oder 11:30 oder 11:40 oder 11:50 oder 12:00 oder 12:10 oder 12:20 oder 12:30", "")]
    [InlineData("um 18:00 Uhr oder 19:00 Uhr", "")]
    [InlineData("um 18 Uhr oder später", " | 18:00")]
    public void Of_two_times_the_earliest_counts_or_none(string times, string start)
    {
        Assert.Equal([$"Nächstes Treffen | 14.07.2025{start}"], Of($"## 1. Fest\n\nNächstes Treffen: 14.07.2025, {times}\n"));
    }

    [Theory]
    [InlineData("Singen (immer montags, erstmals am 07.07.2025)", "Singen (immer montags) | 07.07.2025")]
    [InlineData("Singen (erstmals am 07.07.2025, dann immer montags)", "Singen | 07.07.2025")]
    [InlineData("Los geht's 07.07.2025", "Los geht's | 07.07.2025")]
    [InlineData("Hofputz (mit Kuchen, am 07.07.2025)", "Hofputz (mit Kuchen) | 07.07.2025")]
    [InlineData("Singen (ab nächsten Montag, 16.06.2025)", "Singen | 16.06.2025")]
    public void A_title_whose_parentheses_hold_the_date_is_whole(string line, string expected)
    {
        Assert.Equal([expected], Of($"## 1. Termine\n\n- {line}\n"));
    }

    [Theory]
    [InlineData("## 5. Nächstes Treffen\n\n- Datum: 12.09.2025\n- Uhrzeit: 16:00\n- Ort: Saal\n", "Nächstes Treffen | 12.09.2025 | 16:00 | Saal")]
    [InlineData("## 5. 📅 Nächstes Meeting\n\n**Datum:** 12.09.2025\n**Zeit:** 16 – 18 Uhr\n**Ort:** Saal im Rathaus\n", "Nächstes Meeting | 12.09.2025 | 16:00–18:00 | Saal im Rathaus")]
    [InlineData("## 5. Nächste Besprechung\n\n12.09.2025, 16 Uhr\n\nEnde: 21:30 Uhr\n", "Nächste Besprechung | 12.09.2025 | 16:00")]
    [InlineData("## 5. Nächstes Plenum\n\nSchluss um 20:28. Nächstes Plenum: 12.09.2025\n", "Nächstes Plenum | 12.09.2025")]
    [InlineData("## 5. Nächster Termin\n\nvoraussichtliches Datum: 12.09.2025; 15:00 Uhr\n", "Nächster Termin | 12.09.2025 | 15:00")]
    [InlineData("## 5. Dach\n\nNächstes Meeting: 12.09.2025, 16:00 Uhr\n", "Nächstes Meeting | 12.09.2025 | 16:00")]
    [InlineData("## 5. Dach\n\nNächster Jour fixe: 12.09.2025\n", "Nächster Jour fixe | 12.09.2025")]
    [InlineData("## 5. Termine\n\n- 12.09.2025 Fest\n- Ort: Saal\n", "Fest | 12.09.2025")]
    public void The_next_meeting_has_many_names_and_its_lines_may_have_labels(string text, string expected) => Assert.Equal([expected], Of(text));

    [Theory]
    [InlineData("29. Juni: Sommerfest mit Musik und Spielen auf dem Dorfplatz, 18 Uhr\n4.7. Klausur", 2)]
    [InlineData("29. Juni: Sommerfest mit Musik und Spielen auf dem Dorfplatz, bei Regen am\n6.7. im Saal", 1)]
    [InlineData("3. Juli: Ausflug mit dem Bus ab Rathaus nach Darre, Anmeldung nur bis zum\n20.6. bei Karla", 1)]
    [InlineData("Das Fest ist im Saal und auf dem Platz davor, also bei jedem Wetter, am\n4.7. ab 18 Uhr", 0)]
    public void A_long_line_that_begins_with_a_day_and_ends_with_its_time_is_an_entry(string lines, int count)
    {
        Assert.Equal(count, Of($"## 5. Termine\n\n{lines}\n").Count());
    }

    private static IEnumerable<string> Of(string text) =>
        SmallArchive.Meeting(text, "protokolle/2025-06-10-vorstand.md").Meeting.Appointments.Select(Line);

    private static string Line(Appointment date)
    {
        var days = date.LastDay is { } last ? $"{date.Date:dd.MM.yyyy}–{last:dd.MM.yyyy}" : $"{date.Date:dd.MM.yyyy}";
        var times = date.End is { } end ? $"{date.Start:HH:mm}–{end:HH:mm}" : date.Start is { } start ? $"{start:HH:mm}" : null;
        return string.Join(" | ", new[] { date.Title, days, times, date.Location }.OfType<string>());
    }
}
