using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Turns what was found in one meeting's minutes into its links.</summary>
internal sealed class MeetingLinker(LinkingTables tables)
{
    public LinkedMeeting Link(int index, ScannedMeeting scanned)
    {
        var meeting = scanned.Meeting;
        var resolver = new NameResolver(scanned, tables);
        var references = References(meeting);
        var passages = meeting.Passages.Select(p => new PassageLinker(meeting, p, scanned.Passages[p.Index], resolver, tables).Link(references)).ToList();
        ImmutableArray<ImmutableArray<Mention>> mentions = [.. passages.Select(p => p.Mentions)];
        var subjects = passages.SelectMany(p => p.Named).Concat(resolver.Attendees.OfType<Person>()).Concat(FrontMatterTopics(meeting)).Distinct<Subject>(ReferenceEqualityComparer.Instance).ToList();

        return new LinkedMeeting
        {
            Index = index,
            Meeting = meeting,
            Mentions = mentions,
            Named = [.. passages.Select(p => p.Named)],
            Statements = StatementFinder.Find(meeting, mentions),
            Attendees = resolver.Attendees,
            TaskPeople = [.. meeting.Tasks.Select(task => TaskPeople(meeting, task, resolver))],
            People = ByName<Person>(subjects),
            Organizations = ByName<Organization>(subjects),
            Topics = ByName<Topic>(subjects),
            RefersTo = [.. references.Select(r => new MeetingLink(r.Target, r.Reference.Passage, r.Reference.Kind))],
        };
    }

    private static ImmutableArray<T> ByName<T>(IEnumerable<Subject> subjects)
        where T : Subject =>
        [.. subjects.OfType<T>().OrderBy(s => s.Name, GermanOrder.Comparer).ThenBy(s => s.Slug, StringComparer.Ordinal)];

    private List<(MinutesReference Reference, int Target)> References(Meeting meeting)
    {
        var found = new List<(MinutesReference, int)>();
        foreach (var reference in meeting.References)
        {
            if (tables.Dates.Find(reference.Date, meeting.Committee, anyCommittee: reference.Kind != ReferenceKind.Date) is { } target)
            {
                found.Add((reference, target));
            }
        }

        return found;
    }

    private IEnumerable<Subject> FrontMatterTopics(Meeting meeting)
    {
        foreach (var name in meeting.TopicNames)
        {
            if (tables.ByName.Find(name) is Topic topic)
            {
                yield return topic;
            }
            else
            {
                tables.Diagnostics.Report(DiagnosticCodes.UnknownTopic, new SourceLocation(meeting.Source), name, Language.Slug.Of(name));
            }
        }
    }

    private static ImmutableArray<Person> TaskPeople(Meeting meeting, MeetingTask task, NameResolver resolver) =>
    [
        .. task.Who
            .Select(PersonName.Read)
            .OfType<PersonName>()
            .Select(name => resolver.Resolve(new FoundName(task.Passage, 0, 0, name.Form(Gender.Unknown), null)).Person)
            .OfType<Person>()
            .Distinct<Person>(ReferenceEqualityComparer.Instance),
    ];
}
