using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Archive.Linking.Tasks;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// A linked archive with all that linking it took, so that it can follow the change of one file without starting anew. Immutable.
/// </summary>
internal sealed record ArchiveState
{
    public required MinutesArchive Archive { get; init; }

    /// <summary>What linking had to say; reading's own words are not among it.</summary>
    public IEnumerable<Diagnostic> Diagnostics => OfRegisters.Concat(Results.SelectMany(r => r.Diagnostics));

    public required ImmutableArray<Meeting> Read { get; init; }

    public required Register Register { get; init; }

    public required BuildContext Context { get; init; }

    public required ImmutableArray<Diagnostic> OfRegisters { get; init; }

    public required ArchiveTables Tables { get; init; }

    public required ImmutableArray<MeetingScan> Scans { get; init; }

    public required ImmutableArray<MeetingResult> Results { get; init; }

    public required SubjectRecords Records { get; init; }

    /// <param name="read">In any order, of two with one URL both.</param>
    /// <param name="context">Its clock and threads; nothing is reported to it.</param>
    public static ArchiveState Of(ImmutableArray<Meeting> read, Register register, SiteSettings settings, BuildContext context)
    {
        var diagnostics = new DiagnosticBag();
        var meetings = InOrder(CommitteeSpelling.OneEach(read), diagnostics);
        var registry = new Registry(register, meetings, new Lexicon(), diagnostics);
        var scans = Scan(meetings, registry, context);
        var committees = scans.GroupBy(CommitteeOf, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => new CommitteeNames(g), StringComparer.Ordinal);
        var tables = new ArchiveTables(registry, new MeetingCalendar(meetings), FileTargets.Of(meetings, registry, register), committees, ArchiveTables.NamedAsBothIn(committees), settings.DeadLinksAreText);
        var results = ImmutableCollectionsMarshal.AsImmutableArray(
            Parallelly.Make(scans, context.Threads, () => new MeetingLinker(tables), (linker, i, scan) => linker.Link(i, scan)));
        var linked = MeetingRelations.Add(results);
        var records = SubjectRecords.Of(linked, registry);
        var (names, places) = new TextLinks(tables, diagnostics).In(register.Pages);
        return new ArchiveState
        {
            Read = read,
            Register = register,
            Context = context,
            OfRegisters = diagnostics.Sorted(),
            Tables = tables,
            Scans = scans,
            Results = results,
            Records = records,
            Archive = new MinutesArchive
            {
                Settings = settings,
                Meetings = linked,
                People = records.People,
                Organizations = records.Organizations,
                Topics = records.Topics,
                Tasks = TaskLedger.Of(scans, results),
                Committees = CommitteeList.Of(linked),
                Pages = register.Pages,
                FileUrls = tables.Files.Urls,
                NameUrls = names,
                Places = places,
                Lexicon = registry.Lexicon,
                Today = Today(settings, context),
            },
        };
    }

    /// <summary>
    /// The archive with other minutes for one file: in a few milliseconds, unless their place among the others changes or the people do.
    /// </summary>
    public ArchiveState With(Meeting changed) =>
        ArchiveUpdate.Of(this, changed) ?? Of([.. Read.Select(m => m.Source == changed.Source ? changed : m)], Register, Archive.Settings, Context);

    private static ImmutableArray<MeetingScan> Scan(ImmutableArray<Meeting> meetings, Registry registry, BuildContext context) =>
        ImmutableCollectionsMarshal.AsImmutableArray(Parallelly.Make(meetings, context.Threads, () => new MeetingScanner(registry), (scanner, _, meeting) => scanner.Scan(meeting)));

    private static string CommitteeOf(MeetingScan scan) => scan.Meeting.Committee ?? "";

    /// <summary>Oldest first, each with an address of its own.</summary>
    private static ImmutableArray<Meeting> InOrder(ImmutableArray<Meeting> meetings, DiagnosticBag diagnostics) =>
        [.. DistinctAddresses.Of(meetings, diagnostics).OrderBy(m => m.Date ?? DateOnly.MinValue).ThenBy(m => m.Start ?? TimeOnly.MinValue).ThenBy(m => m.Slug, StringComparer.Ordinal)];

    private static DateOnly Today(SiteSettings settings, BuildContext context)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(context.Clock.GetUtcNow(), zone).DateTime);
    }
}
