using System.CommandLine;
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
    [InlineData("Befehl oder Argument 'bild' nicht erkannt.", "bild")]
    [InlineData("Ein erforderliches Argument fehlt für die Option: '--input'.", "check", "--input")]
    [InlineData("„abc“ ist keine Zahl. Nach --port steht eine ganze Zahl.", "preview", "--port", "abc")]
    [InlineData("Die Option --input steht mehrmals da. Geben Sie sie nur einmal an.", "--input", "a", "--input", "b")]
    public void A_wrong_call_is_told_in_German(string complaint, params string[] call)
    {
        var run = ProgramRun.Of(call);

        Assert.Equal((2, $"{complaint}{Environment.NewLine}Hilfe: dotnet run -- --help{Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    private static string Help(params string[] command)
    {
        var output = new StringWriter();

        var code = CommandLine.Create().Parse([.. command, "--help"]).Invoke(new InvocationConfiguration { Output = output });

        Assert.Equal(0, code);
        return output.ToString();
    }
}
