using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Files;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Privacy.Names;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Tests.Archive.Linking;

/// <summary>Minutes of a few committees made of sentences that hold all kinds of names, the same for the same seed, and random changes to them.</summary>
internal sealed class RandomArchive(int seed) : IDisposable
{
    private const int Meetings = 40;

    private const string Register = """
        personen/karl-meier {name: Karl Meier, anrede: Herr, organisation: Caritas}
        personen/klara-meier {name: Klara Meier, organisation: Diakonie}
        personen/k-blau {name: K. Blau}
        personen/r-sternal {name: R. Sternal, anrede: Herr, rolle: Vorsitzender}
        personen/sabine-jung {name: Sabine Jung, kurz: [{name: S. Alt, bis: 2021-06}]}
        partner/caritas {name: Caritas}
        partner/diakonie {name: Diakonie}
        themen/lae {name: LAE, oberthema: Unterbringung}
        themen/unterbringung {name: Unterbringung}
        themen/beirat {name: Integrationsbeirat}
        """;

    private static readonly string[] Sentences =
    [
        "K. Meier berichtet.", "Karl Meier berichtet.", "Klara Meier (Diakonie) berichtet.", "K. Meier (Caritas) fragt.", "Hr. Meier dankt Frau Meier.", "Meier dankt Sternal.",
        "Fr. Blau dankt.", "Hr. Blau dankt.", "R. Sternal: das geht.", "K. Blau: das geht.", "Der Vorsitzende begrüßt.", "S. Alt erklärt die LAE.", "S. Jung fragt nach dem Landesintegrationsbeirat.",
        "Die Unterbringung ist teuer.", "Siehe letzte Sitzung.", "Offen aus TOP 2 der letzten Sitzung.", "Das Protokoll der letzten Sitzung wird genehmigt.", "[[Karl Meier|K. Meier]] geht.", "[[Niemand]] geht.",
        "- [ ] Saal im Rathaus mieten", "- [x] Saal im Rathaus mieten", "Saal im Rathaus mieten: erledigt.", "TOP 1 der letzten Sitzung: erledigt.", "Leon fragt.", "SJ: das geht.", "Neu ist Petra Neumann.", "P. Neumann fragt.",
    ];

    private static readonly string[] Attendances =
        ["Karl Meier, R. Sternal", "K. Meier, K. Blau", "Sabine Jung (SJ), Leon", "Petra Neumann, K. Blau (DGB)", "Leon, S. Alt, Klara Meier", ""];

    private readonly Random random = new(seed);
    private readonly SmallArchive archive = SmallArchive.Of(Cast.Files(Register));
    private readonly Dictionary<string, List<string>> files = new(StringComparer.Ordinal);
    private readonly BuildContext context = SmallArchive.Context();

    /// <summary>Writes all files and reads them.</summary>
    public (ImmutableArray<Meeting> Meetings, Register Register) Read()
    {
        for (var i = 0; i < Meetings; i++)
        {
            var date = new DateOnly(2020, 1, 10).AddDays(30 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var committee = Pick(["Vorstand", "AG Presse", "Rat"]);
            var path = $"protokolle/{date}-{committee.ToLowerInvariant().Replace(' ', '-')}.md";
            files[path] = ["---", $"gremium: {committee}", $"anwesend: \"{Pick(Attendances)}\"", "---", "", .. Enumerable.Range(1, 4).SelectMany(Item)];
            archive.Write(path, string.Join('\n', files[path]));
        }

        var sources = new InputFolder(archive.Input, context.Diagnostics).List();
        return (SitePipelines.Meetings(new SiteSettings(), FrozenSet<string>.Empty, WithheldNames.None).Run(sources.Minutes, context), SitePipelines.Registers(sources, new SiteSettings(), context));
    }

    /// <summary>Changes a line of one file and reads that file again.</summary>
    public Meeting Change()
    {
        var path = files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count));
        var lines = files[path];
        var line = random.Next(20) == 0 ? 2 : random.Next(5, lines.Count);
        lines[line] = line == 2 ? $"anwesend: \"{Pick(Attendances)}\""
            : lines[line].StartsWith('#') ? Heading(random.Next(1, 6))
            : random.Next(4) == 0 ? Reference(path)
            : Pick(Sentences);
        archive.Write(path, string.Join('\n', lines));
        return SitePipelines.Meetings(new SiteSettings(), FrozenSet<string>.Empty, WithheldNames.None).Run(new SourceFile(path, Path.Combine(archive.Input, path)), context)
            ?? throw new InvalidOperationException(path);
    }

    public void Dispose() => archive.Dispose();

    private IEnumerable<string> Item(int number) => [Heading(number), "", Pick(Sentences), "", Pick(Sentences), "", Pick(Sentences), ""];

    private string Heading(int number) => $"## {number}. {Pick(["Bericht", "LAE", "Beirat und K. Meier", "Kontrolle des Protokolls der letzten Sitzung"])}";

    /// <summary>Earlier minutes by date, and one of their items.</summary>
    private string Reference(string path)
    {
        var other = Path.GetFileName(files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count)));
        var date = DateOnly.ParseExact(other[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
        return random.Next(4) switch
        {
            0 => $"Offen aus TOP {random.Next(1, 6)} vom {date}.",
            1 => $"Das Protokoll vom {date} wird genehmigt.",
            2 => $"Siehe [Bericht]({other}#{random.Next(1, 6)}-bericht).",
            _ => $"Nächste Sitzung: {date}.",
        };
    }

    private string Pick(string[] all) => all[random.Next(all.Length)];
}
