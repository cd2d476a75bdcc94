using System.Collections.Immutable;
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
    private readonly List<Mention> mentions = [];
    private readonly List<Subject> named = [];

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
        mentions.Clear();
        named.Clear();
        var ends = (Mentions: new int[meeting.Passages.Length], Named: new int[meeting.Passages.Length]);
        foreach (var passage in meeting.Passages)
        {
            passages.Begin();
            var marks = AddWritten(passage, ref found);
            candidates.Add(passage, marks, ref found);
            passages.Choose(marks, mentions);
            NoteNamed();
            ends.Mentions[passage.Index] = mentions.Count;
            ends.Named[passage.Index] = named.Count;
        }

        foreach (var resolution in listed)
        {
            if (resolution.Person >= 0)
            {
                namedByAll.Add(resolution.Person + subjects.FirstPerson);
            }
        }

        NoteFrontMatterTopics(meeting);
        var linked = new ByPassage<Mention>([.. mentions], ends.Mentions);
        return new MeetingResult(
            new LinkedMeeting
            {
                Index = index,
                Meeting = assignees.WithKnownTasks(meeting),
                Mentions = linked,
                Named = new ByPassage<Subject>([.. named], ends.Named),
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
    private void NoteNamed()
    {
        foreach (var subject in passages.Named)
        {
            named.Add(subjects[subject]);
            namedByAll.Add(subject);
        }
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
