using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Turns what was found in one meeting's minutes into its links. Each thread has one of its own.</summary>
internal sealed class MeetingLinker
{
    private readonly ArchiveTables tables;
    private readonly SubjectTable subjects;
    private readonly NameResolver resolver;
    private readonly PassageLinker passages;
    private readonly ReferenceFinder references;
    private readonly NameDoubts doubts;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly WrittenLinks written;
    private readonly NamedSubjects namedByAll;

    public MeetingLinker(ArchiveTables tables)
    {
        this.tables = tables;
        subjects = tables.Registry.Subjects;
        resolver = new NameResolver(tables.Registry);
        passages = new PassageLinker(subjects);
        references = new ReferenceFinder(tables.Calendar);
        doubts = new NameDoubts(tables.Registry, diagnostics);
        written = new WrittenLinks(tables, references, diagnostics);
        namedByAll = new NamedSubjects(subjects);
    }

    public MeetingResult Link(int index, MeetingScan scan)
    {
        var meeting = scan.Meeting;
        diagnostics.Clear();
        written.Begin(meeting);
        doubts.Begin(meeting);
        var listed = resolver.Begin(scan, tables.Committees[meeting.Committee ?? ""], tables.NamedAsBoth);
        doubts.ReportList(scan, listed);
        var offices = new OfficeHolders(tables.Registry, meeting, listed, resolver);
        var found = new Findings(scan, offices, references.Find(index, scan, diagnostics), references.FindAnnounced(meeting));
        var mentions = new ImmutableArray<Mention>[meeting.Passages.Length];
        var named = new ImmutableArray<Subject>[meeting.Passages.Length];
        var next = default(Cursor);
        foreach (var passage in meeting.Passages)
        {
            mentions[passage.Index] = Link(passage, found, ref next);
            named[passage.Index] = Named();
        }

        foreach (var resolution in listed)
        {
            if (resolution.Person >= 0)
            {
                namedByAll.Add(resolution.Person + subjects.FirstPerson);
            }
        }

        NoteFrontMatterTopics(meeting);
        var linked = ImmutableCollectionsMarshal.AsImmutableArray(mentions);
        return new MeetingResult(
            new LinkedMeeting
            {
                Index = index,
                Meeting = WithKnownTasks(meeting),
                Mentions = linked,
                Named = ImmutableCollectionsMarshal.AsImmutableArray(named),
                Places = written.Places,
                Words = scan.Words,
                Statements = StatementFinder.Find(meeting, linked),
                Attendees = [.. listed.Select(r => r.Person < 0 ? null : tables.Registry.People.People[r.Person])],
                TaskPeople = meeting.Tasks.IsEmpty ? [] : [.. meeting.Tasks.Select(TaskPeople)],
                People = namedByAll.TakePeople(),
                Organizations = namedByAll.TakeOrganizations(),
                Topics = namedByAll.TakeTopics(),
                RefersTo = [.. found.References.Select(r => new MeetingLink(r.Target, r.Passage, r.Kind) { Item = r.Item }), .. written.Minutes],
                Announces = [.. found.Announced.Select(a => new MeetingLink(a.Target, a.Passage, a.Kind))],
                Previous = tables.Calendar.Previous(index),
                Next = tables.Calendar.Next(index),
            },
            [.. diagnostics]);
    }

    private ImmutableArray<Mention> Link(Passage passage, Findings found, ref Cursor next)
    {
        var scan = found.Scan;
        passages.Begin();
        var marks = next.Mark < scan.Marks.Length && scan.Marks[next.Mark].Passage == passage.Index ? scan.Marks[next.Mark++].Marks : null;
        if (marks is not null)
        {
            written.Add(passage, marks, passages);
        }

        for (; next.Name < scan.Names.Length && scan.Names[next.Name].Passage == passage.Index; next.Name++)
        {
            var name = scan.Names[next.Name];
            var resolution = resolver.Resolve(name);
            if (resolution.Person >= 0)
            {
                passages.Add(name.Start, name.Length, resolution.Person + subjects.FirstPerson);
            }
            else if (resolution.Doubt != Doubt.None)
            {
                doubts.Report(passage, name, resolution);
            }
        }

        for (; next.Office < scan.Offices.Length && scan.Offices[next.Office].Passage == passage.Index; next.Office++)
        {
            var office = scan.Offices[next.Office];
            if (found.Offices.Holder(office) is { } holder)
            {
                passages.Add(office.Start, office.Length, holder + subjects.FirstPerson);
            }
        }

        for (; next.Term < scan.Terms.Length && scan.Terms[next.Term].Passage == passage.Index; next.Term++)
        {
            var term = scan.Terms[next.Term];
            var isExcluded = subjects[term.Subject] is Topic topic
                && (tables.Registry.Excluded.Contain(topic, scan.Meeting, passage.Index) || tables.Registry.Excluded.Cover(topic, passage.Text, term.Start, term.Length));
            if (!isExcluded)
            {
                passages.Add(term.Start, term.Length, term.Subject);
            }
        }

        for (; next.Reference < found.References.Count && found.References[next.Reference].Passage == passage.Index; next.Reference++)
        {
            var reference = found.References[next.Reference];
            var target = tables.Calendar[reference.Target];
            passages.AddPlace(reference.Start, reference.Length, reference.Item is { } item ? $"{target.Url}#{target.Items[item].Anchor}" : target.Url);
        }

        for (; next.Local < scan.Meeting.LocalReferences.Length && scan.Meeting.LocalReferences[next.Local].Passage == passage.Index; next.Local++)
        {
            var reference = scan.Meeting.LocalReferences[next.Local];
            passages.AddPlace(reference.Start, reference.Length, reference.Url);
        }

        foreach (var reference in found.Announced)
        {
            if (reference.Passage == passage.Index)
            {
                passages.AddPlace(reference.Start, reference.Length, tables.Calendar[reference.Target].Url);
            }
        }

        return passages.Choose(marks);
    }

    /// <summary>What the passage just linked names.</summary>
    private ImmutableArray<Subject> Named()
    {
        var named = passages.Named;
        foreach (var subject in named)
        {
            namedByAll.Add(subject);
        }

        return named.Count switch
        {
            0 => [],
            1 => subjects.Alone(named[0]),
            _ => Several(named),
        };
    }

    private ImmutableArray<Subject> Several(IReadOnlyList<int> numbers)
    {
        var several = new Subject[numbers.Count];
        for (var i = 0; i < several.Length; i++)
        {
            several[i] = subjects[numbers[i]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(several);
    }

    private void NoteFrontMatterTopics(Meeting meeting)
    {
        foreach (var name in meeting.TopicNames)
        {
            if (tables.Registry.ByName.Find(name) is Topic topic)
            {
                namedByAll.Add(subjects.NumberOf(topic));
            }
            else
            {
                diagnostics.Add(Diagnostic.Of(DiagnosticCodes.UnknownTopic, new SourceLocation(meeting.Source), name, Language.Slug.Of(name)));
            }
        }
    }

    /// <summary>Without words for whose task it is that no person, organization or topic is called by.</summary>
    private Meeting WithKnownTasks(Meeting meeting) =>
        meeting.Tasks.Any(task => task.IsWhoAssumed)
            ? meeting with { Tasks = [.. meeting.Tasks.Select(task => task.IsWhoAssumed ? task with { Who = [.. task.Who.Where(name => IsKnown(task, name))] } : task)] }
            : meeting;

    private bool IsKnown(MeetingTask task, string name) =>
        tables.Registry.ByName.Find(name) is not null || (PersonName.Read(name) is { } form && Resolve(task, form) is { Person: >= 0 } or { Doubt: not Doubt.None });

    private NameResolution Resolve(MeetingTask task, NameForm form) => resolver.Resolve(new FoundName(task.Passage, 0, 0, tables.Registry.People.Seen(form)));

    private ImmutableArray<Person> TaskPeople(MeetingTask task) =>
    [
        .. task.Who
            .Select(PersonName.Read)
            .OfType<NameForm>()
            .Select(form => Resolve(task, form).Person)
            .Where(person => person >= 0)
            .Distinct()
            .Select(person => tables.Registry.People.People[person]),
    ];

    /// <summary>All that one meeting's minutes name, before it is decided what becomes a link.</summary>
    private sealed record Findings(MeetingScan Scan, OfficeHolders Offices, List<FoundReference> References, List<FoundReference> Announced);

    /// <summary>How far each list of a scan has been read.</summary>
    private record struct Cursor(int Name, int Term, int Office, int Mark, int Reference, int Local);
}
