using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>Who was there, in the forms that minutes use.</summary>
public sealed class AttendanceTests
{
    [Theory]
    [InlineData("Anwesende:  Karla Blau (KB)\n            Rolf Sternal (RS)\n            Mara Oster, bis 20 Uhr\nEntschuldigt: Ina Lind", "Karla Blau, Rolf Sternal, Mara Oster")]
    [InlineData("Anwesend: Karla Blau\nGroßer Saal\nEntschuldigt: Ina Lind", "Karla Blau")]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal\nVerein Werkhaus\nHaus Nord", "Karla Blau, Rolf Sternal")]
    [InlineData("Anwesend: Karla Blau\nRolf Sternal\nIna Lind\nTim Tamm\nGast Mara Oster\nGroßer Saal", "Karla Blau, Rolf Sternal, Ina Lind, Tim Tamm")]
    [InlineData("Anwesend: Karla Blau\nHerr Sternal", "Karla Blau, Herr Sternal")]
    [InlineData("Anwesend: Karla Blau\nLinker Flügel\nErdgeschoss Nord", "Karla Blau")]
    [InlineData("Anwesend: Karla Blau\nOrdentliche Sitzung\nNeues Rathaus", "Karla Blau")]
    [InlineData("Anwesend: Falk (Vorsitz)\nMona (stv. Vorsitzende)\nKim (Beisitz)", "Falk, Mona, Kim")]
    [InlineData("Anwesend: Falk (Vorsitz)\nKuchen (lecker)\nRegen (stark)", "Falk")]
    public void Names_may_stand_below_the_first_each_on_its_line(string head, string present)
    {
        var attendance = SmallArchive.Meeting($"# Vorstand am 24.10.2022\n\n{head}\n\n## 1. Dach\n").Meeting.Attendance;

        Assert.Equal(present, string.Join(", ", attendance.Present.Select(attendee => attendee.Name)));
    }

    [Fact]
    public void A_time_behind_a_comma_is_when_whoever_stands_before_came_or_left()
    {
        var present = SmallArchive.Meeting("# Treffen\n\nAnwesend: Karla Blau, ab 19:30 Uhr, Rolf Sternal, bis 20 Uhr, ab 21 Uhr Mara Oster\n").Meeting.Attendance.Present;

        Assert.Equal([("Karla Blau", new TimeOnly(19, 30), null), ("Rolf Sternal", null, new TimeOnly(20, 0)), ("Mara Oster", new TimeOnly(21, 0), null)], present.Select(a => (a.Name, a.From, a.Until)));
    }

    [Theory]
    [InlineData("Anwesend waren Karla Blau, Rolf Sternal und Mara Oster. Entschuldigt fehlte Ina Lind.", "Karla Blau, Rolf Sternal, Mara Oster", "Ina Lind")]
    [InlineData("An der Sitzung nahmen teil: Karla Blau und Rolf Sternal. Es fehlte entschuldigt Ina Lind.", "Karla Blau, Rolf Sternal", "Ina Lind")]
    [InlineData("Anwesend waren der 1. Vorsitzende Rolf Sternal und die Kassenwartin Karla Blau.", "Rolf Sternal, Karla Blau", "")]
    [InlineData("Anwesend waren Stadt Halle, Landkreis Harz und der Verein Werkhaus.", "", "")]
    [InlineData("Anwesend waren Vertreter der Stadt und Karla Blau, die den Bau erklärt.", "", "")]
    [InlineData("Anwesend sind 12 Mitglieder.", "", "")]
    [InlineData("Anwesend waren Karla Blau und Gast Mara Oster.", "", "")]
    [InlineData("Anwesend waren Vertreter der Stadt und Karla Blau.", "", "")]
    [InlineData("Entschuldigt haben sich Neue Heimat und Karla Blau. Entschuldigt hat sich der TSV Neustadt.", "", "Karla Blau")]
    [InlineData("An der Begehung nahmen teil: Karla Blau und Rolf Sternal.", "", "")]
    [InlineData("Am Freitag war Turnier. Es nahmen teil: Karla Blau und Rolf Sternal.", "", "")]
    public void Sentences_may_name_who_was_there_and_who_was_not(string sentences, string present, string excused)
    {
        var attendance = SmallArchive.Meeting($"# Treffen\n\n{sentences}\n").Meeting.Attendance;

        Assert.Equal((present, excused), (string.Join(", ", attendance.Present.Select(a => a.Name)), string.Join(", ", attendance.Excused.Select(a => a.Name))));
    }

    [Fact]
    public void Names_that_are_called_need_no_comma()
    {
        Assert.Equal(["karla", "rolf"], SmallArchive.Meeting("# Treffen\n\nDa: @karla @rolf\n").Meeting.Attendance.Present.Select(a => a.Name));
    }

    [Theory]
    [InlineData("Da waren: Karin, Rolf und Frau Quast")]
    [InlineData("Es waren da: Karin, Rolf und Frau Quast")]
    [InlineData("Dabei waren: Karin, Rolf und Frau Quast")]
    [InlineData("Dabei: Karin, Rolf und Frau Quast")]
    [InlineData("**Mit dabei:** Karin, Rolf und Frau Quast")]
    [InlineData("Anwesend: Karin, Rolf und Frau Quast")]
    [InlineData("**Teilnehmer*innen:** Karin, Rolf und Frau Quast")]
    [InlineData("Teilnehmer.innen: Karin, Rolf und Frau Quast")]
    [InlineData("Teilnehmer/-innen: Karin, Rolf und Frau Quast")]
    [InlineData("Teilnehmer/innen: Karin, Rolf und Frau Quast")]
    [InlineData("Anw.: Karin, Rolf und Frau Quast")]
    [InlineData("**TN:** Karin, Rolf und Frau Quast")]
    [InlineData("**da:** Karin, Rolf und Frau Quast")]
    [InlineData("## TN\n\nKarin, Rolf und Frau Quast")]
    [InlineData("TeilnehmerInnen: Karin, Rolf und Frau Quast")]
    [InlineData("Teilnehmer:innen: Karin, Rolf und Frau Quast")]
    [InlineData("**Teilnehmer:innen (3):** Karin, Rolf und Frau Quast")]
    [InlineData("Anwesende Teilnehmer:innen: Karin, Rolf und Frau Quast")]
    [InlineData("## Teilnehmer:innen\n\n- Karin\n- Rolf\n- Frau Quast")]
    [InlineData("## Projekt-Teilnehmer:innen\n\n- Karin\n- Rolf\n- Frau Quast\n\nHeute nicht anwesend:\n\n- Mara Oster")]
    [InlineData("## Anwesende Gründungsmitglieder\n\n- Karin\n- Rolf\n- Frau Quast")]
    [InlineData("- Teilnehmer:\n\n  Karin  \n  Rolf  \n  Frau Quast\n\n- Dach\n- Kasse")]
    [InlineData("Anwesend:  \nKarin  \nRolf  \n~~ Mara Oster ~~  \nFrau Quast")]
    [InlineData("**Teilnehmer:**\n> Karin  \n> Rolf  \n> Frau Quast\n\nDas Dach ist dicht.")]
    [InlineData("<dl><dt>Anwesende:</dt>\n<table>\n<tr><td>Karin</td></tr>\n<tr><td>Rolf</td></tr>\n<tr><td>Frau Quast</td></tr>\n</table>\n<p>Tagesordnung:</p>\n<ol>\n<li>Begrüßung</li>\n<li>Kasse</li>\n</ol>")]
    [InlineData("## Wer ist da?\n\n- Karin\n- Rolf\n- Frau Quast")]
    [InlineData("## Wo finde ich alles?\n\nIm Pad.\n\n## Wer ist da?\n\n- Karin\n- Rolf\n- Frau Quast")]
    [InlineData("**Teilnehmer**\n\n**Haus am Anger e.V.**\n\n- Karin\n- Rolf\n- Frau Quast")]
    [InlineData("Anwesend: Karin, Rolf, Frau Quast, Gäste")]
    public void A_line_says_who_was_there(string line)
    {
        Assert.Equal(["Karin", "Rolf", "Frau Quast"], Names(Of(line).Present));
    }

    [Theory]
    [InlineData("Anwesende Räte: Karla Blau\n\nEntschuldigte Räte: Rolf Sternal\n\nAbwesende Räte: Mara Oster\n\nWeitere Anwesende: Ina Ott")]
    [InlineData("## Anwesende Mitglieder\n\n- Karla Blau\n\n## Entschuldigte Mitglieder\n\n- Rolf Sternal\n\n## Unentschuldigte Mitglieder\n\n- Mara Oster\n\n## Gäste\n\n- Ina Ott")]
    [InlineData("Anwesend:\nKarla Blau\n\nAbwesend - entschuldigt: Rolf Sternal\n\nAbwesend - unentschuldigt: Mara Oster\n\nWeiterhin sind anwesend:\nIna Ott")]
    [InlineData("Anwesend: Karla Blau\n\nNicht anwesend / entschuldigt: Rolf Sternal\n\nNicht anwesend / unentschuldigt: Mara Oster\n\nFerner anwesend: Ina Ott")]
    [InlineData("- Allgemeines\n  - Beginn: 19:00\n  - Anwesende Mitglieder: Karla Blau\n  - Entschuldigt: Rolf Sternal\n  - Abwesend: Mara Oster\n  - Gäste: Ina Ott")]
    public void Who_was_there_and_who_not_is_said_of_members_and_of_others(string text)
    {
        var attendance = Of(text);

        Assert.Equal(["Karla Blau"], Names(attendance.Present));
        Assert.Equal(["Rolf Sternal"], Names(attendance.Excused));
        Assert.Equal(["Mara Oster"], Names(attendance.Absent));
        Assert.Equal(["Ina Ott"], Names(attendance.Guests));
    }

    [Fact]
    public void Below_a_label_that_nobody_filled_in_the_next_says_who_was_there_as_well()
    {
        var attendance = Of("Anwesend sind:\nKarla Blau\nRolf Sternal\n\nAbwesend sind:\n\nWeiterhin sind anwesend:\nIna Ott\nMax Kurz");

        Assert.Empty(attendance.Absent);
        Assert.Equal(["Ina Ott", "Max Kurz"], Names(attendance.Guests));
    }

    [Theory]
    [InlineData("Anwesend:\nSPD\nSchall, Simon\nBrehm, Johanna (Vorsitz)\nCDU\nQuast, Jürgen", "Simon Schall, Johanna Brehm, Jürgen Quast")]
    [InlineData("Anwesend:\nBrehm, Johanna\nMaier, Thomas\nKarla Blau\nKassiererin Lea Lenz", "Johanna Brehm, Thomas Maier, Karla Blau, Lea Lenz")]
    [InlineData("Anwesend:\nKarla, Rolf\nMara, Tim", "Karla, Rolf, Mara, Tim")]
    [InlineData("Anwesend:\n\n- Tine, Johanna\n- Bine, Thomas\n- Momo, Rolf", "Tine, Johanna, Bine, Thomas, Momo, Rolf")]
    [InlineData("Anwesend:\nKarla Blau, Rolf Sternal\nMara Oster, Tim Tamm", "Karla Blau, Rolf Sternal, Mara Oster, Tim Tamm")]
    [InlineData("Anwesend: Rabea, Simon", "Rabea, Simon")]
    public void Lines_may_have_the_family_name_first(string text, string names)
    {
        Assert.Equal(names.Split(", "), Of(text).Present.Select(a => a.Name));
    }

    [Theory]
    [InlineData("| | |\n|---|---|\n| Anwesend | Karla Blau, Rolf Sternal |\n| Entschuldigt | Mara Oster |\n| Abwesend | – |")]
    [InlineData("| Name | Gruppe | anwesend |\n|---|---|---|\n| Blau, Dr. Karla | E | x |\n| Sternal, Rolf | L | x |\n| Oster, Mara | L | e |\n| Tamm, Tim | E | |")]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal\nEs liegen entschuldigt vor: Mara Oster")]
    [InlineData("## Teilnehmer\n\nMVB Süd: Karla Blau\nBau Nord: Rolf Sternal\nPlanung: Ina Ott, Max Zeidler\n\nEntschuldigt: Mara Oster", "Ina Ott, Max Zeidler")]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal. Protokollantin war Frau Quast. Beginn 19.30 Uhr; entschuldigt: Mara Oster")]
    [InlineData("**Anwesenheit**\n\n5a – Karla Blau\n5b – nicht vertreten\n6a – Rolf Sternal\n\nEntschuldigt: Mara Oster")]
    public void Who_was_there_and_who_excused_may_stand_in_rows_and_running_text(string text, string more = "")
    {
        var attendance = Of(text);

        Assert.Equal(["Karla Blau", "Rolf Sternal", .. more.Split(", ", StringSplitOptions.RemoveEmptyEntries)], Names(attendance.Present).Select(name => name.Replace("Dr. ", "", StringComparison.Ordinal)));
        Assert.Equal(["Mara Oster"], Names(attendance.Excused));
    }

    [Fact]
    public void A_line_with_a_colon_heads_the_names_and_a_count_is_none()
    {
        Assert.Equal(["Karin", "Rolf"], Names(Of("## Anwesend\n\nVom Vorstand:\n- Karin\n- Rolf\n- Absolutes Mehr: 2\n").Present));
    }

    [Fact]
    public void A_section_behind_other_items_says_who_was_there()
    {
        Assert.Equal(["Karin", "Rolf"], Names(Of("## Dach\n\nEs ist dicht.\n\n## Kasse\n\nSie stimmt.\n\n## Teilnehmer\n\n- Karin\n- Rolf\n").Present));
    }

    [Theory]
    [InlineData("Gast:innen: Frau Quast")]
    [InlineData("Anwesend: Karin; Gast:innen: Frau Quast")]
    [InlineData("Anwesend: Karin, Rolf Gäste: Frau Quast")]
    [InlineData("## Gast:innen\n\n- Frau Quast")]
    public void A_line_says_who_was_a_guest(string line)
    {
        Assert.Equal(["Frau Quast"], Names(Of(line).Guests));
    }

    [Theory]
    [InlineData("Es fehlt: K. Blau")]
    [InlineData("Es fehlen: K. Blau")]
    [InlineData("Abwesend: K. Blau")]
    [InlineData("Nicht da: K. Blau")]
    [InlineData("Abw.: K. Blau")]
    [InlineData("Unentsch.: K. Blau")]
    [InlineData("Unentschuldigt: K. Blau")]
    [InlineData("Unentschuldigt fehlt: K. Blau")]
    [InlineData("Unentschuldigt ferngeblieben: K. Blau")]
    [InlineData("Nicht entschuldigt waren: K. Blau")]
    [InlineData("Unentschuldigt fehlen: K. Blau")]
    [InlineData("Fehlt unentschuldigt: K. Blau")]
    [InlineData("Abwesend, unentschuldigt: K. Blau")]
    [InlineData("**fehlt:** K. Blau")]
    [InlineData("Nicht anwesend war: K. Blau")]
    [InlineData("## Fehlt unentschuldigt\n\n- K. Blau")]
    public void A_line_says_who_was_not(string line)
    {
        Assert.Equal(["K. Blau"], Names(Of(line).Absent));
    }

    [Theory]
    [InlineData("Entschuldigt: K. Blau")]
    [InlineData("Entsch.: K. Blau")]
    [InlineData("Teilnehmende\nMara Oster, Rolf Sternal\nEnt.: K. Blau")]
    [InlineData("Abwesend: K. Blau (entschuldigt)")]
    [InlineData("Entschuldigt fehlt: K. Blau")]
    [InlineData("Entschuldigt fehlen: K. Blau")]
    [InlineData("Fehlt entschuldigt: K. Blau")]
    [InlineData("Entschuldigt ferngeblieben: K. Blau")]
    [InlineData("Abwesend: K. Blau, entschuldigt")]
    [InlineData("Abwesend (entschuldigt): K. Blau")]
    public void A_line_says_who_was_excused(string line)
    {
        var attendance = Of(line);

        Assert.Equal(["K. Blau"], Names(attendance.Excused));
        Assert.Empty(attendance.Absent);
    }

    [Theory]
    [InlineData("Abwesend: Mara Oster, Rolf Sternal (alle entschuldigt)", "", "Mara Oster, Rolf Sternal")]
    [InlineData("Anwesend: Karla Blau (Mara Oster und R. Sternal entschuldigt)", "Karla Blau", "Mara Oster, R. Sternal")]
    [InlineData("Anwesend: Karla Blau, Mara Oster (Bauamt, entschuldigt)", "Karla Blau", "Mara Oster")]
    [InlineData("Anwesend: Karla Blau (Ina Ott und Frau Quast sind entschuldigt)", "Karla Blau", "Ina Ott, Frau Quast")]
    [InlineData("Anwesend: Karla Blau (Vertretung Mara Oster entschuldigt), Rolf Sternal (Bis Ostern entschuldigt)", "Karla Blau, Rolf Sternal", "")]
    [InlineData("Anwesend: Karla Blau (Stadt Halle entschuldigt), Mara Oster (bis 19 Uhr entschuldigt)", "Karla Blau, Mara Oster", "")]
    [InlineData("Abwesend: Mara Oster und Rolf Sternal, entschuldigt", "", "Mara Oster, Rolf Sternal")]
    [InlineData("Anwesend: Karla Blau, Mara Oster, Schriftführerin – entschuldigt", "Karla Blau", "Mara Oster")]
    [InlineData("Anwesend: Karla Blau, Gemeinderätin Mara Oster, entschuldigt", "Karla Blau", "Mara Oster")]
    public void Parentheses_may_excuse_all_before_them_or_others(string line, string present, string excused)
    {
        var attendance = Of(line);

        Assert.Equal((present, excused, ""), (string.Join(", ", Names(attendance.Present)), string.Join(", ", Names(attendance.Excused)), string.Join(", ", Names(attendance.Absent))));
    }

    [Theory]
    [InlineData("Anwesend: Frau Quast, Herr\nDekan Moll, Mara\nOster, Rolf Sternal", "Frau Quast, Herr Dekan Moll, Mara Oster, Rolf Sternal")]
    [InlineData("Anwesend: Mara\nOster, Rolf Sternal", "Mara Oster, Rolf Sternal")]
    [InlineData("Anwesend:\nKarla Blau, Mara\nRolf, Tim Tamm", "Karla Blau, Mara, Rolf, Tim Tamm")]
    [InlineData("Anwesend:\nKarla, Mara\nOster, Rolf Sternal", "Karla, Mara, Oster, Rolf Sternal")]
    [InlineData("Anwesend:\nKarla Blau, Mara\nVorstand, Tim Tamm", "Karla Blau, Mara, Vorstand, Tim Tamm")]
    [InlineData("Anwesend: Karla Blau, Mara\nProtokoll, Tim Tamm", "Karla Blau, Mara")]
    [InlineData("Anwesend:\nKarla Blau, Mara\nQuast", "Karla Blau, Mara, Quast")]
    [InlineData("Anwesend: Bgm. Rolf Sternal, GR Mara\nOster, GR Karla Blau", "Rolf Sternal, Mara Oster, Karla Blau")]
    [InlineData("Anwesend: Karla Blau, Mara\nOster (Bauamt), Rolf Sternal", "Karla Blau, Mara Oster, Rolf Sternal")]
    [InlineData("Anwesend:\nKarla Blau, Mara\nRolf (Bauamt), Tim Tamm", "Karla Blau, Mara, Rolf, Tim Tamm")]
    [InlineData("Anwesend: Karla Blau, Mara Oster, Karla Blau, Herr Moll, Herr Moll", "Karla Blau, Mara Oster, Herr Moll, Herr Moll")]
    [InlineData("Anwesend: Peter Moll (Nordhausen), Peter Moll (Südheim)", "Peter Moll, Peter Moll")]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal, Anna – entschuldigt", "Karla Blau, Rolf Sternal, Anna – entschuldigt")]
    public void A_name_goes_on_in_the_next_line_where_only_its_first_half_ends_one(string text, string names)
    {
        Assert.Equal(names, string.Join(", ", Names(Of(text).Present)));
    }

    [Theory]
    [InlineData("## Eröffnung\n\nZahl der erschienenen Mitglieder: 2\n\n- Karla Blau\n- Rolf Sternal")]
    [InlineData("## Eröffnung\n\nAnwesende Mitglieder: 2\n\n- Karla Blau\n- Rolf Sternal\n\nMara Oster, Tim Tamm")]
    [InlineData("## II. Anwesenheit und Beschlussfähigkeit\n\n**Anwesende Mitglieder des Ausschusses**\n\n- Karla Blau\n- Rolf Sternal")]
    [InlineData("Am Treffen nahmen alle Mitglieder sowie der Betreuer teil:\n\n- Karla Blau (Betreuerin)\n- Rolf Sternal")]
    public void A_count_or_a_sentence_may_head_the_list(string text)
    {
        Assert.Equal(["Karla Blau", "Rolf Sternal"], Names(Of(text).Present));
    }

    [Theory]
    [InlineData("Anwesend: 12\n\n- Neue Satzung\n- Beiträge erhöhen")]
    [InlineData("Anwesende Mitglieder: 12\n\n- Bericht Vorstand\n- Entlastung Vorstand\n- Neuwahl Vorstand")]
    [InlineData("Anwesend: 12\n\n- Karla Blau: Bericht der Kasse\n- Rolf Sternal: Bericht Halle")]
    [InlineData("Anwesend: 12\n\n- Haus Süd\n- Werkhaus Nord")]
    [InlineData("Zahl der erschienenen Mitglieder: zwölf")]
    [InlineData("Anzahl der anwesenden Mitglieder: 12\n\nKarla Blau begrüßt alle, Rolf Sternal dankt.")]
    [InlineData("Am Treffen nahmen alle Mitglieder teil\n\nKarla Blau, Rolf Sternal")]
    [InlineData("Am Treffen nahmen folgende Vereine teil:\n\n- Werkhaus Nord\n- Haus Süd")]
    [InlineData("Am Treffen nahmen nicht teil:\n\n- Karla Blau\n- Rolf Sternal")]
    [InlineData("**Anwesende Vereine des Kreises**\n\n- Werkhaus Nord\n- Haus Süd")]
    public void A_count_and_a_sentence_about_others_head_nobody(string text)
    {
        Assert.Empty(Of($"## Begrüßung\n\n{text}").Present);
    }

    [Fact]
    public void One_bullet_is_one_person_with_an_organization_or_role()
    {
        var meeting = SmallArchive.Meeting("## Anwesend\n\n- Birgit Kahl, Diakonie Mittelland\n- Herr Tietz, Bauamt (Protokollführer)\n- Cem Yılmaz – Jugendclub Süd\n- Jobcenter\n- N.N. (THW)\n\n## TOP 1: Haus\n\nText.\n").Meeting;

        Assert.Equal(
            ["Birgit Kahl | Diakonie Mittelland | ", "Herr Tietz | Bauamt | Protokollführer", "Cem Yılmaz | Jugendclub Süd | ", "Jobcenter |  | "],
            meeting.Attendance.Present.Select(a => $"{a.Name} | {a.Organization} | {a.Role}"));
        Assert.Equal("Herr Tietz", meeting.MinutesBy);
    }

    [Theory]
    [InlineData("- Karla, Rolf\n- Mara, Tim")]
    [InlineData("- Karla, Rolf, Mara, Tim")]
    [InlineData("- Haus: Karla, Rolf\n- Hof: Mara, Tim")]
    public void A_bullet_may_list_names(string list)
    {
        Assert.Equal(["Karla", "Rolf", "Mara", "Tim"], Names(Of($"## Anwesend\n\n{list}").Present));
    }

    [Theory]
    [InlineData("- Karla Blau, Rolf Sternal, Mara Oster, Tim Tamm\n- Lea Lenz", 5)]
    [InlineData("- Karla Blau, R. Sternal\n- Lea Lenz", 3)]
    [InlineData("- Karla Blau, Frau Quast\n- Lea Lenz", 3)]
    [InlineData("- Karla Blau, Rolf Sternal und Mara Oster\n- Lea Lenz", 4)]
    public void A_bullet_that_names_others_besides_is_no_single_person(string list, int people)
    {
        Assert.Equal(people, Of($"## Anwesend\n\n{list}").Present.Length);
    }

    [Theory]
    [InlineData("**Teilnehmer/innen:**\n\nSchulleitung: Rektorin Eva Krahl (Vorsitz)\n\nLehrkräfte: Ina Ott, Max Zeidler\n\nNachher gab es Kuchen.")]
    [InlineData("Anwesend:\nSchulleitung: Rektorin Eva Krahl (Vorsitz)\nLehrkräfte: Ina Ott und Max Zeidler\nTop Thema: Neue Satzung")]
    [InlineData("## Anwesend\n\n- Schulleitung: Rektorin Eva Krahl (Vorsitz)\n- Lehrkräfte: Ina Ott, Max Zeidler")]
    public void The_list_may_name_who_came_from_where(string text)
    {
        var meeting = SmallArchive.Meeting($"{text}\n\nEs fehlen: Herr Ritter (entsch.), Frau Haas (unentsch.)\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(["Rektorin Eva Krahl", "Ina Ott", "Max Zeidler"], Names(meeting.Attendance.Present));
        Assert.Equal(["Herr Ritter"], Names(meeting.Attendance.Excused));
        Assert.Equal(["Frau Haas"], Names(meeting.Attendance.Absent));
        Assert.Equal("Rektorin Eva Krahl", meeting.Chair);
    }

    [Fact]
    public void Who_stands_in_has_the_vote_of_another()
    {
        Assert.Equal("Tim Tamm", Assert.Single(Of("Anwesend: Karla Blau, Mara Oster in Vertretung von Tim Tamm").Present[1].Proxies));
    }

    [Theory]
    [InlineData("Anwesend:\nAufsichtsrat: Karl Ott\nVorstand: Herr Schmidt sen., Ines Freitag\nMax Grün\nDas Haus ist voll.")]
    [InlineData("Anwesend:\nVorstand: Karl Ott, Herr Schmidt sen.\nInes Freitag\nMax Grün")]
    public void Names_of_no_group_stand_below_groups(string text)
    {
        Assert.Equal(["Karl Ott", "Herr Schmidt sen.", "Ines Freitag", "Max Grün"], Names(Of(text).Present));
    }

    [Fact]
    public void Short_labels_share_a_line()
    {
        var meeting = SmallArchive.Meeting("Anw.: Karla Blau, Rolf Sternal; Entsch.: T. Tamm; Prot.: Rolf Sternal\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal(["Karla Blau", "Rolf Sternal"], Names(meeting.Attendance.Present));
        Assert.Equal(["T. Tamm"], Names(meeting.Attendance.Excused));
        Assert.Equal("Rolf Sternal", meeting.MinutesBy);
    }

    [Theory]
    [InlineData("Anwesende BR-Mitglieder: Karla Blau, Rolf Sternal")]
    [InlineData("## Anwesende stimmberechtigte FSR-Mitglieder\n\n- Karla Blau\n- Rolf Sternal")]
    public void Members_may_be_those_of_a_committee_in_short(string text)
    {
        Assert.Equal(["Karla Blau", "Rolf Sternal"], Names(Of(text).Present));
    }

    private static Attendance Of(string line) => SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n\nText.\n").Meeting.Attendance;

    private static IEnumerable<string> Names(ImmutableArray<Attendee> attendees) => attendees.Select(a => a.Name);
}
