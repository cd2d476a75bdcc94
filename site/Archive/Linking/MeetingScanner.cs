using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;
using Protokollarchiv.Archive.Linking.Tasks;
using Protokollarchiv.Archive.Linking.Terms;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Reads every passage of a meeting once for all that may be linked. Each thread has one of its own.</summary>
internal sealed class MeetingScanner
{
    private readonly Registry registry;
    private readonly TextWords words;
    private readonly NameScanner names;
    private readonly NameAppendix appendix;
    private readonly AttendanceScanner attendance;
    private readonly CertainNames certain;
    private readonly List<FoundName> foundNames = [];
    private readonly List<NameForm> foundStrangers = [];
    private readonly List<FoundTerm> foundTerms = [];
    private readonly List<FoundOffice> foundOffices = [];
    private readonly List<FoundPrevious> foundPrevious = [];
    private readonly List<DoneNote> foundDone = [];
    private readonly List<FoundMarks> foundMarks = [];
    private int[] ids = new int[4096];
    private int[] places = new int[4096];
    private int wordCount;

    public MeetingScanner(Registry registry)
    {
        this.registry = registry;
        words = new TextWords(registry.Lexicon, registry.Vocabulary);
        names = new NameScanner(words, registry.People) { ForLinks = true };
        appendix = new NameAppendix(words, registry.Subjects);
        attendance = new AttendanceScanner(registry, words, appendix);
        certain = new CertainNames(registry);
    }

    public MeetingScan Scan(Meeting meeting)
    {
        foundNames.Clear();
        foundStrangers.Clear();
        foundTerms.Clear();
        foundOffices.Clear();
        foundPrevious.Clear();
        foundDone.Clear();
        foundMarks.Clear();
        certain.Begin(meeting.Date);
        wordCount = 0;

        var habits = new NameHabits();
        var listed = attendance.Scan(meeting, habits);
        foreach (var name in listed)
        {
            certain.Add(name);
        }

        names.Habits = habits;
        var ends = new int[meeting.Passages.Length];
        foreach (var passage in meeting.Passages)
        {
            Scan(passage);
            ends[passage.Index] = wordCount;
        }

        return new MeetingScan
        {
            Meeting = meeting,
            Names = [.. foundNames],
            Strangers = [.. foundStrangers],
            Terms = [.. foundTerms],
            Marks = [.. foundMarks],
            Attendees = listed,
            Offices = [.. foundOffices],
            Previous = [.. foundPrevious],
            Words = new PassageWords(ids[..wordCount], places.AsSpan(0, wordCount), ends),
            Certain = certain.Found(),
            TaskKeys = meeting.Tasks.IsEmpty ? [] : [.. meeting.Tasks.Select(t => TaskKey.Of(t, meeting.Attendance, registry.Lexicon))],
            Done = [.. foundDone],
        };
    }

    private void Scan(Passage passage)
    {
        words.Read(passage.Text);
        KeepWords();
        if (PassageMarks.Of(passage) is { IsEmpty: false } marks)
        {
            foundMarks.Add(new FoundMarks(passage.Index, marks));
        }

        var firstTerm = foundTerms.Count;
        if (words.Uses.HasFlag(WordUse.Term))
        {
            registry.TermScanner.Scan(words, passage.Index, foundTerms);
        }

        if (words.Uses.HasFlag(WordUse.Other))
        {
            ScanForOthers(passage.Index);
        }

        if (words.Uses.HasFlag(WordUse.Name) || !names.Habits.IsPlain)
        {
            words.JoinDoubleNames();
            var firstName = foundNames.Count;
            names.Scan(passage.Index, foundNames, foundStrangers);
            for (var i = firstName; i < foundNames.Count; i++)
            {
                foundNames[i] = appendix.Of(foundNames[i], foundTerms, firstTerm, names.Habits);
                certain.Add(foundNames[i]);
            }
        }
    }

    private void ScanForOthers(int passage)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var facts = words.Facts[i];
            if (facts.Is(WordRole.Chair | WordRole.MinuteTaker) && OfficeScanner.At(words, i, passage) is { } office)
            {
                foundOffices.Add(office);
            }
            else if (facts.Is(WordRole.Done))
            {
                AddDone(passage);
            }
            else if (facts.Is(WordRole.Previous) && PreviousScanner.At(words, i, passage) is { } previous)
            {
                foundPrevious.Add(previous);
            }
        }
    }

    private void AddDone(int passage)
    {
        if ((foundDone.Count == 0 || foundDone[^1].Passage != passage) && !TaskKey.IsDenied(words.Text))
        {
            foundDone.Add(new DoneNote(passage, TaskKey.Of(words.Text, registry.Lexicon)));
        }
    }

    private void KeepWords()
    {
        if (wordCount + words.Count > ids.Length)
        {
            var size = Math.Max(ids.Length * 2, wordCount + words.Count);
            Array.Resize(ref ids, size);
            Array.Resize(ref places, size);
        }

        words.Ids.CopyTo(ids.AsSpan(wordCount));
        foreach (var token in words.Tokens)
        {
            places[wordCount++] = PassageWords.Place(token);
        }
    }
}
