using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Drafting;
using Protokollarchiv.Files;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Commands;

/// <summary><c>new</c>: the next minutes of a committee, or its first, or a register entry to fill in. Never overwrites a file.</summary>
internal static class NewCommand
{
    private const string AnotherDay = "Nennen Sie mit --datum einen anderen Tag, oder bearbeiten Sie die Datei.";
    private const string StillDraft = "Es ist ein Entwurf: „dotnet run -- preview --drafts“ zeigt ihn, und er erscheint, sobald darin die Zeile „status: entwurf“ gelöscht ist.";

    /// <summary>The registers that an entry may be begun for: the word in the call, what it is, and its file.</summary>
    public static readonly ImmutableArray<(string Word, string Description, Func<string, NewFile?> Make)> Entries =
    [
        ("person", "Eine Person", NewRegisterEntry.OfPerson),
        ("partner", "Eine Partnerorganisation", NewRegisterEntry.OfOrganization),
        ("thema", "Ein Thema", NewRegisterEntry.OfTopic),
    ];

    /// <param name="committee">Null for the one that met last.</param>
    /// <param name="date">As typed; null for the date that the last minutes announce.</param>
    /// <param name="isNew">Whether the committee has no minutes yet, so that a mistyped one is not taken for another.</param>
    public static ExitCode RunMinutes(BuildOptions options, string? committee, string? date, bool isNew)
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

        return (committee, Find(archive, committee), isNew) switch
        {
            (null, _, true) => Wrong("Nennen Sie das neue Gremium, zum Beispiel „dotnet run -- new Beirat --neues-gremium“."),
            (_, { } found, true) => Wrong($"Ein Gremium „{found.Name}“ gibt es schon. Lassen Sie --neues-gremium weg, dann beginnt sein nächstes Protokoll."),
            (_, { } found, false) => Begin(options, NextMinutes.Of(archive, found, day), found.Name, new Advice(AnotherDay, StillDraft + OfDraft(archive, found))),
            (null, null, _) => Wrong("Noch kein Protokoll nennt ein Gremium, von dem aus es weitergehen könnte. Nennen Sie eines, zum Beispiel „dotnet run -- new Vorstand“."),
            _ when isNew || IsFirst(archive, committee) => Begin(options, FirstMinutes.Of(committee, day ?? archive.Today), committee, new Advice(AnotherDay, StillDraft)),
            _ => Wrong(Unknown(archive, committee)),
        };
    }

    public static ExitCode RunEntry(BuildOptions options, NewFile? entry, string name) => Begin(options, entry, name, new Advice("Bearbeiten Sie die Datei.", Next: null));

    /// <summary>Who calls twice has begun the minutes after the next.</summary>
    private static string OfDraft(MinutesArchive archive, Committee committee) =>
        archive.Meetings[committee.Meetings[^1]].Meeting is { Status: MeetingStatus.Draft, Source: var source } ? $"{Environment.NewLine}Begonnen ist er aus {source}, das selbst noch ein Entwurf ist." : "";

    /// <summary>Where no committee is known, any word may be the first one's name, but for one that looks like a mistyped register.</summary>
    private static bool IsFirst(MinutesArchive archive, string committee) => archive.Committees.IsEmpty && Nearest.Of(committee, Entries.Select(e => e.Word)) is null;

    private static string Unknown(MinutesArchive archive, string committee)
    {
        var known = archive.Committees.Select(c => c.Name).ToList();
        var meant = Nearest.Of(committee, [.. known, .. Entries.Select(e => e.Word)]) is { } nearest ? $" Meinten Sie „{nearest}“?" : "";
        var list = known.Count > 0 ? $" Bekannt sind: {string.Join(", ", known)}." : "";
        return $"Ein Gremium „{committee}“ gibt es nicht.{meant}{list} Ist es neu, beginnen Sie mit --neues-gremium sein erstes Protokoll.";
    }

    private static Committee? Find(MinutesArchive archive, string? name) =>
        name is null
            ? archive.Committees.MaxBy(c => c.Meetings[^1])
            : archive.Committees.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || c.Slug == Slug.Of(name));

    /// <param name="file">Null when its name has no letter for the name of a file.</param>
    private static ExitCode Begin(BuildOptions options, NewFile? file, string name, Advice advice)
    {
        if (file is null)
        {
            return Wrong($"Aus „{name}“ lässt sich kein Dateiname machen. Nennen Sie einen Namen mit Buchstaben.");
        }

        var path = Path.Combine(options.Input, file.Path);
        if (File.Exists(path))
        {
            return Wrong($"{path} gibt es schon und bleibt, wie es ist. {advice.IfThere}");
        }

        try
        {
            WholeFile.Write(path, Encoding.UTF8.GetBytes(file.Content), overwrite: false);
            if (!options.Quiet)
            {
                Console.WriteLine($"Angelegt: {path}{(advice.Next is null ? "" : Environment.NewLine + advice.Next)}");
            }

            return ExitCode.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{path} lässt sich nicht schreiben (das System meldet: „{e.Message}“). Prüfen Sie Rechte und freien Platz.");
            return ExitCode.SurroundingsFailed;
        }
    }

    private static ExitCode Wrong(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.WrongCall;
    }

    /// <param name="IfThere">What to do where the file is there already.</param>
    /// <param name="Next">What to do with a new one; null where it says so itself.</param>
    private readonly record struct Advice(string IfThere, string? Next);
}
