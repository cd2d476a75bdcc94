using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>A page for each person: what they said, where they are mentioned, their tasks, when they attended; by years when that is long.</summary>
internal static class PersonPages
{
    /// <summary>So many open tasks the first page bears; the oldest of more stand on the pages of their years.</summary>
    private const int MostOpen = 100;

    public static IEnumerable<PageGroup> Of(Site site) => site.Archive.People.Select(record => new PageGroup(record.Subject.Url, () => Of(site, record)));

    private static IEnumerable<Page> Of(Site site, SubjectRecord<Person> record)
    {
        var chronicle = SubjectChronicle.Of(site, record, whole: false);
        return SubjectPages.Of(site, record, "person", new NamedLink(site.Words["menu.people"], "/personen/"), chronicle, (meetings, period) => View(site, record, chronicle, meetings, period))
            .Select(page => page with
            {
                NoIndex = !site.Archive.Settings.PeopleInSearchEngines || record.Subject.Visibility != Visibility.Full,
                StructuredData = () => site.Data.Person(record.Subject),
            });
    }

    private static PersonView View(Site site, SubjectRecord<Person> record, SubjectChronicle chronicle, ReadOnlyMemory<int> meetings, Period<int>? period)
    {
        var person = record.Subject;
        var statements = chronicle.StatementsIn(meetings);
        var mentions = chronicle.MentionsIn(meetings);
        var counted = period?.Entries ?? record.Meetings.AsMemory();
        return new PersonView
        {
            Name = person.Name,
            Url = person.Url,
            Role = person.Role,
            Affiliations = [.. person.Affiliations.Select(a => Affiliation(site, a))],
            About = SubjectPages.About(site, person),
            HasAbout = period is null && !person.About.IsEmpty,
            MeetingCount = counted.Length,
            StatementCount = chronicle.StatementsIn(counted).Length,
            MentionCount = chronicle.MentionsIn(counted).Length,
            Statements = site.Quotes.Of(statements, [person], whole: false),
            StatementsShown = statements.Length,
            Mentions = site.Quotes.Of(mentions, [person], whole: false),
            MentionsShown = mentions.Length,
            Tasks = Tasks(site, record, meetings, period),
            OpenTaskCount = period is null ? Open(site, record).Count() : 0,
            Attendance = [.. SubjectPages.Within(record.Attendances, a => a.Meeting, meetings).Select(a => Attendance(site, a.Meeting, a.Kind)).Reverse()],
            AttendanceCounts = site.Archive.Settings.AttendanceStatistics && period is null ? AttendanceCounts(site, record) : null,
            Periods = chronicle.Meetings.Links(site.Words, person.Url, period),
            Period = period?.Title(site.Words),
        };
    }

    /// <summary>What is open first. On the first page that is all that is, however old, since it is what one looks for there.</summary>
    private static ImmutableArray<TaskRow> Tasks(Site site, SubjectRecord<Person> record, ReadOnlyMemory<int> meetings, Period<int>? period)
    {
        var within = SubjectPages.Within([.. record.Tasks.DistinctBy(Ledger)], t => t.Meeting, meetings).Select(Ledger);
        var shown = period is null ? Open(site, record).TakeLast(MostOpen).Union(within) : within;
        return [.. shown.OrderBy(t => !t.IsOpen).ThenByDescending(t => t.Meeting).Select(site.Rows.Task)];

        LedgerTask Ledger((int Meeting, int Task) task) => site.Rows.LedgerOf(task.Meeting, task.Task);
    }

    private static IEnumerable<LedgerTask> Open(Site site, SubjectRecord<Person> record) =>
        record.Tasks.Select(t => site.Rows.LedgerOf(t.Meeting, t.Task)).Where(t => t.IsOpen).Distinct();

    private static NamedLink Affiliation(Site site, Affiliation affiliation)
    {
        var organization = site.Organizations.Find(affiliation.Organization);
        var since = affiliation.Since is { } from ? $"{site.Words["person.since"]} {Day(site, from, from is { Month: 1, Day: 1 })}" : null;
        var until = affiliation.Until is { } to ? $"{site.Words["person.until"]} {Day(site, to, to is { Month: 12, Day: 31 })}" : null;
        var note = string.Join(" ", new[] { since, until }.OfType<string>());
        return new NamedLink(organization?.Name ?? affiliation.Organization, organization?.Url ?? "", note.Length == 0 ? null : note);
    }

    /// <param name="isYear">A year alone is read as its first or its last day, and says no more than the year.</param>
    private static string Day(Site site, DateOnly day, bool isYear) => isYear ? day.ToString("yyyy", CultureInfo.InvariantCulture) : site.Words.ShortDate(day);

    private static AttendanceRow Attendance(Site site, int meeting, AttendanceKind kind) => new(site.Rows.Meeting(meeting), Word(site, kind));

    /// <summary><c>12-mal anwesend, 2-mal entschuldigt</c>; null when no attendance names them.</summary>
    private static string? AttendanceCounts(Site site, SubjectRecord<Person> record) =>
        record.Attendances.IsEmpty
            ? null
            : string.Join(", ", record.Attendances.CountBy(a => a.Kind).OrderBy(c => c.Key).Select(c => $"{site.Words.Count("count.times", c.Value)} {Word(site, c.Key)}"));

    private static string Word(Site site, AttendanceKind kind) => site.Words[kind switch
    {
        AttendanceKind.Present => "attendance.was-present",
        AttendanceKind.Guest => "attendance.was-guest",
        AttendanceKind.Excused => "attendance.was-excused",
        _ => "attendance.was-absent",
    }];
}
