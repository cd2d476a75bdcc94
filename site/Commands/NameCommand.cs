using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Commands;

/// <summary><c>check --name "…"</c>: lists every place of a name in the input and in the finished site, each as <c>file:line</c>, and changes nothing.</summary>
internal static class NameCommand
{
    /// <returns><see cref="ExitCode.Success"/> when the name stands nowhere, <see cref="ExitCode.ContentErrors"/> when it does.</returns>
    public static ExitCode Run(BuildOptions options, string name)
    {
        var context = new BuildContext();
        if (SiteBuild.ReadSources(options, context) is not { } sources)
        {
            DiagnosticPrinter.Print(Console.Error, context.Diagnostics.Sorted(), options.Input, "de");
            return ExitCode.WrongCall;
        }

        var people = SitePipelines.Registers(sources, new SiteSettings(), context).People;
        var person = people.FirstOrDefault(p => p.Name == name || p.Aliases.Contains(name, StringComparer.Ordinal)) ?? new Person { Name = name, Slug = Language.Slug.Of(name) };
        var places = new NamePlaces(person, people.Remove(person));
        var count = 0;
        foreach (var folder in new[] { options.Input, options.Output })
        {
            foreach (var (file, line) in places.In(folder))
            {
                Console.Out.WriteLine(line == 0 ? $"{folder}/{file}: im Dateinamen" : $"{folder}/{file}:{line}");
                count++;
            }
        }

        Console.Out.WriteLine(count == 0
            ? $"„{name}“ steht weder in {options.Input} noch in {options.Output}."
            : string.Create(CultureInfo.InvariantCulture, $"„{name}“ steht an {count} Stellen. Was sonst noch zu tun ist, steht in docs/datenschutz.md."));
        return count == 0 ? ExitCode.Success : ExitCode.ContentErrors;
    }
}
