using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Protokollarchiv.Commands;

namespace Protokollarchiv.Tests.Commands;

/// <summary>The command line speaks German, help and complaints alike.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void Help_says_how_a_command_is_called_and_what_it_takes()
    {
        Assert.Equal(
            """
            Protokolle aus anderen Programmen übernehmen

            Aufruf:
              dotnet run -- import <datei>… [Optionen]

            Angaben:
              <datei>…  Dokumente oder Ordner: .docx, .odt, .pdf, .html, .txt, .md

            Optionen:
              --into <Ordner>    Zielordner; ohne Angabe protokolle/<Jahr> im Eingabeordner
              --force            Vorhandene Protokolle überschreiben
              -?, -h, --help     Diese Hilfe anzeigen
              --input <Ordner>   Ordner mit Protokollen und Registern (sonst: input)
              --output <Ordner>  Ordner der fertigen Website (sonst: output)
              --theme <Theme>    Name oder Ordner des Themes
              --drafts           Entwürfe mitbauen
              --strict           Warnungen gelten als Fehler
              --quiet            Nur Fehler und Warnungen ausgeben

            """.ReplaceLineEndings(),
            Help("import"));
    }

    [Theory]
    [InlineData]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("preview")]
    [InlineData("new")]
    [InlineData("new", "person")]
    [InlineData("new", "partner")]
    [InlineData("new", "thema")]
    public void No_help_is_half_English(params string[] command)
    {
        var help = Help(command);

        Assert.Contains("Aufruf:", help, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)usage|description|options:|arguments|show|default|version information", help);
    }

    [Theory]
    [InlineData("Hinter „import“ fehlt eine Angabe: dotnet run -- import <datei>… [Optionen]", "import", "import")]
    [InlineData("Hinter „person“ fehlt eine Angabe: dotnet run -- new person <name> [Optionen]", "new person", "new", "person", "--quiet")]
    [InlineData("Befehl oder Argument 'bild' nicht erkannt. Meinten Sie „build“?", "", "bild")]
    [InlineData("Befehl oder Argument '--strikt' nicht erkannt. Meinten Sie „--strict“?", "check", "check", "--strikt")]
    [InlineData("Befehl oder Argument 'Vorstand' nicht erkannt.", "check", "check", "Vorstand")]
    [InlineData("Befehl oder Argument 'Blau' nicht erkannt. Namen mit Leerzeichen gehören in Anführungszeichen.", "new person", "new", "person", "Karla", "Blau")]
    [InlineData("Befehl oder Argument 'Umbau' nicht erkannt. Namen mit Leerzeichen gehören in Anführungszeichen.", "new", "new", "AG", "Umbau")]
    [InlineData("Befehl oder Argument 'Blau' nicht erkannt. Namen mit Leerzeichen gehören in Anführungszeichen.", "check", "check", "--name", "Karla", "Blau")]
    [InlineData("Befehl oder Argument '--dtum' nicht erkannt. Meinten Sie „--datum“?", "new", "new", "--dtum")]
    [InlineData("Befehl oder Argument 'Kasse' nicht erkannt. Meinten Sie „thema“ statt „theam“?", "new", "new", "theam", "Kasse")]
    [InlineData("Befehl oder Argument '--datm' nicht erkannt.", "new person", "new", "person", "--datm")]
    [InlineData("Befehl oder Argument '--strikt' nicht erkannt. Meinten Sie „--strict“?", "new person", "new", "person", "--strikt")]
    [InlineData("Befehl oder Argument '--inot' nicht erkannt. Meinten Sie „--into“?", "import", "import", "alt", "--inot")]
    [InlineData("Hinter --input fehlt eine Angabe: --input <Ordner>.", "check", "check", "--input")]
    [InlineData("Hinter --input fehlt eine Angabe: --input <Ordner>.", "check", "check", "--input", "")]
    [InlineData("Hinter --output fehlt eine Angabe: --output <Ordner>.", "build", "build", "--output", " ")]
    [InlineData("Hinter --into fehlt eine Angabe: --into <Ordner>.", "import", "import", "alt", "--into", "")]
    [InlineData("Hinter --port fehlt eine Angabe: --port <Port>.", "preview", "preview", "--port")]
    [InlineData("„abc“ ist keine Zahl. Nach --port steht eine ganze Zahl.", "preview", "preview", "--port", "abc")]
    [InlineData("Die Option --input steht mehrmals da. Geben Sie sie nur einmal an.", "", "--input", "a", "--input", "b")]
    public void A_wrong_call_is_told_in_German(string complaint, string command, params string[] call)
    {
        var run = ProgramRun.Of(call);

        var help = $"Hilfe: dotnet run -- {command} --help".Replace("  ", " ", StringComparison.Ordinal);
        Assert.Equal((2, $"{complaint}{Environment.NewLine}{help}{Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Behind_two_dashes_a_file_may_begin_with_them()
    {
        using var archive = SmallArchive.Of("-- site.yml --\ntitel: Verein\n");
        archive.Write("--a.md", "# Vorstand am 24.10.2022\n\n## 1. Dach\n");

        var run = ProgramRun.In(archive.Input, "import", "--input", ".", "--", "--a.md");

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Single(Directory.GetFiles(Path.Combine(archive.Input, "protokolle"), "*.md", SearchOption.AllDirectories));
    }

    [Fact]
    public void Help_is_given_whatever_else_is_mistyped()
    {
        var run = ProgramRun.Of("new", "--datm", "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_number_may_be_looked_for_as_a_name()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24-vorstand.md --\n## 1. Dach\n\nSpind 4711 ist frei.\n");

        var absent = ProgramRun.Of("check", "--name", "4712", "--input", archive.Input, "--output", archive.Output);
        var present = ProgramRun.Of("check", "--name", "4711", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal((0, $"„4712“ steht weder in {archive.Input} noch in {archive.Output}."), (absent.ExitCode, absent.Out.TrimEnd()));
        Assert.Equal(1, present.ExitCode);
        Assert.StartsWith($"{archive.Input}/protokolle/2022-10-24-vorstand.md:3", present.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_to_look_for_is_not_empty()
    {
        var run = ProgramRun.Of("check", "--name", " ");

        Assert.Equal((2, "„ “ ist kein Name. Schreiben Sie ihn hinter --name, mit Leerzeichen in Anführungszeichen."), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_quiet_run_tells_errors_and_warnings_alone(string command)
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24-vorstand.md --\n## TOP 1: Dach\n\n## TOP 4: Kasse\n");

        var all = ProgramRun.Of(command, "--input", archive.Input, "--output", archive.Output);
        var quiet = ProgramRun.Of(command, "--quiet", "--input", archive.Input, "--output", archive.Output);

        Assert.Contains("info MIN1208", all.Out + all.Error, StringComparison.Ordinal);
        Assert.Contains("warning SIT5004", quiet.Out + quiet.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("info", quiet.Out + quiet.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "1 Protokoll gelesen: 0 Fehler, 1 Warnung.")]
    [InlineData("en", "1 meeting read: 0 errors, 1 warning.")]
    public void Check_ends_with_how_much_it_read_and_found(string language, string last)
    {
        using var archive = SmallArchive.Of($"-- protokolle/2022-10-24-vorstand.md --\n## 1. Dach\n-- seiten/impressum.md --\n# Impressum\n-- site.yml --\nsprache: {language}\n");

        var said = ProgramRun.Of("check", "--input", archive.Input).Out;
        var quiet = ProgramRun.Of("check", "--quiet", "--input", archive.Input).Out;

        Assert.Equal($"{quiet}{last}{Environment.NewLine}", said);
    }

    [Theory]
    [InlineData("de", "2 Protokolle gelesen, davon 1 Entwurf: 0 Fehler, 1 Warnung. Mit --strict gelten Warnungen als Fehler.")]
    [InlineData("en", "2 meetings read, including 1 draft: 0 errors, 1 warning. With --strict, warnings count as errors.")]
    public void The_last_line_of_a_strict_check_says_why_it_fails(string language, string last)
    {
        using var archive = SmallArchive.Of($"""
            -- protokolle/2022-10-24-vorstand.md --
            ## 1. Dach
            -- protokolle/2022-11-21-vorstand.md --
            ---
            status: entwurf
            ---
            ## 1. Tor
            -- seiten/impressum.md --
            # Impressum
            -- site.yml --
            sprache: {language}
            """);

        var run = ProgramRun.Of("check", "--strict", "--input", archive.Input);

        Assert.Equal((1, last), (run.ExitCode, run.Out.TrimEnd().Split(Environment.NewLine)[^1]));
    }

    [Fact]
    public void Where_nothing_was_read_no_empty_table_is_shown()
    {
        var run = ProgramRun.Of("build", "--input", "missing");

        Assert.Equal((2, "Nichts veröffentlicht: Beheben Sie den Fehler oben."), (run.ExitCode, run.Out.Trim()));
    }

    [Fact]
    public void Errors_are_told_behind_all_else_and_counted()
    {
        using var archive = SmallArchive.Of("""
            -- protokolle/2022-10-24.md --
            ---
            wetter: kalt
            ---
            ## 1. [Dach](dach.pdf)
            -- protokolle/2022-11-24.md --
            ---
            wetter: kalt
            ---
            ## 1. [Tor](tor.pdf)
            """);

        var run = ProgramRun.Of("build", "--input", archive.Input, "--output", archive.Output);

        Assert.Equal(["warning", "warning", "error", "error"], Regex.Matches(run.Error, "(error|warning) (MIN1009|LNK6003)").Select(m => m.Groups[1].Value));
        Assert.EndsWith("Nichts veröffentlicht: Beheben Sie die 2 Fehler oben.", run.Out.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_taken_is_told_in_German()
    {
        using var archive = SmallArchive.Of("-- protokolle/2022-10-24-vorstand.md --\n## 1. Dach\n");
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var run = ProgramRun.Of("preview", "--input", archive.Input, "--port", $"{port}");

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith($"Der Port {port} ist nicht frei; vielleicht läuft schon eine Vorschau. Beenden Sie sie, oder nennen Sie mit --port einen anderen.", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_refused_for_another_reason_is_not_called_taken()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        var told = PortRefusal.Of(port, new HttpListenerException(13, "Permission denied"));

        Assert.Equal($"Unter dem Port {port} lässt sich die Vorschau nicht starten: Permission denied. Nennen Sie mit --port einen anderen, am besten über 1023.", told);
    }

    private static string Help(params string[] command)
    {
        var output = new StringWriter();

        var code = CommandLine.Create().Parse([.. command, "--help"]).Invoke(new InvocationConfiguration { Output = output });

        Assert.Equal(0, code);
        return output.ToString();
    }
}
