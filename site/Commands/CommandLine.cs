using System.CommandLine;

namespace Protokollarchiv.Commands;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        var input = new Option<string>("--input") { Description = "Ordner mit Protokollen und Registern", DefaultValueFactory = _ => "input", Recursive = true };
        var output = new Option<string>("--output") { Description = "Ordner der fertigen Website", DefaultValueFactory = _ => "output", Recursive = true };
        var theme = new Option<string?>("--theme") { Description = "Name oder Ordner des Themes", Recursive = true };
        var drafts = new Option<bool>("--drafts") { Description = "Entwürfe mitbauen", Recursive = true };
        var strict = new Option<bool>("--strict") { Description = "Warnungen gelten als Fehler", Recursive = true };
        var quiet = new Option<bool>("--quiet") { Description = "Nur Fehler und Warnungen ausgeben", Recursive = true };

        BuildOptions Options(ParseResult parsed) => new()
        {
            Input = parsed.GetValue(input) ?? "input",
            Output = parsed.GetValue(output) ?? "output",
            Theme = parsed.GetValue(theme),
            Drafts = parsed.GetValue(drafts),
            Strict = parsed.GetValue(strict),
            Quiet = parsed.GetValue(quiet),
        };

        var root = new RootCommand("Protokollarchiv: macht aus Protokollen eine durchsuchbare, verlinkte Website.") { input, output, theme, drafts, strict, quiet };
        root.SetAction(parsed => (int)BuildCommand.Run(Options(parsed)));

        var build = new Command("build", "Die Website bauen (auch ohne Befehl)");
        build.SetAction(parsed => (int)BuildCommand.Run(Options(parsed)));
        root.Add(build);

        var json = new Option<bool>("--json") { Description = "Alles Erkannte als ein JSON-Objekt ausgeben" };
        var check = new Command("check", "Alles prüfen, nichts schreiben") { json };
        check.SetAction(parsed => (int)CheckCommand.Run(Options(parsed), parsed.GetValue(json)));
        root.Add(check);
        var port = new Option<int>("--port") { Description = "Port der Vorschau", DefaultValueFactory = _ => PreviewCommand.DefaultPort };
        var preview = new Command("preview", "Die Website auf diesem Rechner ansehen; sie folgt jeder gespeicherten Datei") { port };
        preview.SetAction(async (parsed, stop) => (int)await PreviewCommand.RunAsync(Options(parsed), parsed.GetValue(port), stop));
        root.Add(preview);
        return root;
    }
}
