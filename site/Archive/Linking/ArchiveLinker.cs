using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Registers;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// Links all minutes: reads every meeting for names, lets each committee's minutes together decide whom they mean, then links meeting by
/// meeting, and last collects where everyone and everything stands.
/// </summary>
internal static class ArchiveLinker
{
    public static MinutesArchive Link(
        ImmutableArray<Meeting> read,
        Register register,
        SiteSettings settings,
        BuildContext context)
    {
        var meetings = InOrder(read, context.Diagnostics);
        var lexicon = new Lexicon();
        var organizations = new TermIndex(register.Organizations, lexicon, context.Diagnostics);
        var topics = new TermIndex(register.Topics, lexicon, context.Diagnostics);
        ImmutableArray<Person> everyone = [.. register.People, .. UnregisteredPeople.Of(meetings, register.People, organizations.IsName)];
        var people = new PeopleIndex(everyone);

        var scanner = new MeetingScanner(people, organizations, topics, lexicon);
        var scanned = Parallelly(meetings, context, (_, meeting) => scanner.Scan(meeting));
        var tables = new LinkingTables(
            Committees(scanned, people, Membership(register.Organizations)),
            Membership(register.Organizations),
            new SubjectNames([.. everyone, .. register.Organizations, .. register.Topics]),
            new MeetingDates(meetings),
            Targets(meetings, register),
            context.Diagnostics);
        var linker = new MeetingLinker(tables);
        var linked = MeetingRelations.Add(Parallelly(scanned, context, linker.Link));
        var records = new SubjectRecords(linked, register.Topics);

        return new MinutesArchive
        {
            Settings = settings,
            Meetings = linked,
            Committees = CommitteeList.Of(linked),
            People = records.Of(everyone),
            Organizations = records.Of(register.Organizations),
            Topics = records.Of(register.Topics),
            Pages = register.Pages,
            FileUrls = tables.Files.Urls,
            Lexicon = lexicon,
            Today = Today(settings, context),
        };
    }

    private static ImmutableArray<TOut> Parallelly<TIn, TOut>(IReadOnlyList<TIn> items, BuildContext context, Func<int, TIn, TOut> make)
    {
        var made = new TOut[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = context.Threads }, i => made[i] = make(i, items[i]));
        return ImmutableArray.Create(made);
    }

    /// <summary>Oldest first. Of two with one URL the first by path stays, and the other is reported.</summary>
    private static ImmutableArray<Meeting> InOrder(ImmutableArray<Meeting> meetings, DiagnosticBag diagnostics)
    {
        var bySlug = new Dictionary<string, Meeting>(StringComparer.Ordinal);
        foreach (var meeting in meetings.OrderBy(m => m.Source, StringComparer.Ordinal))
        {
            if (!bySlug.TryAdd(meeting.Slug, meeting))
            {
                diagnostics.Report(DiagnosticCodes.SameUrl, new SourceLocation(meeting.Source), meeting.Url, bySlug[meeting.Slug].Source);
            }
        }

        return [.. bySlug.Values.OrderBy(m => m.Date ?? DateOnly.MinValue).ThenBy(m => m.Start ?? TimeOnly.MinValue).ThenBy(m => m.Slug, StringComparer.Ordinal)];
    }

    private static FrozenDictionary<string, CommitteeNames> Committees(ImmutableArray<ScannedMeeting> meetings, PeopleIndex people, Func<Person, string, bool> belongsTo) =>
        meetings
            .GroupBy(m => m.Meeting.Committee ?? "", StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => new CommitteeNames(g.SelectMany(m => m.Forms), people, belongsTo), StringComparer.Ordinal);

    private static Func<Person, string, bool> Membership(ImmutableArray<Organization> organizations)
    {
        var slugs = new SubjectNames(organizations);
        return (person, organization) => person.Affiliations.Any(a => slugs.Find(a.Organization)?.Slug == organization);
    }

    private static FileTargets Targets(ImmutableArray<Meeting> meetings, Register register)
    {
        var urls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meeting in meetings)
        {
            urls[meeting.Source] = meeting.Url;
            foreach (var attachment in meeting.Attachments)
            {
                if (attachment.Source is { } source)
                {
                    urls.TryAdd(source, attachment.Url);
                }
            }
        }

        foreach (var page in register.Pages)
        {
            urls[page.Source] = page.Url;
        }

        foreach (var subject in register.People.Concat<Subject>(register.Organizations).Concat(register.Topics))
        {
            urls[subject.Source ?? ""] = subject.Url;
        }

        return new FileTargets(urls.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static DateOnly Today(SiteSettings settings, BuildContext context)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(context.Clock.GetUtcNow(), zone).DateTime);
    }
}
