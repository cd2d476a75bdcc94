using System.CommandLine;
using Protokollarchiv.Drafting;
using Protokollarchiv.Import;

namespace Protokollarchiv.Commands;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        var input = new Option<string>("--input") { Description = "Ordner mit Protokollen und Registern", HelpName = "Ordner", DefaultValueFactory = _ => "input", Recursive = true };
        var output = new Option<string>("--output") { Description = "Ordner der fertigen Website", HelpName = "Ordner", DefaultValueFactory = _ => "output", Recursive = true };
        var theme = new Option<string?>("--theme") { Description = "Name oder Ordner des Themes", HelpName = "Theme", Recursive = true };
        var drafts = new Option<bool>("--drafts") { Description = "Entwürfe mitbauen", Recursive = true };
        var strict = new Option<bool>("--strict") { Description = "Warnungen gelten als Fehler", Recursive = true };
        var quiet = new Option<bool>("--quiet") { Description = "Nur Fehler und Warnungen ausgeben", Recursive = true };

        RefuseEmpty(input);
        RefuseEmpty(output);

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
        var name = new Option<string?>("--name") { Description = "Nur auflisten, wo dieser Name im Eingabe- und im Ausgabeordner steht", HelpName = "Name" };
        var check = new Command("check", "Alles prüfen, nichts schreiben") { json, name };
        check.SetAction(parsed => (int)(parsed.GetValue(name) is { } wanted ? NameCommand.Run(Options(parsed), wanted) : CheckCommand.Run(Options(parsed), parsed.GetValue(json))));
        root.Add(check);
        var port = new Option<int>("--port") { Description = "Port der Vorschau", HelpName = "Port", DefaultValueFactory = _ => PreviewCommand.DefaultPort };
        var preview = new Command("preview", "Die Website auf diesem Rechner ansehen; sie folgt jeder gespeicherten Datei") { port };
        preview.SetAction(async (parsed, stop) => (int)await PreviewCommand.RunAsync(Options(parsed), parsed.GetValue(port), stop));
        root.Add(preview);
        root.Add(New(Options));
        root.Add(Import(Options));
        HelpText.UseFor(root);
        return root;
    }

    private static void RefuseEmpty(Option folder) => folder.Validators.Add(given =>
    {
        if (given.Tokens is [{ Value: var value }] && string.IsNullOrWhiteSpace(value))
        {
            given.AddError($"Ein erforderliches Argument fehlt für die Option: '{folder.Name}'.");
        }
    });

    private static Command Import(Func<ParseResult, BuildOptions> options)
    {
        var files = new Argument<string[]>("datei") { Description = "Dokumente oder Ordner: .docx, .odt, .pdf, .html, .txt, .md", Arity = ArgumentArity.OneOrMore };
        var into = new Option<string?>("--into") { Description = "Zielordner; ohne Angabe protokolle/<Jahr> im Eingabeordner", HelpName = "Ordner" };
        RefuseEmpty(into);
        var force = new Option<bool>("--force") { Description = "Vorhandene Protokolle überschreiben" };
        var import = new Command("import", "Protokolle aus anderen Programmen übernehmen") { files, into, force };
        import.SetAction(parsed =>
        {
            var target = new ImportOptions { Input = options(parsed).Input, Into = parsed.GetValue(into), Force = parsed.GetValue(force) };
            return (int)ImportCommand.Run(options(parsed), target, parsed.GetValue(files) ?? [], Console.Out, Console.Error);
        });
        return import;
    }

    private static Command New(Func<ParseResult, BuildOptions> options)
    {
        var committee = new Argument<string?>("gremium") { Description = "Das Gremium; ohne Angabe das, das zuletzt getagt hat", Arity = ArgumentArity.ZeroOrOne };
        var date = new Option<string?>("--datum") { Description = "Tag der Sitzung (JJJJ-MM-TT); ohne Angabe der angekündigte", HelpName = "Tag" };
        var isNew = new Option<bool>("--neues-gremium") { Description = "Das erste Protokoll eines Gremiums beginnen, das noch keines hat" };
        var create = new Command("new", "Das nächste Protokoll eines Gremiums aus dem letzten beginnen, oder einen Eintrag in ein Register") { committee, date, isNew };
        create.SetAction(parsed => (int)NewCommand.RunMinutes(options(parsed), parsed.GetValue(committee), parsed.GetValue(date), parsed.GetValue(isNew)));
        foreach (var (word, description, make) in NewCommand.Entries)
        {
            create.Add(Entry(word, description, make));
        }

        return create;

        Command Entry(string word, string description, Func<string, NewFile?> make)
        {
            var name = new Argument<string>("name") { Description = "Der Name, wie er erscheinen soll" };
            var entry = new Command(word, description) { name };
            entry.SetAction(parsed => (int)NewCommand.RunEntry(options(parsed), make(parsed.GetValue(name) ?? ""), parsed.GetValue(name) ?? ""));
            return entry;
        }
    }
}
