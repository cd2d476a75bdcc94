using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Privacy;
using Protokollarchiv.Privacy.Guard;
using Protokollarchiv.Privacy.Names;

namespace Protokollarchiv.Tests.Privacy;

/// <summary>A passage and two people that are withheld: Falk Rüsterberg, and Klara Blau, whose family name somebody else bears, too.</summary>
internal static class Withheld
{
    public const string Passage = "Der Kassenprüfer hat die Übergabe verweigert, weil zwei Belege über 300 Euro fehlen.";

    /// <summary>What the guard reports of a file.</summary>
    public static ImmutableArray<Diagnostic> FoundIn(string path, string content) => FoundIn(path, Encoding.UTF8.GetBytes(content));

    public static ImmutableArray<Diagnostic> FoundIn(string path, byte[] content)
    {
        var guard = Guard();
        guard.Read(new OutputFile(path, content));
        var diagnostics = new DiagnosticBag();
        guard.Report(diagnostics, file => $"protokolle/{file}");
        return diagnostics.Sorted();
    }

    public static LeakGuard Guard()
    {
        var withheld = new WithheldRecord
        {
            Names = WithheldNames.Of(
            [
                new Person { Name = "Falk Rüsterberg", Slug = "falk-ruesterberg", Salutation = "Herr", Visibility = Visibility.Initials, Source = "personen/falk-ruesterberg.md" },
                new Person { Name = "Klara Blau", Slug = "klara-blau", Salutation = "Frau", Visibility = Visibility.Anonymous, Source = "personen/klara-blau.md" },
                new Person { Name = "Peter Blau", Slug = "peter-blau", Salutation = "Herr" },
            ]),
        };
        withheld.Add(new WithheldPassage(Passage, new SourceLocation("protokolle/a.md", 7)));
        return new LeakGuard(withheld, ofTheme: []);
    }
}
