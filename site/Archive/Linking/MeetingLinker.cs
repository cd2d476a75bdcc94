using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Archive.Linking.Tasks;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Turns what was found in one meeting's minutes into its links. Each thread has one of its own.</summary>
internal sealed class MeetingLinker
{
    private readonly ArchiveTables tables;
    private readonly SubjectTable subjects;
    private readonly NameResolver resolver;
    private readonly PassageLinker passages;
    private readonly LinkCandidates candidates;
    private readonly ReferenceFinder references;
    private readonly NameDoubts doubts;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly WrittenLinks written;
    private readonly TaskAssignees assignees;
    private readonly NamedSubjects namedByAll;

    public MeetingLinker(ArchiveTables tables)
    {
        this.tables = tables;
        subjects = tables.Registry.Subjects;
        resolver = new NameResolver(tables.Registry);
        passages = new PassageLinker(subjects);
        references = new ReferenceFinder(tables.Calendar);
        doubts = new NameDoubts(tables.Registry, diagnostics);
        candidates = new LinkCandidates(tables, passages, resolver, doubts);
        written = new WrittenLinks(tables, references, diagnostics);
        assignees = new TaskAssignees(tables.Registry, resolver);
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
        var holders = new OfficeHolders(tables.Registry, meeting, listed, resolver);
        var referred = references.Find(index, scan, diagnostics);
        var announced = references.FindAnnounced(meeting);
        var found = new MeetingFindings(scan, holders, referred, announced);
        var mentions = new ImmutableArray<Mention>[meeting.Passages.Length];
        var named = new ImmutableArray<Subject>[meeting.Passages.Length];
        foreach (var passage in meeting.Passages)
        {
            passages.Begin();
            var marks = AddWritten(passage, ref found);
            candidates.Add(passage, ref found);
            mentions[passage.Index] = passages.Choose(marks);
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
                Meeting = assignees.WithKnownTasks(meeting),
                Mentions = linked,
                Named = ImmutableCollectionsMarshal.AsImmutableArray(named),
                Places = written.Places,
                Words = scan.Words,
                Statements = StatementFinder.Find(meeting, linked),
                Attendees = [.. listed.Select(r => r.Person < 0 ? null : tables.Registry.People.People[r.Person])],
                TaskPeople = meeting.Tasks.IsEmpty ? [] : [.. meeting.Tasks.Select(assignees.PeopleOf)],
                People = namedByAll.TakePeople(),
                Organizations = namedByAll.TakeOrganizations(),
                Topics = namedByAll.TakeTopics(),
                RefersTo = [.. referred.Select(r => new MeetingLink(r.Target, r.Passage, r.Kind) { Item = r.Item }), .. written.Minutes],
                Announces = [.. announced.Select(a => new MeetingLink(a.Target, a.Passage, a.Kind))],
                Previous = tables.Calendar.Previous(index),
                Next = tables.Calendar.Next(index),
            },
            [.. diagnostics]);
    }

    /// <summary>Links that the minutes set themselves.</summary>
    /// <returns>The markup of the passage, inside of which nothing is linked.</returns>
    private PassageMarks? AddWritten(Passage passage, ref MeetingFindings found)
    {
        if (found.Marks.In(passage.Index) is not [var marked])
        {
            return null;
        }

        written.Add(passage, marked.Marks, passages);
        return marked.Marks;
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
}
