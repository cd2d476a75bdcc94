using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Tests.Minutes.Presence;

/// <summary>What of the words in an attendance list is a name.</summary>
public sealed class AttendeeNameTests
{
    [Fact]
    public void A_title_before_a_family_name_stays_before_the_given_one()
    {
        Assert.Equal(["Dr. Karla Blau", "Rolf Sternal"], Names(Of("| Name | Anwesend |\n|---|---|\n| Dr. Blau, Karla | x |\n| Sternal, Rolf | x |").Present));
    }

    [Theory]
    [InlineData("S. Jahn", "SJ", "SJ")]
    [InlineData("S. Jahn", "S.J.", "SJ")]
    [InlineData("H. von Berg", "HvB", "HvB")]
    [InlineData("Jahn Sabine", "SJ", "SJ")]
    [InlineData("Anna-Lena Roth", "ALR", "ALR")]
    [InlineData("Basti", "SJ", "SJ")]
    [InlineData("Özlem Kaya", "OK", "OK")]
    [InlineData("Özlem Kaya", "OEK", "OEK")]
    [InlineData("Jürgen Ünal", "JU", "JU")]
    [InlineData("Ulrike Oehme", "UÖ", "UÖ")]
    [InlineData("Łukasz Bär", "LB", "LB")]
    [InlineData("Dilara Şahin", "DS", "DS")]
    [InlineData("Eva Weiß", "EWS", "EWS")]
    [InlineData("Robert Stern", "BS", "BS")]
    [InlineData("Rolf Sternal", "KV", null)]
    [InlineData("Karla Blau", "BR", null)]
    public void A_legend_explains_initials(string name, string written, string? initials)
    {
        var attendee = Assert.Single(Of($"Anwesend: {name} ({written})").Present);

        Assert.Equal((initials, name), (attendee.Initials, attendee.Name));
        Assert.Equal(initials is null ? written : null, attendee.Organization);
    }

    [Theory]
    [InlineData("- Karla Blau:\n- Rolf Sternal:\n- Jugend:", "Karla Blau | Rolf Sternal")]
    [InlineData("- Murat:\n- Karla:\n- Elternbeirat:", "Murat | Karla")]
    public void A_name_with_nothing_behind_its_colon_is_one(string list, string names)
    {
        Assert.Equal(names, string.Join(" | ", Names(Of($"## Anwesend\n\n{list}").Present)));
    }

    [Fact]
    public void A_name_in_letters_without_capitals_is_one()
    {
        Assert.Equal(["مريم الحسيني", "李小龙", "Karla Blau"], Names(Of("---\nanwesend: [مريم الحسيني, 李小龙, Karla Blau, wie immer]\n---").Present));
    }

    [Theory]
    [InlineData("- Bgm. Karla Blau als Vorsitzende\n- GR Rolf Sternal", "Karla Blau | Rolf Sternal", "Karla Blau")]
    [InlineData("- Vbgm. Karla Blau\n- AL Rolf Sternal", "Karla Blau | Rolf Sternal", null)]
    [InlineData("- Karla\n- Rolf – beschlussfähig", "Karla | Rolf", null)]
    public void What_somebody_is_there_as_is_not_part_of_the_name(string list, string names, string? chair)
    {
        var meeting = SmallArchive.Meeting($"## Anwesend\n\n{list}\n\n# TOP 1: Haus\n\nText.\n").Meeting;

        Assert.Equal((names, chair), (string.Join(" | ", Names(meeting.Attendance.Present)), meeting.Chair));
    }

    [Theory]
    [InlineData("Moderation: KB\nProtokollant: RS", "Karla Blau", "Rolf Sternal")]
    [InlineData("Moderation: KB und R.S.\nProtokoll: RS/KB", "Karla Blau, Rolf Sternal", "Rolf Sternal, Karla Blau")]
    [InlineData("Moderation: HD\nProtokoll: KB Haus", "HD", "KB Haus")]
    public void Initials_of_who_led_and_wrote_are_written_out(string lines, string chair, string minutesBy)
    {
        var meeting = SmallArchive.Meeting($"Anwesend: Karla Blau (KB), Rolf Sternal (RS)\n\n{lines}\n\n# TOP 1: Haus\n").Meeting;

        Assert.Equal((chair, minutesBy), (meeting.Chair, meeting.MinutesBy));
    }

    [Fact]
    public void Organizations_and_nobody_get_no_page_but_titles_and_short_particles_do()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24.md --\nAnwesend: Jobcenter, Service Nord, Chaostreff Darre, Gästin, Karla/Mara, Ulf Roth/Ina Moll, N.N. (THW), Dr. med. Elif Aydın, Karla v. d. Heyde, Lena Treff, Bauamt – Herr Moll\n\n## TOP 1: Haus\n");

        Assert.Equal(["Dr. med. Elif Aydın", "Karla v. d. Heyde", "Lena Treff"], archive.Read().People.Select(p => p.Subject.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Friedrich v. d. Heyde")]
    [InlineData("F. v.d. Heyde")]
    public void A_short_particle_is_that_of_the_register(string name)
    {
        using var archive = SmallArchive.Of($"-- personen/heyde.md --\n---\nname: Friedrich von der Heyde\n---\n-- protokolle/2022-10-24.md --\nAnwesend: {name}, Karla Blau\n\n## TOP 1: Haus\n");

        var attendees = Assert.Single(archive.Read().Meetings).Attendees;

        Assert.Equal("Friedrich von der Heyde", attendees[0]?.Name);
    }

    [Fact]
    public void The_mark_of_a_footnote_is_no_part_of_a_name()
    {
        var present = Of("Anwesend: Karla Blau[1], Rolf K.[12], Mara Oster [Kasse]").Present;

        Assert.Equal(["Karla Blau", "Rolf K."], present.Take(2).Select(a => a.Written));
        Assert.StartsWith("Mara Oster [Kasse]", present[2].Written, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_are_no_part_of_a_name()
    {
        var meeting = SmallArchive.Meeting("---\ngaeste: [\"<li> K. Blau (Gast, ab 19:45 Uhr) </li>\"]\n---\nText.\n").Meeting;

        Assert.Equal("K. Blau", Assert.Single(meeting.Attendance.Guests).Name);
    }

    [Fact]
    public void An_organization_is_no_initials()
    {
        var attendee = Assert.Single(Of("Anwesend: H. von Berg (AG Umbau)").Present);

        Assert.Equal((null, "AG Umbau"), (attendee.Initials, attendee.Organization));
    }

    [Theory]
    [InlineData("Dr. Dr. Ernst Heyde")]
    [InlineData("Pfr. i. R. Ernst von der Heyde")]
    [InlineData("Pfr. i. R. Prof. Dr. Dr. h. c. mult. Ernst-August Freiherr von der Heyde")]
    [InlineData("Frau Prof. Dr. med. dent. Eva Heyde")]
    [InlineData("Frau Rektorin Eva Heyde")]
    [InlineData("Herr Dipl.-Ing. (FH) Ernst Heyde", "Herr Dipl.-Ing. Ernst Heyde")]
    [InlineData("Eva Heyde, M.A.", "Eva Heyde")]
    [InlineData("Ernst Heyde, Pfr. i. R.", "Ernst Heyde")]
    [InlineData("Bürgermeister a. D. Ernst Heyde")]
    [InlineData("1. Vorsitzender Ernst Heyde", "Ernst Heyde")]
    [InlineData("Obmann-Stv. Ernst Heyde", "Ernst Heyde")]
    [InlineData("Schriftführerin Eva Heyde", "Eva Heyde")]
    [InlineData("Jugendreferentin Mag. Eva Heyde", "Mag. Eva Heyde")]
    [InlineData("DI (FH) Eva Heyde, BSc", "DI Eva Heyde")]
    [InlineData("stellv. Vorsitzende Eva Heyde", "Eva Heyde")]
    public void As_many_titles_as_there_are_belong_to_one_name(string written, string? name = null)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24-vorstand.md --\nAnwesend: Anna Blum, {written}, Jonas Wolff\n\n# TOP 1: Haus\n");

        var attendance = Assert.Single(archive.Read().Meetings).Meeting.Attendance;

        Assert.Equal(["Anna Blum", name ?? written, "Jonas Wolff"], Names(attendance.Present));
        Assert.All(attendance.Present, a => Assert.Null(a.Initials));
        Assert.Empty(archive.Reported);
    }

    [Theory]
    [InlineData("Karla Blau, Rolf Sternal u. Mara Oster", "Karla Blau|Rolf Sternal|Mara Oster")]
    [InlineData("Karla Blau u. a.", "Karla Blau")]
    [InlineData("Karla Blau, Ina von und zu Berg", "Karla Blau|Ina von und zu Berg")]
    [InlineData("Karla Blau, Mara Oster in Vertretung von Tim Tamm", "Karla Blau|Mara Oster")]
    [InlineData("Karla Blau, unser Dirigent Herr Maestroni, Frau Quast", "Karla Blau|Herr Maestroni|Frau Quast")]
    [InlineData("Herr Schmidt sen., Ralf Koch jr., Ute Koch jun.", "Herr Schmidt sen.|Ralf Koch jr.|Ute Koch jun.")]
    [InlineData("Vorstand: Karla Blau, Rolf Sternal; Beirat: Mara Oster", "Karla Blau|Rolf Sternal|Mara Oster")]
    [InlineData("Karla Blau, Anna Brandt, Vors.", "Karla Blau|Anna Brandt")]
    [InlineData("@Karla, Rolf", "Karla|Rolf")]
    [InlineData("Kassierer: Karla Blau, Rolf Sternal", "Karla Blau|Rolf Sternal")]
    [InlineData("Karla Blau, Beigeordnete der Stadt Halle, Rolf Sternal, Beigeordneter VG Nord, Mara Oster", "Karla Blau|Rolf Sternal|Mara Oster")]
    [InlineData("Karla Blau, Bürgermeister der Stadt Nord Rolf Sternal, Präsident vom Berg", "Karla Blau|Bürgermeister der Stadt Nord Rolf Sternal|Präsident vom Berg")]
    [InlineData("Karla Blau, Stadtrat CDU Moll, Rolf Sternal kommt etwas später", "Karla Blau|Stadtrat CDU Moll|Rolf Sternal kommt etwas später")]
    [InlineData("Karla Blau, Stadtrat Rolf Sternal, Pfarrer von der Heyde, Ina vom Berg", "Karla Blau|Rolf Sternal|Pfarrer von der Heyde|Ina vom Berg")]
    public void Names_are_told_from_the_words_around_them(string line, string names)
    {
        Assert.Equal(names.Split('|'), Names(Of($"Anwesend: {line}").Present));
        Assert.Equal(names.Split('|'), Names(SmallArchive.Meeting($"---\nanwesend: \"{line}\"\n---\nText.\n").Meeting.Attendance.Present));
    }

    [Theory]
    [InlineData("- Koch, Ralf (BRV)\n- van den Berg, Mieke\n- Oster, Mara")]
    [InlineData("| Anwesend |\n|---|\n| Koch, Ralf |\n| van den Berg, Mieke |\n| Oster, Mara |")]
    [InlineData("| Mitglied | anw. | Vertretung |\n|---|---|---|\n| Koch, Ralf (BRV) | x | |\n| van den Berg, Mieke | x | Ersatz: Lara Klein |\n| Oster, Mara | x | |")]
    public void The_family_name_may_stand_first(string list)
    {
        Assert.Equal(["Ralf Koch", "Mieke van den Berg", "Mara Oster"], Names(Of($"## Anwesend\n\n{list}").Present));
    }

    [Theory]
    [InlineData("Es fehlt: noch die Unterschrift")]
    [InlineData("Da: im Saal war es zu laut")]
    public void What_does_not_begin_like_a_name_is_none(string line)
    {
        Assert.Empty(Of(line).All);
    }

    [Theory]
    [InlineData("Anwesend: 64 Genossenschafterinnen und Genossenschafter, 3 Vertretungen", "")]
    [InlineData("Anwesend: Karla Blau, Bauverwalterin; Rolf Sternal, Vizepräsident (ab TOP 2); Mara Oster", "Karla Blau, Rolf Sternal, Mara Oster")]
    [InlineData("Anwesend: Karla Blau, Vorsitz des Bauausschusses, Rolf Sternal", "Karla Blau, Rolf Sternal")]
    [InlineData("Anwesend: KB, RS\n\n(KB = Karla Blau, RS = Rolf Sternal)", "Karla Blau, Rolf Sternal")]
    [InlineData("| Datum | 24.10.2022 |\n|---|---|\n| Anwesend | Karla Blau, Rolf Sternal |\n| Präsidium | Mara Oster |", "Karla Blau, Rolf Sternal")]
    public void Counts_and_offices_are_nobody_and_a_legend_tells_who_initials_are(string text, string names)
    {
        Assert.Equal(names, string.Join(", ", Names(Of(text).Present)));
    }

    [Theory]
    [InlineData("anwesend Blau, Sternal", "Blau | Sternal")]
    [InlineData("Anwesende Karla, Rolf, Mara Oster", "Karla | Rolf | Mara Oster")]
    [InlineData("Anwesend Karla Blau, R. Sternal (Protokoll) und Mara Oster", "Karla Blau | R. Sternal | Mara Oster")]
    [InlineData("Anwesend Mitglieder, Gäste", "")]
    [InlineData("Anwesend waren viele, gekommen ist auch Regen.", "")]
    [InlineData("Anwesend: Kim, S. (E), Berg, Mi. (L)", "S. Kim | Mi. Berg")]
    [InlineData("Anwesend: Kim, S. (E), Berg, M. T. (L)", "S. Kim | M. T. Berg")]
    [InlineData("Anwesend: Katja, T. W., Lukas", "Katja | T. W. | Lukas")]
    [InlineData("## Anwesend\n\n- Kim, S. (E)", "S. Kim")]
    [InlineData("Anwesend: van den Berg, M., Karla Blau, R. Sternal", "M. van den Berg | Karla Blau | R. Sternal")]
    public void A_colon_may_lack_and_the_first_letter_behind_a_family_name_is_no_one_else(string text, string names)
    {
        Assert.Equal(names, string.Join(" | ", Names(Of(text).Present)));
    }

    [Theory]
    [InlineData("Teilnehmer: Die Kirchenvorsteher Herr Sternal, Frau Blau und Dr. Oster.", "Herr Sternal | Frau Blau | Dr. Oster")]
    [InlineData("Anwesend:\nKarla Blau\nJan Moll Dr.\nRolf Sternal und Frau\nMara Oster", "Karla Blau | Jan Moll Dr | Rolf Sternal | Frau | Mara Oster")]
    [InlineData("Anwesend:\n\n- Bgm. Rolf Sternal\n- Vizebgm. Karla Blau\n- GR. Oster Mara\n- GV DI Tim Tamm", "Rolf Sternal | Karla Blau | Oster Mara | DI Tim Tamm")]
    [InlineData("Anwesend:\nAusschussvorsitzender Rolf Sternal\nstellvertr. Ausschussvorsitzende Karla Blau\nwählbarer Bürger Tim Tamm", "Rolf Sternal | Karla Blau | Tim Tamm")]
    [InlineData("Anwesend:\nHerr Sternal, SPD\nFrau Blau, Fraktion Freie Wähler\nMara Oster, Linke Ina", "Herr Sternal | Frau Blau | Mara Oster | Linke Ina")]
    [InlineData("Anwesend: Karla Blau, Leiterin Wald und Wege, Rolf Sternal, Ina Leiter und Max Wege", "Karla Blau | Rolf Sternal | Ina Leiter | Max Wege")]
    [InlineData("Anwesend:\n\n- 18:15 Uhr bis Schluss: Ina Ott, Max Kurz\n- Karla Blau ab 18:15 Uhr", "Ina Ott | Max Kurz | Karla Blau")]
    [InlineData("Anwesend: Herr Sternal, Frau Blau\nAb 20.00 Uhr Frau Oster, Herr Tamm", "Herr Sternal | Frau Blau | Frau Oster | Herr Tamm")]
    [InlineData("Anwesend: Herr Sternal, Frau Blau\nAb 20 Uhr Kino im Saal", "Herr Sternal | Frau Blau")]
    [InlineData("Anwesend waren Anna, Jens und Ute.", "Anna | Jens | Ute")]
    [InlineData("Anwesend waren Nord, Mitte und Ute.", "")]
    [InlineData("Anwesend waren Anna und Jens, später kam Ute.", "")]
    [InlineData("## Anwesend\n\n- **Gruppe Nord**:\n    - 14:16 Uhr bis 14:40 Uhr: Ina Ott, Max Kurz\n    - 14:52 Uhr bis Schluss: Karla Blau\n- **Gruppe Süd**: Rolf Sternal, Mara Oster", "Ina Ott | Max Kurz | Karla Blau | Rolf Sternal | Mara Oster")]
    [InlineData("Anwesend: Karla Blau, Leiter Sternal und Rolf Tamm", "Karla Blau | Rolf Tamm")]
    [InlineData("Anwesend waren Karla Blau und der 2. Vorsitzende Sternal.", "Karla Blau")]
    [InlineData("Anwesend:\n\n- 19:00 Uhr: Beginn Sitzung\n- 20:00 Uhr: Kuchen Buffet", "")]
    [InlineData("Anwesend:\nlaut Liste\n\n- Karla Blau\n- Rolf Sternal", "Karla Blau | Rolf Sternal")]
    public void An_office_in_short_belongs_to_the_name_and_what_ends_a_line_not_to_the_next(string text, string names)
    {
        Assert.Equal(names, string.Join(" | ", Names(Of(text).Present)));
    }

    [Theory]
    [InlineData("Rolf Sternal begrüßt alle. Entschuldigt haben sich Karla Blau (krank), Pater Anton und Mara Oster. Der Verein dankt.", "Karla Blau | Pater Anton | Mara Oster")]
    [InlineData("Entschuldigt sind K. Blau, Rolf Sternal.", "K. Blau | Rolf Sternal")]
    [InlineData("Entschuldigt haben sich der Musikverein Harmonie, die Feuerwehr und 3 Mitglieder.", "")]
    [InlineData("Entschuldigt ist, wer vorher schreibt.", "")]
    [InlineData("Entschuldigt hat sich Mara Oster bei Karla Blau.", "")]
    [InlineData("Entschuldigt sind Jan Moll und Rolf Sternal, ab 20 Uhr kommt Mara Oster.", "")]
    [InlineData("Entschuldigt haben sich Karla Blau und Rolf\nSternal.", "")]
    public void A_sentence_may_say_who_has_excused_himself(string text, string names)
    {
        Assert.Equal(names, string.Join(" | ", Names(Of(text).Excused)));
    }

    [Fact]
    public void A_sentence_about_the_excused_does_not_end_the_list_around_it()
    {
        var attendance = Of("Anwesend:\nKarla Blau\nEntschuldigt sind Mara Oster und Jan Moll.\nRolf Sternal\nPeter Wild");

        Assert.Equal(["Karla Blau", "Rolf Sternal", "Peter Wild"], Names(attendance.Present));
        Assert.Equal(["Mara Oster", "Jan Moll"], Names(attendance.Excused));
    }

    private static Attendance Of(string line) => SmallArchive.Meeting($"{line}\n\n# TOP 1: Haus\n\nText.\n").Meeting.Attendance;

    private static IEnumerable<string> Names(ImmutableArray<Attendee> attendees) => attendees.Select(a => a.Name);
}
