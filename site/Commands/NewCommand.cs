using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Drafting;
using Protokollarchiv.Files;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary><c>new</c>: the next minutes of a committee, or a register entry to fill in. Never overwrites a file.</summary>
internal static class NewCommand
{
    /// <param name="committee">Null for the one that met last.</param>
    /// <param name="date">As typed; null for the date that the last minutes announce.</param>
    public static ExitCode RunMinutes(BuildOptions options, string? committee, string? date)
    {
        var context = new BuildContext { Drafts = true, Unwithheld = true };
        if (SiteBuild.ReadArchive(options, context) is not { } archive)
        {
            DiagnosticPrinter.Print(Console.Error, context.Diagnostics.Sorted(), options.Input, "de");
            return ExitCode.WrongCall;
        }

        var day = date is null ? null : GermanDate.Parse(date);
        if (date is not null && day is null)
        {
            return Wrong($"„{date}“ ist kein Datum. Schreiben Sie es als JJJJ-MM-TT, zum Beispiel 2022-10-24.");
        }

        return Find(archive, committee) is { } found
            ? Write(options, NextMinutes.Of(archive, found, day), "Nennen Sie mit --datum einen anderen Tag, oder bearbeiten Sie die Datei.")
            : Wrong(archive.Committees.IsEmpty
                ? "Noch kein Protokoll nennt ein Gremium, von dem aus es weitergehen könnte. Das erste Protokoll schreiben Sie nach docs/schreiben.md."
                : $"Ein Gremium „{committee}“ gibt es nicht. Bekannt sind: {string.Join(", ", archive.Committees.Select(c => c.Name))}.");
    }

    public static ExitCode RunEntry(BuildOptions options, NewFile? entry, string name) =>
        entry is null ? Wrong($"Aus „{name}“ lässt sich kein Dateiname machen. Nennen Sie einen Namen mit Buchstaben.") : Write(options, entry, "Bearbeiten Sie die Datei.");

    private static Committee? Find(MinutesArchive archive, string? name) =>
        name is null
            ? archive.Committees.MaxBy(c => c.Meetings[^1])
            : archive.Committees.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || c.Slug == Slug.Of(name));

    /// <param name="advice">What to do where the file is there already.</param>
    private static ExitCode Write(BuildOptions options, NewFile file, string advice)
    {
        var path = Path.Combine(options.Input, file.Path);
        if (File.Exists(path))
        {
            return Wrong($"{path} gibt es schon und bleibt, wie es ist. {advice}");
        }

        try
        {
            WholeFile.Write(path, Encoding.UTF8.GetBytes(file.Content), overwrite: false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Angelegt: {path}"));
            return ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path} lässt sich nicht schreiben: {e.Message} Prüfen Sie Rechte und freien Platz.");
            return ExitCode.SurroundingsFailed;
        }
    }

    private static ExitCode Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.WrongCall;
    }
}
