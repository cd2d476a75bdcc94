using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Protokollarchiv.Commands;

/// <summary>What <c>--help</c> prints of a command, in German: the library's own help is translated in part only.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    private const string Call = "dotnet run --";

    /// <summary>Who asks for help may leave out what the command needs.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Makes this the help of a command and of all below it.</summary>
    public static void UseFor(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = "Diese Hilfe anzeigen";
            help.Action = new HelpText();
        }

        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Description = "Die Fassung des Programms anzeigen";
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine($"{Environment.NewLine}Aufruf:{Environment.NewLine}  {CallOf(command)}");
        Write(output, "Angaben", command.Arguments.Select(argument => (Named(argument), argument.Description)));
        Write(output, "Optionen", OptionsOf(command).Where(option => !option.Hidden).Select(option => (Named(option), Explained(option))));
        Write(output, "Befehle", command.Subcommands.Select(sub => (string.Join(' ', [sub.Name, .. sub.Arguments.Select(Named)]), sub.Description)));
        return (int)ExitCode.Success;
    }

    /// <summary>How a command is called: <c>dotnet run -- new person &lt;name&gt; [Optionen]</c>.</summary>
    public static string CallOf(Command command) =>
        string.Join(' ', [NameOf(command), .. command.Arguments.Select(Named), .. command.Subcommands.Count > 0 ? ["[Befehl]"] : Array.Empty<string>(), "[Optionen]"]);

    /// <summary>A command without what it takes: <c>dotnet run -- new person</c>.</summary>
    public static string NameOf(Command command) => string.Join(' ', PathOf(command).Skip(1).Select(c => c.Name).Prepend(Call));

    private static Stack<Command> PathOf(Command command)
    {
        var path = new Stack<Command>();
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            path.Push(at);
        }

        return path;
    }

    /// <summary>Its own, and what all commands above it share.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) =>
        PathOf(command).Reverse().SelectMany(c => c == command ? c.Options : c.Options.Where(option => option.Recursive));

    private static string Named(Argument argument) =>
        argument.Arity.MinimumNumberOfValues == 0 ? $"[<{argument.Name}>]" : argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>…" : $"<{argument.Name}>";

    private static string Named(Option option)
    {
        var names = string.Join(", ", [.. option.Aliases.Where(alias => alias.StartsWith('-')).Order(StringComparer.Ordinal), option.Name]);
        return option.Arity.MaximumNumberOfValues == 0 || option is HelpOption or VersionOption || option.ValueType == typeof(bool) ? names : $"{names} <{option.HelpName ?? "Wert"}>";
    }

    private static string? Explained(Option option) =>
        option is { HasDefaultValue: true, ValueType: var type } && type != typeof(bool) && option.GetDefaultValue() is { } value ? $"{option.Description} (sonst: {value})" : option.Description;

    private static void Write(TextWriter output, string title, IEnumerable<(string Name, string? Description)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var width = rows.Max(row => row.Name.Length);
        output.WriteLine($"{Environment.NewLine}{title}:");
        foreach (var (name, description) in rows)
        {
            output.WriteLine($"  {name.PadRight(width)}  {description}".TrimEnd());
        }
    }
}
