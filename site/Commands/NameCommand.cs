using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy.Guard;

namespace Protokollarchiv.Commands;

/// <summary><c>check --name "…"</c>: lists every place of a name in the input and in the finished site, each as <c>file:line</c>, and changes nothing.</summary>
internal static class NameCommand
{
    /// <returns><see cref="ExitCode.Success"/> when the name stands nowhere, <see cref="ExitCode.ContentErrors"/> when it does or a file cannot be read.</returns>
    public static ExitCode Run(BuildOptions options, string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            Console.Error.WriteLine($"„{name}“ ist kein Name. Schreiben Sie ihn hinter --name, mit Leerzeichen in Anführungszeichen.");
            return ExitCode.WrongCall;
        }

        var context = new BuildContext();
        if (SiteBuild.ReadSources(options, context) is not { } sources)
        {
            DiagnosticPrinter.Print(Console.Error, context.Diagnostics.Sorted(), options.Input, "de");
            return ExitCode.WrongCall;
        }

        var people = SitePipelines.Registers(sources, new SiteSettings(), context).People;
        var person = people.FirstOrDefault(p => p.Name == name || p.Aliases.Contains(name, StringComparer.Ordinal)) ?? new Person { Name = name, Slug = Language.Slug.Of(name) };
        var places = new NamePlaces(person, people.Remove(person));
        var (count, unread) = (0, 0);
        foreach (var folder in new[] { options.Input, options.Output })
        {
            var found = places.In(folder);
            foreach (var (file, line) in found.Places)
            {
                Console.Out.WriteLine(line == 0 ? $"{folder}/{file}: im Dateinamen" : $"{folder}/{file}:{line}");
            }

            foreach (var file in found.Unread)
            {
                Console.Out.WriteLine($"{folder}/{file}: konnte nicht ganz gelesen werden");
            }

            count += found.Places.Length;
            unread += found.Unread.Length;
        }

        Console.Out.WriteLine(Summary(options, name, count, unread));
        return count + unread == 0 ? ExitCode.Success : ExitCode.ContentErrors;
    }

    private static string Summary(BuildOptions options, string name, int count, int unread)
    {
        var look = unread switch
        {
            0 => "",
            1 => " Eine Datei konnte nicht ganz gelesen werden. Sehen Sie sie selbst durch.",
            _ => string.Create(CultureInfo.InvariantCulture, $" {unread} Dateien konnten nicht ganz gelesen werden. Sehen Sie sie selbst durch."),
        };
        return (count, unread) switch
        {
            (0, 0) => $"„{name}“ steht weder in {options.Input} noch in {options.Output}.",
            (0, _) => $"„{name}“ wurde nicht gefunden.{look}",
            _ => string.Create(CultureInfo.InvariantCulture, $"„{name}“ steht an {count} Stellen.{look} Was sonst noch zu tun ist, steht in docs/datenschutz.md."),
        };
    }
}
