using System.Text.RegularExpressions;

namespace Protokollarchiv.Tests;

/// <summary>What goes wrong is said in German with file, line, column, code and cure; the exit code tells scripts; what was published stays.</summary>
public sealed partial class FailureTests
{
    private const string Sound = """
        -- site.yml --
        titel: Kleiner Verein
        -- seiten/impressum.md --
        ---
        titel: Impressum
        ---
        -- seiten/datenschutz.md --
        ---
        titel: Datenschutz
        ---
        -- protokolle/2022-10-24-vorstand.md --
        ---
        datum: 2022-10-24
        ---
        ## 1. Begrüßung

        Alle sind da.
        """;

    public static TheoryData<string, string, string> BrokenContent => new()
    {
        {
            "protokolle/2022-11-01.md",
            "---\ndatum: 2022-11-01\nort: [Halle\n---\n",
            "2022-11-01.md:4:1: error MIN1010: Das ist hier kein gültiges YAML mehr"
        },
        {
            "protokolle/2022-11-01.md",
            "---\ndatum: 24.13.2022\n---\n",
            "2022-11-01.md:2:8: error MIN1002: „24.13.2022“ ist kein Datum. Schreiben Sie es als JJJJ-MM-TT, zum Beispiel 2022-10-24."
        },
        {
            "protokolle/kopie/2022-10-24-vorstand.md",
            "---\ndatum: 2022-10-24\n---\n",
            "error MIN1105: Zwei Dateien ergeben dieselbe Adresse /protokolle/2022-10-24-vorstand/: diese und protokolle/2022-10-24-vorstand.md."
        },
        {
            "protokolle/2022-11-01.md",
            "---\ndatum: 2022-11-01\n---\n\nSiehe [Anlage](anlage.pdf).\n",
            "2022-11-01.md:5:1: error LNK6003: Der Link führt zu „protokolle/anlage.pdf“, aber diese Datei gibt es nicht."
        },
        {
            "seiten/ueber-uns.md",
            "---\ntitel: Über uns\n---\n\n[Mehr](/gibt-es-nicht/)\n",
            "ueber-uns.md:1:1: error LNK6004: Die Seite /ueber-uns/ verweist auf /gibt-es-nicht/, aber das gibt es auf der Website nicht."
        },
        {
            "seiten/suche.md",
            "---\ntitel: Suche\n---\n",
            "seiten/suche.md:1:1: error MIN1105: Zwei Dateien ergeben dieselbe Adresse /suche/"
        },
    };

    [Theory]
    [MemberData(nameof(BrokenContent))]
    public void An_error_is_named_with_its_place_and_cure_and_the_last_good_site_stays(string path, string content, string expected)
    {
        using var archive = SmallArchive.Of(Sound);
        AssertBuilt(Build(archive));
        var published = FolderContents.Of(archive.Output);
        archive.Write(path, content);

        var run = Build(archive);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(published, FolderContents.Of(archive.Output));
    }

    [Fact]
    public void An_unknown_key_is_a_warning_that_names_the_nearest()
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("protokolle/2022-11-01.md", "---\ndatum: 2022-11-01\nanwesnd: [A. Blau]\n---\n");

        var run = Build(archive);

        AssertBuilt(run);
        Assert.Contains("2022-11-01.md:3:1: warning MIN1008: Das Feld „anwesnd“ ist unbekannt. Meinten Sie „anwesend“?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_publishes_nothing_when_the_build_is_strict()
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("protokolle/2022-11-01.md", "---\ndatum: 2022-11-01\nanwesnd: [A. Blau]\n---\n");

        var run = Build(archive, "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(archive.Output));
    }

    [Fact]
    public void A_missing_input_folder_is_a_wrong_call()
    {
        using var archive = SmallArchive.Of(Sound);

        var run = ProgramRun.Of("build", "--input", archive.Input + "-fehlt", "--output", archive.Output);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("error SRC0107: Den Eingabeordner", run.Error, StringComparison.Ordinal);
        Assert.Contains("nennen Sie ihn mit --input", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_is_a_wrong_call()
    {
        var run = ProgramRun.Of("build", "--ausgabe", "x");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--ausgabe", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_folder_that_cannot_be_written_is_told_apart_from_bad_content()
    {
        using var archive = SmallArchive.Of(Sound);
        File.WriteAllText(archive.Output, "Eine Datei, wo der Ordner stehen soll.");

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output + "/darin");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("error OUT9001: Der Ausgabeordner", run.Error, StringComparison.Ordinal);
        Assert.Matches(@"lässt sich nicht schreiben \(das System meldet: „[^“]+“\)\. Prüfen Sie Rechte und freien Platz", run.Error);
    }

    [Fact]
    public void An_archive_without_minutes_builds_and_says_what_to_do_next()
    {
        using var archive = SmallArchive.Of("-- site.yml --\ntitel: Leer");

        var run = Build(archive);

        AssertBuilt(run);
        Assert.Contains("warning SRC0108: Im Ordner protokolle liegt noch kein Protokoll.", run.Error, StringComparison.Ordinal);
        Assert.Contains("warning SIT5004: Die Seite „Impressum“ fehlt", run.Error, StringComparison.Ordinal);
        Assert.Contains("Noch kein Protokoll", File.ReadAllText(Path.Combine(archive.Output, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_can_be_jumped_to()
    {
        using var archive = SmallArchive.Of(Sound);
        archive.Write("protokolle/2022-11-01.md", "---\ndatum: 24.13.2022\nbeginn: früh\n---\n");

        var run = Build(archive);

        var findings = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(findings);
        Assert.All(findings, line => Assert.Matches(Finding(), line));
    }

    private static void AssertBuilt(ProgramRun run) => Assert.True(run.ExitCode == 0, run.Error);

    private static ProgramRun Build(SmallArchive archive, params string[] more) =>
        ProgramRun.Of(["build", "--input", archive.Input, "--output", archive.Output, .. more]);

    [GeneratedRegex(@"^\S+:\d+:\d+: (error|warning|info) [A-Z]{3}\d{4}: .+[.“]$")]
    private static partial Regex Finding();
}
