using System.Text;
using Protokollarchiv.Files;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Tests;

/// <summary>What is wrong with a file is reported where it stands, with the code that docs/meldungen.md explains, and nothing else is.</summary>
public sealed class FindingTests
{
    private const string Minutes = "protokolle/2022-10-24-vorstand.md";

    [Theory]
    [InlineData("datum: 24.13.2022", "2:8 MIN1002")]
    [InlineData("beginn: abends", "2:9 MIN1003")]
    [InlineData("entwurf: vielleicht", "2:10 MIN1004")]
    [InlineData("status: fertig", "2:9 MIN1005")]
    [InlineData("ort: [Saal, Hof]", "2:6 MIN1006")]
    [InlineData("gaeste: {a: b}", "2:9 MIN1007")]
    [InlineData("anwesned: K. Blau", "2:1 MIN1008")]
    [InlineData("wetterlage: schön", "2:1 MIN1009")]
    [InlineData("ort: \"Saal", "2:6 MIN1010")]
    [InlineData(": [\nt", "2:3 MIN1010")]
    [InlineData("anwesend:\n\t- K. Blau", "3:1 MIN1011")]
    [InlineData("- K. Blau", "2:1 MIN1012")]
    [InlineData("ort: &saal Saal", "2:6 MIN1013")]
    [InlineData("themen: [[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]", "2:25 MIN1014")]
    [InlineData("? [a]\n: b", "2:3 MIN1015")]
    [InlineData("titel: !!] a", "2:6 MIN1010")]
    [InlineData("ort: Saal\nort: Hof", "3:1 MIN1016")]
    [InlineData("teilnehmer: [K. Blau]\nanwesende: [R. Sternal]", "3:1 MIN1017")]
    [InlineData("datum: Dienstag, 24.10.2022", "2:8 MIN1202")]
    [InlineData("beginn: 19:00\nende: 17:30", "3:7 MIN1211")]
    [InlineData("beginn: 9:00\nende: 8:00", "3:7 MIN1211")]
    [InlineData("layout: post", "2:1 MIN1203")]
    [InlineData("anlagen: [fehlt.pdf]", "2:11 LNK6003")]
    [InlineData("themen: [Fliegen]", "1:1 REG3004")]
    public void In_the_front_matter(string frontMatter, string finding)
    {
        Assert.Equal([$"{Minutes}:{finding}"], Reported($"-- {Minutes} --\n---\n{frontMatter}\n---\nText.\n"));
    }

    [Theory]
    [InlineData("# Vorstand 24.10.2022\n\n## Bericht aus der Sitzung vom 3.10.2022\n\nGut.\n\n## Bericht aus der Sitzung vom 5.10.2022\n\nGut.")]
    [InlineData("# Vorstand 24.10.2022\n\n## 3.10.2022 Fest\n\nGut.\n\n## 5.10.2022 Putztag\n\nGut.")]
    [InlineData("# Vorstand 24.10.2022\n\n## Treffen am 3.10.2022\n\nGut.\n\n## Treffen am 5.10.2022\n\nGut.\n\n## Dach\n\nDicht.")]
    [InlineData("# Klausur\n\n## Samstag, 22.10.2022\n\nGut.\n\n## Sonntag, 23.10.2022\n\nGut.")]
    [InlineData("# Vorstand 24.10.2022\n\n## Berichte\n\n### Sitzung des Beirats 3.10.2022\n\nGut.\n\n### Sitzung des Rats 5.10.2022\n\nGut.")]
    public void Days_of_other_meetings_in_headings_make_no_second_one(string text)
    {
        Assert.DoesNotContain(Reported($"-- {Minutes} --\n{text}\n"), found => found.EndsWith("MIN1212", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("beginn: 22:00\nende: 1:00")]
    [InlineData("beginn: 18:00\nende: 00:15")]
    [InlineData("teilnehmer:\nanwesende: [R. Sternal]")]
    [InlineData("datum: Montag, 24.10.2022")]
    [InlineData("datum: \"<Datum>\"\nende: <Uhrzeit>")]
    public void Nothing_is_wrong_with_the_front_matter(string frontMatter)
    {
        Assert.Empty(Reported($"-- {Minutes} --\n---\n{frontMatter}\n---\nText.\n"));
    }

    [Theory]
    [InlineData("## TOP 1: Dach\n\n## TOP 2:", "3:1 MIN1103")]
    [InlineData("## TOP 1: Dach\n\n## TOP 1: Kasse", "3:1 MIN1104")]
    [InlineData("## TOP 1: Dach\n\n## TOP 4: Kasse", "3:1 MIN1208")]
    [InlineData("## 1. Termine\n\nNächste Sitzung: 14.01.2022", "3:1 MIN1106")]
    [InlineData("# Protokolle 2022\n\n## Montag, 24.10.2022\n\nDicht.\n\n## 7. November 2022\n\nNass.", "7:1 MIN1212")]
    [InlineData("# Sitzung vom 25.10.2022", "1:1 MIN1102")]
    [InlineData("# Sitzung vom 31.02.2022", "1:1 MIN1201")]
    [InlineData("# Sitzung vom Dienstag, 24.10.2022", "1:1 MIN1202")]
    [InlineData("# Sitzung vom Dienstag, 24.10.2022\n\nDatum: 24.10.2022", "1:1 MIN1202")]
    [InlineData("Datum: 24.10.2022 (Di)\n\n## TOP 1: Dach", "1:1 MIN1202")]
    [InlineData("---\ndatum: 2022-10-24\n---\nDatum: 24. Oktober 2022, Dienstag", "4:1 MIN1202")]
    [InlineData("Anwesend: Karla Blau, Rolf Sternal Mara Oster, Tim Tamm, Lea Lenz", "1:1 MIN1204")]
    [InlineData("Anwesend: K. Blau\n\n## 1. Dach\n\nBeschluss: Wir decken. 3 Ja-Stimmen", "5:1 MIN1205")]
    [InlineData("---\nort: Saal\n\nText.", "1:1 MIN1206")]
    [InlineData("---\nbericht:\n  - name: Dach\n    text: Dicht.\n---\n", "2:1 MIN1207")]
    [InlineData("---\nort: Saal\n---\n", "1:1 MIN1209")]
    [InlineData("Vor.\n\n::: intern\nDrin.", "3:1 PRI4001")]
    [InlineData("Vor. <!-- Drin.", "1:6 PRI4002")]
    [InlineData("Das ist geheim{.intern}.", "1:15 PRI4003")]
    [InlineData("Vor %%Karla ist krank.", "1:5 PRI4003")]
    [InlineData("%% Notiz\n\nText.", "1:1 PRI4003")]
    [InlineData("> [!intern]\n> Das ist geheim.", "1:3 PRI4003")]
    [InlineData("---\nstatus: entwurf\n---\nText.", "1:1 PRI4004")]
    [InlineData("---\nintern: ja\n---\nText.", "1:1 PRI4004")]
    [InlineData("---\nentwurf: nein\nvertraulich: true\n---\nText.", "1:1 PRI4004")]
    [InlineData("---\nöffentlich: nein\n---\nText.", "1:1 PRI4004")]
    [InlineData("---\ntagungsort: privat\n---\nText.", "2:1 MIN1009")]
    [InlineData("---\nsichtbar: intern\n---\nText.", "2:11 MIN1004")]
    [InlineData("Siehe [[Niemand]].", "1:1 LNK6002")]
    [InlineData("Siehe [Plan](plan.pdf).", "1:1 LNK6003")]
    [InlineData("Siehe [alle](README.md).", "1:1 LNK6003")]
    [InlineData("Vor {% include kopf.html %} nach.", "1:1 SRC0201")]
    [InlineData("Das war alles, und es war ein langer Abend.\n---\nEnde.", "2:1 SRC0202")]
    public void In_the_text(string text, string finding)
    {
        Assert.Equal([$"{Minutes}:{finding}"], Reported($"-- {Minutes} --\n{text}\n"));
    }

    [Theory]
    [InlineData("protokolle/vorstand.md", "protokolle/vorstand.md:1:1 MIN1101")]
    [InlineData("protokolle/2022-10-24", "protokolle/2022-10-24:1:1 SRC0203")]
    [InlineData("protokolle/_alt/2022-10-24.md", "protokolle/_alt:1:1 SRC0204")]
    [InlineData("protokolle/plan.pdf", "protokolle/plan.pdf:1:1 SRC0205")]
    [InlineData("protokolle/alt/README.md", "protokolle/alt/README.md:1:1 SRC0206")]
    [InlineData("protokolle/2022-10-25/index.md", "protokolle/2022-10-25/index.md:1:1 MIN1101")]
    [InlineData("personen/ohne.md", "personen/ohne.md:1:1 REG3001")]
    public void In_where_a_file_lies_and_what_it_is_called(string path, string finding)
    {
        Assert.Contains(finding, Reported($"-- {Minutes} --\nText.\n-- {path} --\nText.\n"));
    }

    [Theory]
    [InlineData('{')]
    [InlineData('[')]
    public void Brackets_without_end_are_told_before_they_cost_time(char bracket) =>
        Assert.Equal([$"{Minutes}:2:208 MIN1014"], Reported($"-- {Minutes} --\n---\ntitel: {new string(bracket, 1_000_000)}\n---\nText.\n"));

    [Theory]
    [InlineData("protokolle/vorstand/index.md", "# Vorstandssitzung\n\n## TOP 1: Dach\n\n- [ ] Karla fragt bis 30.11.2022 beim Amt nach")]
    [InlineData("protokolle/2022/Januar/index.md", "---\ntitel: Sitzung im Januar\nort: Saal\nstatus: genehmigt\n---\n## Dach\n\nDicht.")]
    [InlineData("protokolle/README.md", "# Treffen\n\nOrt: Saal\nEnde: 20 Uhr\n\n## Dach\n\nDicht.\n\n## Keller\n\nNass.")]
    public void Minutes_may_be_called_as_a_file_that_explains_the_folder(string path, string text)
    {
        Assert.Equal([$"{path}:1:1 MIN1101"], Reported($"-- {path} --\n{text}\n"));
    }

    [Theory]
    [InlineData("# Mitgliederversammlung\n\nHier liegen die Niederschriften.\n\n## Aufbau\n\nJe Jahr ein Ordner.")]
    [InlineData("# Protokolle der Treffen\n\n## 1. Aufbau\n\nJe Jahr ein Ordner.")]
    public void A_file_that_explains_the_folder_may_name_the_meetings_in_it(string text)
    {
        Assert.Equal(["protokolle/README.md:1:1 SRC0206"], Reported($"-- protokolle/README.md --\n{text}\n"));
    }

    [Theory]
    [InlineData("partner/verein.md", "---\nname: Verein\nweb: ftp://verein.example\n---", "partner/verein.md:3:6 REG3002")]
    [InlineData("personen/blau.md", "---\nname: Karla Blau\norganisation:\n  - name: Verein\n    seit: 2022\n    bis: 2021-06\n---", "personen/blau.md:6:10 REG3007")]
    [InlineData("personen/blau.md", "---\nname: Karla Blau\nkurz: [{name: K. Grün, seit: 2022-05, bis: 2022-04-30}]\n---", "personen/blau.md:3:44 REG3007")]
    [InlineData("site.yml", "adresse: https://verein.example//protokolle", "site.yml:1:10 SIT5005")]
    [InlineData("site.yml", "adresse: https://verein.example/?seite=1", "site.yml:1:10 SIT5005")]
    [InlineData("site.yml", "zeitzone: Mars/Krater", "site.yml:1:11 SIT5001")]
    [InlineData("site.yml", "zeitzone: localtime", "site.yml:1:11 SIT5001")]
    [InlineData("site.yml", "html: [script]", "site.yml:1:8 SIT5002")]
    [InlineData("site.yml", "suche: lunr", "site.yml:1:8 SIT5003")]
    public void In_registers_and_settings(string path, string content, string finding)
    {
        Assert.Equal([finding], Reported($"-- {Minutes} --\nText.\n-- {path} --\n{content}\n"));
    }

    [Fact]
    public void Two_register_files_of_one_address_are_reported_and_the_first_counts()
    {
        var reported = Reported("""
            -- protokolle/2022-10-24-vorstand.md --
            Text.
            -- themen/kassenpruefung.md --
            ---
            name: Kassenpruefung
            ---
            -- themen/kassenprüfung.md --
            ---
            name: Kassenprüfung
            ---
            """);

        Assert.Equal(["themen/kassenprüfung.md:1:1 REG3003"], reported);
    }

    [Fact]
    public void Two_minutes_of_one_address_are_reported()
    {
        Assert.Contains("MIN1105", Assert.Single(Reported("-- protokolle/2022-10-24-kasse.md --\nEins.\n-- protokolle/a/2022-10-24-kasse.md --\nZwei.\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_minutes_keep_the_date_of_those_they_were_copied_from_the_file_name_decides()
    {
        using var archive = SmallArchive.Of("-- protokolle/2019-07-19.md --\n# Treffen 19.07.2019\n\n## Dach\n-- protokolle/2019-08-02.md --\nTreffen am 19.07.2019\n\n## Kasse\n");

        var meetings = archive.Read().Meetings.Select(m => m.Meeting).ToList();

        Assert.Equal(["/protokolle/2019-07-19/", "/protokolle/2019-08-02/"], meetings.Select(m => m.Url));
        Assert.Equal((new DateOnly(2019, 8, 2), "Protokoll vom 02.08.2019"), (meetings[1].Date, meetings[1].Title));
        Assert.Contains("protokolle/2019-08-02.md:1:1 MIN1107", archive.Reported);
    }

    [Fact]
    public void Windows_1252_is_read_and_reported_at_its_first_letter()
    {
        Assert.Equal([$"{Minutes}:2:3 SRC0101"], Reported([.. "Text.\nF"u8, .. "r"u8, .. new byte[] { 0xFC }, .. "h."u8]));
    }

    [Fact]
    public void A_file_too_large_to_be_text_is_not_read()
    {
        Assert.Equal([$"{Minutes}:1:1 SRC0102"], Reported(Encoding.UTF8.GetBytes(new string('a', (32 * 1024 * 1024) + 1))));
    }

    [Fact]
    public void A_file_that_is_gone_before_it_is_read_is_reported()
    {
        var context = SmallArchive.Context();

        var text = new ReadText().Run(new SourceFile(Minutes, "/gibt/es/nicht.md"), context);

        Assert.Null(text);
        Assert.Equal("SRC0103", Assert.Single(context.Diagnostics.Sorted()).Code.Id);
    }

    [Fact]
    public void What_is_withheld_at_one_place_and_stands_at_another_is_reported_and_nothing_is_published()
    {
        using var archive = SmallArchive.Of($"-- {Minutes} --\nVor [Firma Ohneziegel]{{.intern}} nach.\n\nDie Firma Ohneziegel liefert.\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error PRI4005", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(archive.Output));
    }

    [Fact]
    public void An_empty_file_is_reported()
    {
        Assert.Contains($"{Minutes}:1:1 SRC0109", Reported([]));
    }

    [Fact]
    public void Lists_too_deep_for_anyone_are_reported()
    {
        var list = string.Concat(Enumerable.Range(0, 200).Select(i => $"{new string(' ', i * 2)}- Ebene\n"));

        Assert.Contains("SRC0104", Assert.Single(Reported($"-- {Minutes} --\n{list}")), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_too_deep_for_anyone_are_reported()
    {
        var folders = string.Concat(Enumerable.Repeat("a/", 40));

        Assert.Contains("SRC0105", Assert.Single(Reported($"-- {Minutes} --\nText.\n-- protokolle/{folders}2022-10-25.md --\nText.\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_link_is_not_followed()
    {
        using var archive = SmallArchive.Of($"-- {Minutes} --\nText.\n");
        File.CreateSymbolicLink(Path.Combine(archive.Input, "protokolle", "2022-10-25.md"), Path.Combine(archive.Input, Minutes));

        archive.Read();

        Assert.Equal(["protokolle/2022-10-25.md:1:1 SRC0106"], Ours(archive));
    }

    private static IEnumerable<string> Reported(string files)
    {
        using var archive = SmallArchive.Of(files);
        archive.Read();
        return Ours(archive);
    }

    private static IEnumerable<string> Reported(byte[] minutes)
    {
        using var archive = SmallArchive.Of($"-- {Minutes} --\n");
        File.WriteAllBytes(Path.Combine(archive.Input, Minutes), minutes);
        archive.Read();
        return Ours(archive);
    }

    /// <summary>Without what every small archive lacks: the pages that the law asks for.</summary>
    private static IEnumerable<string> Ours(SmallArchive archive)
    {
        Assert.All(archive.Diagnostics, finding => Assert.NotEmpty(finding.Message("de")));
        return [.. archive.Reported.Where(line => !line.EndsWith("SIT5004", StringComparison.Ordinal))];
    }

    [Fact]
    public void A_copy_beside_the_original_is_named()
    {
        const string text = "## 1. Dach\n\nBeschluss: Das Dach wird gedeckt.\n";
        var files = $"-- {Minutes} --\n{text}-- protokolle/2022-10-24-vorstand (1).md --\n{text}-- protokolle/2022-11-24-vorstand.md --\n{text}";

        Assert.Equal(["protokolle/2022-10-24-vorstand (1).md:1:1 MIN1210"], Reported(files));
    }

    [Fact]
    public void Minutes_of_two_committees_that_are_only_begun_are_no_copies()
    {
        Assert.Empty(Reported("""
            -- protokolle/2022-10-24-vorstand.md --
            ---
            gremium: Vorstand
            ---
            ## 1. Begrüßung
            -- protokolle/2022-10-24-beirat.md --
            ---
            gremium: Beirat
            ---
            ## 1. Begrüßung
            """));
    }

    [Fact]
    public void What_is_no_text_is_not_published_as_if_it_were()
    {
        Assert.Equal([$"{Minutes}:1:1 SRC0110"], Reported($"-- {Minutes} --\nRIFF\0\0WEBPVP8X\0"));
    }
}
