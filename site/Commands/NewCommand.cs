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
    private const string AnotherDay = "Nennen Sie mit --datum einen anderen Tag, oder bearbeiten Sie die Datei.";

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

        if (Find(archive, committee) is { } found)
        {
            return Write(options, NextMinutes.Of(archive, found, day), AnotherDay);
        }

        return (archive.Committees.IsEmpty, committee) switch
        {
            (true, null) => Wrong("Noch kein Protokoll nennt ein Gremium, von dem aus es weitergehen könnte. Nennen Sie eines, zum Beispiel „dotnet run -- new Vorstand“."),
            (true, _) => RunEntry(options, FirstMinutes.Of(committee, day ?? archive.Today), committee, AnotherDay),
            _ => Wrong($"Ein Gremium „{committee}“ gibt es nicht. Bekannt sind: {string.Join(", ", archive.Committees.Select(c => c.Name))}."),
        };
    }

    /// <param name="advice">What to do where the file is there already.</param>
    public static ExitCode RunEntry(BuildOptions options, NewFile? entry, string name, string advice = "Bearbeiten Sie die Datei.") =>
        entry is null ? Wrong($"Aus „{name}“ lässt sich kein Dateiname machen. Nennen Sie einen Namen mit Buchstaben.") : Write(options, entry, advice);

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
