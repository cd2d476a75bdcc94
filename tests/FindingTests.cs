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
        Assert.Equal([$"{Minutes}:{finding}"], Findings.Of($"-- {Minutes} --\n---\n{frontMatter}\n---\nText.\n"));
    }

    [Fact]
    public void A_key_of_another_program_is_told_once()
    {
        const string others = "-- protokolle/2022-10-03.md --\n---\nlayout: post\ntags: [a]\nwetter: gut\n---\nText.\n\n-- protokolle/2022-10-24.md --\n---\nlayout: page\nimage: a.jpg\nwetter: gut\n---\nText.\n";

        Assert.Equal(
            ["protokolle/2022-10-03.md:2:1 MIN1203", "protokolle/2022-10-03.md:3:1 MIN1203", "protokolle/2022-10-03.md:4:1 MIN1009", "protokolle/2022-10-24.md:3:1 MIN1203", "protokolle/2022-10-24.md:4:1 MIN1009"],
            Findings.Of(others));
    }

    [Fact]
    public void All_the_meetings_of_a_running_log_are_counted()
    {
        using var archive = SmallArchive.Of($"-- {Minutes} --\n# Treffen vom 24.10.2022\n\nGut.\n\n## Treffen vom 7.11.2022\n\nGut.\n\n## Treffen vom 21.11.2022\n\nGut.\n");
        archive.Read();

        Assert.Contains("nennt 3 Sitzungen", archive.Diagnostics.Single(found => found.Code.Id == "MIN1212").Message("de"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Vorstand 24.10.2022\n\n## Bericht aus der Sitzung vom 3.10.2022\n\nGut.\n\n## Bericht aus der Sitzung vom 5.10.2022\n\nGut.")]
    [InlineData("# Vorstand 24.10.2022\n\n## 3.10.2022 Fest\n\nGut.\n\n## 5.10.2022 Putztag\n\nGut.")]
    [InlineData("# Vorstand 24.10.2022\n\n## Treffen am 3.10.2022\n\nGut.\n\n## Treffen am 5.10.2022\n\nGut.\n\n## Dach\n\nDicht.")]
    [InlineData("# Klausur\n\n## Samstag, 22.10.2022\n\nGut.\n\n## Sonntag, 23.10.2022\n\nGut.")]
    [InlineData("# Vorstand 24.10.2022\n\n## Berichte\n\n### Sitzung des Beirats 3.10.2022\n\nGut.\n\n### Sitzung des Rats 5.10.2022\n\nGut.")]
    public void Days_of_other_meetings_in_headings_make_no_second_one(string text)
    {
        Assert.DoesNotContain(Findings.Of($"-- {Minutes} --\n{text}\n"), found => found.EndsWith("MIN1212", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("beginn: 22:00\nende: 1:00")]
    [InlineData("beginn: 18:00\nende: 00:15")]
    [InlineData("teilnehmer:\nanwesende: [R. Sternal]")]
    [InlineData("datum: Montag, 24.10.2022")]
    [InlineData("datum: 2022_10_24")]
    [InlineData("datum: \"<Datum>\"\nende: <Uhrzeit>")]
    public void Nothing_is_wrong_with_the_front_matter(string frontMatter)
    {
        Assert.Empty(Findings.Of($"-- {Minutes} --\n---\n{frontMatter}\n---\nText.\n"));
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
    [InlineData("---\nhidden: true\n---\nText.", "1:1 PRI4004")]
    [InlineData("---\nstate: draft\nfreigegeben: nein\n---\nText.", "1:1 PRI4004")]
    [InlineData("---\nhidden: false\n---\nText.", "2:1 MIN1009")]
    [InlineData("---\ntagungsort: privat\n---\nText.", "2:1 MIN1009")]
    [InlineData("---\nsichtbar: intern\n---\nText.", "2:11 MIN1004")]
    [InlineData("Siehe [[Niemand]].", "1:1 LNK6002")]
    [InlineData("Siehe [Plan](plan.pdf).", "1:1 LNK6003")]
    [InlineData("Siehe [alle](README.md).", "1:1 LNK6003")]
    [InlineData("Vor {% include kopf.html %} nach.", "1:1 SRC0201")]
    [InlineData("Das war alles, und es war ein langer Abend.\n---\nEnde.", "2:1 SRC0202")]
    public void In_the_text(string text, string finding)
    {
        Assert.Equal([$"{Minutes}:{finding}"], Findings.Of($"-- {Minutes} --\n{text}\n"));
    }

    [Theory]
    [InlineData('{')]
    [InlineData('[')]
    public void Brackets_without_end_are_told_before_they_cost_time(char bracket) =>
        Assert.Equal([$"{Minutes}:2:208 MIN1014"], Findings.Of($"-- {Minutes} --\n---\ntitel: {new string(bracket, 1_000_000)}\n---\nText.\n"));

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
        Assert.Equal([finding], Findings.Of($"-- {Minutes} --\nText.\n-- {path} --\n{content}\n"));
    }

    [Theory]
    [InlineData("suche: lunr", "Unter „suche“ gehören eingerückte Zeilen, zum Beispiel „anlagen: true“.")]
    [InlineData("entfernt: /alt/", "Unter „entfernt“ gehören eingerückte Zeilen, zum Beispiel „/personen/alt/: /personen/neu/“.")]
    public void A_setting_of_several_lines_is_shown_one_of_them(string setting, string message)
    {
        using var archive = SmallArchive.Of($"-- {Minutes} --\nText.\n-- site.yml --\n{setting}\n");
        archive.Read();

        Assert.Contains(message, archive.Diagnostics.Select(found => found.Message("de")));
    }

    [Theory]
    [InlineData("[[karl-koch-jun|Karl Koch]]")]
    [InlineData("`Karl Koch`")]
    [InlineData("[Karl Koch](https://verein.example)")]
    [InlineData("[[Karl Koch]]", $"{Minutes}:1:1 LNK6001", $"{Minutes}:1:1 LNK6002")]
    public void Of_two_who_are_called_the_same_a_link_names_the_file(string link, params string[] findings)
    {
        const string people = "-- personen/karl-koch-sen.md --\n---\nname: Karl Koch\n---\n-- personen/karl-koch-jun.md --\n---\nname: Karl Koch\n---\n";

        Assert.Equal(findings, Findings.Of($"{people}-- {Minutes} --\nSiehe {link}.\n"));
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
    public void What_is_withheld_at_one_place_and_stands_at_another_is_reported_and_nothing_is_published()
    {
        using var archive = SmallArchive.Of($"-- {Minutes} --\nVor [Firma Ohneziegel]{{.intern}} nach.\n\nDie Firma Ohneziegel liefert.\n");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error PRI4005", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(archive.Output));
    }

    [Fact]
    public void Lists_too_deep_for_anyone_are_reported()
    {
        var list = string.Concat(Enumerable.Range(0, 200).Select(i => $"{new string(' ', i * 2)}- Ebene\n"));

        Assert.Contains("SRC0104", Assert.Single(Findings.Of($"-- {Minutes} --\n{list}")), StringComparison.Ordinal);
    }
}
