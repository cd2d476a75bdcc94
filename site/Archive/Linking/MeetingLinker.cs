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
    private readonly List<MeetingLink> fileLinks = [];
    private readonly List<int> people = [];
    private readonly List<int> organizations = [];
    private readonly List<int> topics = [];
    private readonly bool[] isNamed;

    public MeetingLinker(ArchiveTables tables)
    {
        this.tables = tables;
        subjects = tables.Registry.Subjects;
        resolver = new NameResolver(tables.Registry);
        passages = new PassageLinker(subjects);
        references = new ReferenceFinder(tables.Calendar);
        doubts = new NameDoubts(tables.Registry.People, diagnostics);
        isNamed = new bool[subjects.All.Length];
    }

    public MeetingResult Link(int index, MeetingScan scan)
    {
        var meeting = scan.Meeting;
        diagnostics.Clear();
        fileLinks.Clear();
        doubts.Begin(meeting);
        var listed = resolver.Begin(scan, tables.Committees[meeting.Committee ?? ""], tables.NamedAsBoth);
        doubts.ReportList(scan, listed);
        var offices = new OfficeHolders(tables.Registry, meeting, listed, resolver);
        var found = references.Find(index, scan, diagnostics);
        var announced = references.FindAnnounced(meeting);
        var mentions = new ImmutableArray<Mention>[meeting.Passages.Length];
        var named = new ImmutableArray<Subject>[meeting.Passages.Length];
        var next = default(Cursor);
        foreach (var passage in meeting.Passages)
        {
            mentions[passage.Index] = Link(scan, passage, offices, found, announced, ref next);
            named[passage.Index] = Named();
        }

        foreach (var resolution in listed)
        {
            Note(resolution.Person < 0 ? -1 : resolution.Person + subjects.FirstPerson);
        }

        NoteFrontMatterTopics(meeting);
        var all = ImmutableCollectionsMarshal.AsImmutableArray(mentions);
        return new MeetingResult(
            new LinkedMeeting
            {
                Index = index,
                Meeting = meeting,
                Mentions = all,
                Named = ImmutableCollectionsMarshal.AsImmutableArray(named),
                Words = scan.Words,
                Statements = StatementFinder.Find(meeting, all),
                Attendees = [.. listed.Select(r => r.Person < 0 ? null : tables.Registry.People.People[r.Person])],
                TaskPeople = meeting.Tasks.IsEmpty ? [] : [.. meeting.Tasks.Select(TaskPeople)],
                People = Taken<Person>(people),
                Organizations = Taken<Organization>(organizations),
                Topics = Taken<Topic>(topics),
                RefersTo = [.. found.Select(r => new MeetingLink(r.Target, r.Passage, r.Kind) { Item = r.Item }), .. fileLinks],
                Announces = [.. announced.Select(a => new MeetingLink(a.Target, a.Passage, a.Kind))],
                Previous = tables.Calendar.Previous(index),
                Next = tables.Calendar.Next(index),
            },
            [.. diagnostics]);
    }

    private ImmutableArray<Mention> Link(MeetingScan scan, Passage passage, OfficeHolders offices, List<FoundReference> found, List<FoundReference> announced, ref Cursor next)
    {
        passages.Begin();
        var marks = next.Mark < scan.Marks.Length && scan.Marks[next.Mark].Passage == passage.Index ? scan.Marks[next.Mark++].Marks : null;
        if (marks is not null)
        {
            AddMarks(scan.Meeting, passage, marks);
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
            if (offices.Holder(office) is { } holder)
            {
                passages.Add(office.Start, office.Length, holder + subjects.FirstPerson);
            }
        }

        for (; next.Term < scan.Terms.Length && scan.Terms[next.Term].Passage == passage.Index; next.Term++)
        {
            var term = scan.Terms[next.Term];
            if (!(subjects[term.Subject] is Topic topic && tables.Registry.Excluded.Contain(topic, scan.Meeting, passage.Index)))
            {
                passages.Add(term.Start, term.Length, term.Subject);
            }
        }

        for (; next.Reference < found.Count && found[next.Reference].Passage == passage.Index; next.Reference++)
        {
            var reference = found[next.Reference];
            var target = tables.Calendar[reference.Target];
            passages.AddMeeting(reference.Start, reference.Length, reference.Item is { } item ? $"{target.Url}#{target.Items[item].Anchor}" : target.Url);
        }

        foreach (var reference in announced)
        {
            if (reference.Passage == passage.Index)
            {
                passages.AddMeeting(reference.Start, reference.Length, tables.Calendar[reference.Target].Url);
            }
        }

        return passages.Choose(marks);
    }

    private void AddMarks(Meeting meeting, Passage passage, PassageMarks marks)
    {
        foreach (var (start, link) in marks.NameLinks)
        {
            if (tables.Registry.Find(link.Name, meeting.Date) is { } subject)
            {
                passages.AddByHand(start, link.Shown.Length, subject);
            }
            else
            {
                Report(DiagnosticCodes.NameLinkUnknown, meeting, passage, link.Name);
            }
        }

        foreach (var link in marks.FileLinks)
        {
            CheckFile(link.SourcePath, meeting, passage);
            if (references.OfLink(link, meeting, passage, diagnostics) is { } target)
            {
                fileLinks.Add(new MeetingLink(target, passage.Index, ReferenceKind.Mention));
            }
        }

        foreach (var image in marks.FileImages)
        {
            CheckFile(image.SourcePath, meeting, passage);
        }
    }

    private void CheckFile(string? path, Meeting meeting, Passage passage)
    {
        if (path is not null && tables.Files.Find(path) is null)
        {
            Report(DiagnosticCodes.FileLinkBroken, meeting, passage, path);
        }
    }

    private void Report(DiagnosticCode code, Meeting meeting, Passage passage, string argument) =>
        diagnostics.Add(Diagnostic.Of(code, new SourceLocation(meeting.Source, passage.Line, passage.Column), argument));

    /// <summary>What the passage just linked names.</summary>
    private ImmutableArray<Subject> Named()
    {
        var named = passages.Named;
        foreach (var subject in named)
        {
            Note(subject);
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
                Note(subjects.NumberOf(topic));
            }
            else
            {
                diagnostics.Add(Diagnostic.Of(DiagnosticCodes.UnknownTopic, new SourceLocation(meeting.Source), name, Language.Slug.Of(name)));
            }
        }
    }

    private void Note(int subject)
    {
        if (subject >= 0 && !isNamed[subject])
        {
            isNamed[subject] = true;
            (subjects.IsPerson(subject) ? people : subjects.IsTopic(subject) ? topics : organizations).Add(subject);
        }
    }

    /// <summary>The noted ones by name, and forgets them.</summary>
    private ImmutableArray<T> Taken<T>(List<int> numbers)
        where T : Subject
    {
        numbers.Sort(subjects.Compare);
        var taken = new T[numbers.Count];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = (T)subjects[numbers[i]];
            isNamed[numbers[i]] = false;
        }

        numbers.Clear();
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    private ImmutableArray<Person> TaskPeople(MeetingTask task) =>
    [
        .. task.Who
            .Select(PersonName.Read)
            .OfType<NameForm>()
            .Select(form => resolver.Resolve(new FoundName(task.Passage, 0, 0, tables.Registry.People.Seen(form))).Person)
            .Where(person => person >= 0)
            .Distinct()
            .Select(person => tables.Registry.People.People[person]),
    ];

    /// <summary>How far each list of a scan has been read.</summary>
    private record struct Cursor(int Name, int Term, int Office, int Mark, int Reference);
}
