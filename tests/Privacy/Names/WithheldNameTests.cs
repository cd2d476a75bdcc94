using Protokollarchiv.Archive;
using Protokollarchiv.Tests.Archive.Linking;

namespace Protokollarchiv.Tests.Privacy.Names;

/// <summary>Every form of a withheld name is gone from the text, and nothing else is: one line a case, as written and as it is read.</summary>
public sealed class WithheldNameTests
{
    private const string Gone = OneWithheld.Gone;

    [Theory]
    [InlineData("Herr Rüsterberg fragt, Hr. Ruesterberg antwortet, Herrn F. Rüsterberg wird gedankt.", "F. R. fragt, F. R. antwortet, F. R. wird gedankt.")]
    [InlineData("Falk Rüsterberg, F. Rüsterberg, Rüsterberg, Falk und RÜSTERBERG.", "F. R., F. R., F. R. und F. R..")]
    [InlineData("Dr. Falk Rüsterberg und Kollege Rüsterberg", "F. R. und F. R.")]
    [InlineData("Rüsterbergs Antrag, der Antrag Rüsterbergs, bei Rüsterbergs", "F. R. Antrag, der Antrag F. R., bei F. R.")]
    [InlineData("der Rüsterberg-Antrag, der Rüsterbergantrag, die Rüsterbergsche Lösung, Familie Rüsterberg", "der F. R.-Antrag, der F. R.antrag, die F. R. Lösung, Familie F. R.")]
    [InlineData("die Rüsterbergklage, das Rüsterberghaus, die Rüsterbergsfeier, der Rüsterberger, die Rüsterbergstraße", "die F. R.klage, das F. R.haus, die F. R.sfeier, der Rüsterberger, die Rüsterbergstraße")]
    [InlineData("Der Rüster-\nberg hat es gesagt, auch der Rüster- berg.", "Der F. R. hat es gesagt, auch der F. R..")]
    [InlineData("falk.ruesterberg@example.org und fruesterberg@example.org", "F. R.@example.org und F. R.@example.org")]
    [InlineData("Rüste hat angerufen, sagt FRB.", "F. R. hat angerufen, sagt F. R..")]
    [InlineData("**Falk** *Rüsterberg* und Rüster**berg** und R&uuml;sterberg und Ru\u0308sterberg", "F. R. und F. R. und F. R. und F. R.")]
    [InlineData("Jonte Wiebelitz, Wiebelitz und J. Wiebelitz sind einer.", $"{Gone}, {Gone} und {Gone} sind einer.")]
    [InlineData("Jonte hat gemalt. Das ist Jontes Plan.", $"{Gone} hat gemalt. Das ist {Gone} Plan.")]
    [InlineData("Der Jonte kommt, das macht unser Jonte mit @jonte.", $"Der {Gone} kommt, das macht unser {Gone} mit @{Gone}.")]
    [InlineData("Klara Blau fragt.\nBlau: Ich bin dagegen.", $"{Gone} fragt. {Gone}: Ich bin dagegen.")]
    [InlineData("Familie Blau, Fam. Blau, Koll. Blau, Schatzmeisterin Blau, i. A. Blau", $"Familie {Gone}, Fam. {Gone}, {Gone}, {Gone}, i. A. {Gone}")]
    [InlineData("Frau Blau, K. Blau und Klara Blau", $"{Gone}, {Gone} und {Gone}")]
    [InlineData("Das blaue Haus von Herrn Blaumeier, Blau und Blauwal, z. B. Blau.", "Das blaue Haus von Herrn Blaumeier, Blau und Blauwal, z. B. Blau.")]
    [InlineData("Herr Blau ist ein anderer, P. Blau auch.", "Herr Blau ist ein anderer, P. Blau auch.")]
    [InlineData("Anna-Lena Thiele, A.-L. Thiele und Frau Thiele", "A.-L. T., A.-L. T. und A.-L. T.")]
    [InlineData("Frau von der Heide und P. von der Heide auf der Heide", $"{Gone} und {Gone} auf der Heide")]
    [InlineData("Frau Lüttke und S. Lüttke, aber Herr Lüttke und Th. Lüttke", $"{Gone} und {Gone}, aber Herr Lüttke und Th. Lüttke")]
    [InlineData("Die Herren Rüsterberg und Wiebelitz; Anwohner Rüsterberg", $"Die F. R. und {Gone}; Anwohner F. R.")]
    [InlineData("Rüsterberg, Falk; TOP Wiebelitz; (Rüsterberg); Wiebelitz/Rüsterberg", $"F. R.; TOP {Gone}; (F. R.); {Gone}/F. R.")]
    [InlineData("Entschuldigt: Wiebelitz J., Rüsterberg F., Wiebelitz K.", $"Entschuldigt: {Gone}, F. R., {Gone} K.")]
    [InlineData("Blau K. fragt, Blau, K.; aber Blau K. Moser", $"{Gone} fragt, {Gone}; aber Blau K. Moser")]
    [InlineData("Jonte Graf Wiebelitz und Falk Freiherr Rüsterberg", $"{Gone} und F. R.")]
    [InlineData("klara blau schreibt klein, brief-an-frau-blau und Frau-Blau-Brief, herr_blau", $"{Gone} schreibt klein, brief-an-frau-{Gone} und Frau-{Gone}-Brief, herr_blau")]
    [InlineData("Hanna Rüsterberg, hanna-ruesterberg und H. Rüsterberg", "Hanna Rüsterberg, hanna-ruesterberg und H. Rüsterberg")]
    [InlineData("H. Wiebelitz fragt, F. Thiele und F. Blau antworten.", $"{Gone} fragt, A.-L. T. und {Gone} antworten.")]
    [InlineData("F. Wiebelitz fragt, H. Thiele und H. Blau antworten.", "F. Wiebelitz fragt, H. Thiele und H. Blau antworten.")]
    [InlineData("Horst Wiebelitz fragt, H. Wiebelitz antwortet.", "Horst Wiebelitz fragt, H. Wiebelitz antwortet.")]
    [InlineData("Frank Rüsterberg und Frau Rüsterberg sind andere.", "Frank Rüsterberg und Frau Rüsterberg sind andere.")]
    [InlineData("[[Jonte Wiebelitz]], [[Jonte Wiebelitz|er]], [[falk-ruesterberg]], [[Falk Rüsterberg|der Anwohner]]", $"{Gone}, er, F. R., der Anwohner")]
    [InlineData("Ein Bild ![Wiebelitz malt](wiebelitz.png) und ein [Link zu Wiebelitz](https://example.org/jonte-wiebelitz)", $"Ein Bild {Gone} malt und ein Link zu {Gone}")]
    [InlineData("`Wiebelitz` hat Code", $"{Gone} hat Code")]
    public void In_the_text(string written, string expected)
    {
        var passage = Only(written);

        Assert.Equal(expected, passage.Text.ReplaceLineEndings(" "));
    }

    [Theory]
    [InlineData("- Tim Tamm für Rosa Koch")]
    [InlineData("- Frau Kern für Frau Rosa Koch")]
    [InlineData("- Rosa Koch:\n- Tim Tamm")]
    public void A_given_name_that_is_also_a_word_is_gone_however_the_attendance_has_it(string attendance)
    {
        using var archive = SmallArchive.Of($"-- personen/rk.md --\n---\nname: Rosa Koch\nsichtbar: anonym\n---\n-- protokolle/2022-10-24-vorstand.md --\n## Anwesend\n\n{attendance}\n\n## 1. Haus\n\nMir sagt Rosa, dass es hält.\n");

        Assert.Equal($"Mir sagt {Gone}, dass es hält.", Assert.Single(archive.Read().Meetings).Meeting.Passages[^1].Text);
    }

    [Theory]
    [InlineData("Karl Graf Lammfels")]
    [InlineData("Graf Lammfels")]
    [InlineData("Karl Lammfels")]
    [InlineData("Herr Graf Lammfels")]
    [InlineData("Lammfels, Karl")]
    public void The_rank_of_a_count_and_what_stands_before_it_go_too(string written)
    {
        using var archive = SmallArchive.Of("-- personen/graf.md --\n---\nname: Karl Graf Lammfels\nsichtbar: anonym\n---\n-- protokolle/2022-10-24-vorstand.md --\n\n## 1. Haus\n\nDann spricht " + written + ".\n");

        Assert.Equal($"Dann spricht {Gone}.", Assert.Single(archive.Read().Meetings).Meeting.Passages[^1].Text);
    }

    [Theory]
    [InlineData("Otto von Hagenried sen.", "O. H. sen.")]
    [InlineData("Otto von Hagenried", "O. H.")]
    [InlineData("Otto von Hagenried jun.", "O. H. jun.")]
    public void A_family_name_with_a_particle_goes_whole_before_the_generation(string written, string expected)
    {
        using var archive = SmallArchive.Of("-- personen/otto.md --\n---\nname: Otto von Hagenried sen.\nsichtbar: initialen\n---\n-- protokolle/2022-10-24-vorstand.md --\n\n## 1. Haus\n\nDann spricht " + written + "\n");

        Assert.Equal($"Dann spricht {expected}", Assert.Single(archive.Read().Meetings).Meeting.Passages[^1].Text);
    }

    [Theory]
    [InlineData("Ing. Egon Wasmer MBA")]
    [InlineData("DI (FH) Egon Wasmer, BSc")]
    [InlineData("Egon Wasmer M.A.")]
    public void A_degree_behind_the_name_is_no_family_name(string name)
    {
        using var archive = SmallArchive.Of(Cast.Files($"personen/w {{name: \"{name}\", sichtbar: initialen}}") + WithheldCast.Meeting("Bgm. Wasmer fragt, Egon Wasmer, MBA antwortet.", "Karin"));

        Assert.Equal("E. W. fragt, E. W., MBA antwortet.", archive.Read().Meetings[0].Meeting.Passages[^1].Text);
    }

    [Theory]
    [InlineData("Thorben Lüttke", "Lüttke fehlt.", "Lüttke fehlt.")]
    [InlineData("Sieglinde Lüttke", "Lüttke fehlt.", $"{Gone} fehlt.")]
    [InlineData("Herr Dipl.-Ing. Jonte Wiebelitz", "Herr Wiebelitz und Wiebelitz fehlen.", $"{Gone} und {Gone} fehlen.")]
    [InlineData("Kreisbaumeister Jonte Wiebelitz", "Herr Wiebelitz und Wiebelitz fehlen.", $"{Gone} und {Gone} fehlen.")]
    [InlineData("Herr Dipl.-Kfm. Dr.-Ing. Wiebelitz", "Herr Wiebelitz und Wiebelitz fehlen.", $"{Gone} und {Gone} fehlen.")]
    [InlineData("Bauherrin Wiebelitz", "Wiebelitz fehlt.", $"{Gone} fehlt.")]
    [InlineData("Schöffin Wiebelitz", "Wiebelitz fehlt.", $"{Gone} fehlt.")]
    [InlineData("Kathrin Wiebelitz", "Kathrin Wiebelitz und Wiebelitz fehlen.", "Kathrin Wiebelitz und Wiebelitz fehlen.")]
    [InlineData("Küsterin Klara Blau, Gemeindepädagoge Wiebelitz", "Frau Blau und Wiebelitz fehlen.", $"{Gone} und {Gone} fehlen.")]
    [InlineData("Jugendreferentin Wiebelitz, Frau Finanzbeauftragte Blau", "Die Jugendreferentin Wiebelitz und Frau Blau fehlen.", $"Die Jugendreferentin {Gone} und {Gone} fehlen.")]
    [InlineData("Kirchl. Baurat Jonte Wiebelitz (Bauamt)", "Herr Wiebelitz und Wiebelitz fehlen.", $"{Gone} und {Gone} fehlen.")]
    [InlineData("Frieda Rüsterberg", "F. Rüsterberg und Rüsterberg", "F. Rüsterberg und Rüsterberg")]
    [InlineData("Falk Rüsterberg (FaR)", "FaR übernimmt.", "F. R. übernimmt.")]
    [InlineData("Jonte Müller", "Jonte übernimmt.", "Jonte übernimmt.")]
    [InlineData("Klara Blau", "Blau: Das geht. (Blau)", $"{Gone}: Das geht. ({Gone})")]
    [InlineData("Klara Blau", "Der Antrag von Klara\nBlau wird beraten.", $"Der Antrag von {Gone} wird beraten.")]
    [InlineData("Klara Blau", "Blau verlässt die Sitzung. Enthaltung: Blau", $"{Gone} verlässt die Sitzung. Enthaltung: {Gone}")]
    [InlineData("Klara Blau", "Die Räte Ott, Blau und Rüsterberg; der Antrag wird von Blau gestellt.", $"Die Räte Ott, {Gone} und F. R.; der Antrag wird von {Gone} gestellt.")]
    [InlineData("Klara Blau", "Das Blau der Wand, im Blau, Blau Weiß und der Blau-Ton", "Das Blau der Wand, im Blau, Blau Weiß und der Blau-Ton")]
    [InlineData("Moser Karl, Blau Klara", "Blau schweigt. Auf Blau entfallen 3 Stimmen, auf Moser 5.", $"{Gone} schweigt. Auf {Gone} entfallen 3 Stimmen, auf Moser 5.")]
    [InlineData("Moser K., Blau K.", "Blau fragt, Blau: Das geht.", $"{Gone} fragt, {Gone}: Das geht.")]
    [InlineData("Klara Blau", "Stimmen: Moser 5, Blau 3; auf Blau 2023", $"Stimmen: Moser 5, {Gone} 3; auf Blau 2023")]
    [InlineData("GV Jonte Wiebelitz", "Gegenstimme: GV Wiebelitz. GV Jonte Wiebelitz geht.", $"Gegenstimme: {Gone}. {Gone} geht.")]
    [InlineData("LJR Falk Rüsterberg", "LJR Rüsterberg fragt, Rüsterberg auch.", "LJR F. R. fragt, F. R. auch.")]
    [InlineData("Stabführer Falk Rüsterberg, Stabführer Karl Moser", "Stabführer Rüsterberg fragt.", "Stabführer F. R. fragt.")]
    [InlineData("", "Bürgermeisterin Blau grüßt, GRin Blau fragt. Antrag Blau, gez. Blau", $"{Gone} grüßt, {Gone} fragt. Antrag {Gone}, gez. {Gone}")]
    public void Who_was_there_tells_two_with_one_name_apart(string present, string written, string expected)
    {
        var passage = Only(written, present);

        Assert.Equal(expected, passage.Text);
    }

    [Fact]
    public void A_family_name_that_is_also_a_word_is_withheld_where_its_bearer_was_there_and_reported()
    {
        using var archive = SmallArchive.Of(Cast.Files("personen/georg-mai {name: Georg Mai, sichtbar: anonym}") + WithheldCast.Meeting("Mai fragt, ob das bis Mai gelingt, am 3. Mai oder im Mai 2023.", "Georg Mai"));

        var meeting = archive.Read().Meetings[0];

        Assert.Equal($"{Gone} fragt, ob das bis Mai gelingt, am 3. Mai oder im Mai 2023.", meeting.Meeting.Passages[^1].Text);
        Assert.Contains("protokolle/2022-10-24-vorstand.md:8:1 PRI4101", archive.Reported);
    }

    [Fact]
    public void Where_it_stays_open_the_name_is_withheld_and_reported()
    {
        using var archive = SmallArchive.Of(Cast.Files(WithheldCast.People) + WithheldCast.Meeting("Lüttke fehlt."));

        var meeting = archive.Read().Meetings[0];

        Assert.Equal($"{Gone} fehlt.", meeting.Meeting.Passages[^1].Text);
        Assert.Contains("protokolle/2022-10-24-vorstand.md:8:1 PRI4101", archive.Reported);
    }

    [Fact]
    public void Initials_have_a_page_with_what_the_person_said_and_anonymous_people_have_none()
    {
        using var archive = SmallArchive.Of(Cast.Files(WithheldCast.People) + WithheldCast.Meeting("Falk Rüsterberg: Das geht so nicht.\n\nMit Herrn Rüsterberg sprechen.", "Falk Rüsterberg, Jonte Wiebelitz"));

        var linked = archive.Read();

        Assert.Equal(["A.-L. T.", "F. R.", "Hanna Rüsterberg", "Thorben Lüttke"], linked.People.Select(p => p.Subject.Name).Order(StringComparer.Ordinal));
        var person = Assert.Single(linked.People, p => p.Subject.Slug == "f-r");
        Assert.Single(person.Statements);
        Assert.Single(person.Appearances);
        Assert.Single(person.Attendances);
    }

    [Fact]
    public void An_entry_of_the_attendance_list_with_what_somebody_is_names_nobody_else()
    {
        using var archive = SmallArchive.Of(
            Cast.Files(WithheldCast.People) +
            """
            -- protokolle/2022-10-24-vorstand.md --
            Leitung: Küster Wiebelitz
            Protokoll: Gemeindeschwester Klara Blau
            Anwesend: Küster Wiebelitz, Herr Dipl.-Kfm. Dr.-Ing. Wiebelitz, Jugendreferent Dipl.-Päd. Jonte Wiebelitz, Frieda Rüsterberg, Frau Gemeindeschwester Blau
            Entschuldigt: Anwohner F. Rüsterberg

            ## 1. Dach

            Wiebelitz fragt, Frau Blau antwortet.
            """);

        archive.Build();

        Assert.DoesNotContain(
            Directory.EnumerateFiles(archive.Output, "*", SearchOption.AllDirectories).Select(File.ReadAllText),
            text => text.Contains("Wiebelitz", StringComparison.Ordinal) || text.Contains("schwester Blau", StringComparison.Ordinal));
    }

    [Fact]
    public void Whoever_stands_in_the_list_with_the_family_name_first_has_no_entry_and_no_page()
    {
        using var archive = SmallArchive.Of(Cast.Files(WithheldCast.People) + WithheldCast.Meeting("Nichts.", "Moser Karl, Blau Klara, Wiebelitz J., Blau K."));

        var linked = archive.Read();

        Assert.Equal(["Moser Karl", Gone, Gone, Gone], linked.Meetings[0].Meeting.Attendance.Present.Select(a => a.Name));
        Assert.DoesNotContain(linked.People, p => p.Subject.Name.Contains("Blau", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_without_end_that_begins_with_a_name_holds_nobody_up()
    {
        Assert.StartsWith("WiebelitzWiebelitz", Only(string.Concat(Enumerable.Repeat("Wiebelitz", 50_000))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_of_initials_does_not_withhold_the_initials_that_are_shown()
    {
        using var archive = SmallArchive.Of(
            """
            -- personen/falka.md --
            ---
            name: Falka Rüsterberg
            kurz: Falka R.
            sichtbar: initialen
            ---
            -- protokolle/2022-10-24-vorstand.md --
            Anwesend: Falka R. (8b), Falka Rüsterberg, Karla Blau

            ## 1. Dach

            Falka R. fragt nach dem Dach.
            """);

        var page = archive.Build()("/protokolle/2022-10-24-vorstand/");

        Assert.Contains("F. R. fragt nach dem Dach.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Falka", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static Passage Only(string written, string present = "")
    {
        using var archive = SmallArchive.Of(Cast.Files(WithheldCast.People) + WithheldCast.Meeting(written, present));
        return archive.Read().Meetings[0].Meeting.Passages[^1];
    }
}
