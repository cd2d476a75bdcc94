using System.CommandLine;
using System.Net;
using System.Net.Sockets;
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
    [InlineData("Ein erforderliches Argument fehlt für den Befehl: 'import'.", "import")]
    [InlineData("Befehl oder Argument 'bild' nicht erkannt. Meinten Sie „build“?", "bild")]
    [InlineData("Befehl oder Argument '--strikt' nicht erkannt. Meinten Sie „--strict“?", "check", "--strikt")]
    [InlineData("Befehl oder Argument 'Vorstand' nicht erkannt.", "check", "Vorstand")]
    [InlineData("Befehl oder Argument '--dtum' nicht erkannt. Meinten Sie „--datum“?", "new", "--dtum")]
    [InlineData("Befehl oder Argument '--inot' nicht erkannt. Meinten Sie „--into“?", "import", "alt", "--inot")]
    [InlineData("Ein erforderliches Argument fehlt für die Option: '--input'.", "check", "--input")]
    [InlineData("„abc“ ist keine Zahl. Nach --port steht eine ganze Zahl.", "preview", "--port", "abc")]
    [InlineData("Die Option --input steht mehrmals da. Geben Sie sie nur einmal an.", "--input", "a", "--input", "b")]
    public void A_wrong_call_is_told_in_German(string complaint, params string[] call)
    {
        var run = ProgramRun.Of(call);

        Assert.Equal((2, $"{complaint}{Environment.NewLine}Hilfe: dotnet run -- --help{Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_name_to_look_for_has_letters()
    {
        var run = ProgramRun.Of("check", "--name", " ");

        Assert.Equal((2, "„ “ ist kein Name. Schreiben Sie ihn hinter --name, mit Leerzeichen in Anführungszeichen."), (run.ExitCode, run.Error.TrimEnd()));
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

    [Fact]
    public void Where_nothing_was_read_no_empty_table_is_shown()
    {
        var run = ProgramRun.Of("build", "--input", "missing");

        Assert.Equal((2, "Nichts veröffentlicht: Beheben Sie die Fehler oben."), (run.ExitCode, run.Out.Trim()));
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

    private static string Help(params string[] command)
    {
        var output = new StringWriter();

        var code = CommandLine.Create().Parse([.. command, "--help"]).Invoke(new InvocationConfiguration { Output = output });

        Assert.Equal(0, code);
        return output.ToString();
    }
}
