using System.Collections.Immutable;
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
    private readonly NameEvidence evidence;
    private readonly Dictionary<string, FoundName?> attendees = new(StringComparer.Ordinal);
    private readonly List<FoundName> foundNames = [];
    private readonly List<FoundTerm> foundTerms = [];
    private readonly List<FoundOffice> foundOffices = [];
    private readonly List<FoundPrevious> foundPrevious = [];
    private readonly List<DoneNote> foundDone = [];
    private readonly List<(int, PassageMarks)> foundMarks = [];
    private readonly List<CertainName> certain = [];

    /// <summary>By person, the place in <see cref="certain"/> from 1; 0 for none.</summary>
    private readonly int[] certainPlaces;
    private int[] ids = new int[4096];
    private int[] places = new int[4096];
    private int wordCount;

    public MeetingScanner(Registry registry)
    {
        this.registry = registry;
        words = new TextWords(registry.Lexicon, registry.Vocabulary);
        names = new NameScanner(words, registry.People);
        evidence = new NameEvidence(registry);
        certainPlaces = new int[registry.People.People.Length];
    }

    public MeetingScan Scan(Meeting meeting)
    {
        foundNames.Clear();
        foundTerms.Clear();
        foundOffices.Clear();
        foundPrevious.Clear();
        foundDone.Clear();
        foundMarks.Clear();
        ForgetCertain();
        wordCount = 0;

        var habits = new NameHabits();
        var listed = Attendees(meeting, habits);
        names.Habits = habits;
        var ends = new int[meeting.Passages.Length];
        foreach (var passage in meeting.Passages)
        {
            Scan(passage, meeting.Date);
            ends[passage.Index] = wordCount;
        }

        return new MeetingScan
        {
            Meeting = meeting,
            Names = [.. foundNames],
            Terms = [.. foundTerms],
            Marks = [.. foundMarks],
            Attendees = listed,
            Offices = [.. foundOffices],
            Previous = [.. foundPrevious],
            Words = new PassageWords(ids[..wordCount], places[..wordCount], ends),
            Certain = [.. certain],
            TaskKeys = meeting.Tasks.IsEmpty ? [] : [.. meeting.Tasks.Select(t => TaskKey.Of(t, registry.Lexicon))],
            Done = [.. foundDone],
        };
    }

    private void Scan(Passage passage, DateOnly? day)
    {
        words.Read(passage.Text);
        KeepWords();
        if (PassageMarks.Of(passage) is { IsEmpty: false } marks)
        {
            foundMarks.Add((passage.Index, marks));
        }

        var firstTerm = foundTerms.Count;
        if (words.Uses.HasFlag(WordUse.Term))
        {
            registry.Terms.Scan(words, passage.Index, foundTerms);
        }

        if (words.Uses.HasFlag(WordUse.Other))
        {
            ScanForOthers(passage.Index);
        }

        if (words.Uses.HasFlag(WordUse.Name) || !names.Habits.IsPlain)
        {
            words.JoinDoubleNames();
            var firstName = foundNames.Count;
            names.Scan(passage.Index, foundNames);
            for (var i = firstName; i < foundNames.Count; i++)
            {
                foundNames[i] = WithEvidence(foundNames[i], firstTerm);
                AddCertain(foundNames[i], day);
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

    private ImmutableArray<FoundName?> Attendees(Meeting meeting, NameHabits habits)
    {
        if (meeting.Attendance.IsEmpty)
        {
            return [];
        }

        var listed = ImmutableArray.CreateBuilder<FoundName?>();
        foreach (var attendee in meeting.Attendance.All)
        {
            if (!attendees.TryGetValue(attendee.Written, out var name))
            {
                attendees[attendee.Written] = name = Attendee(attendee);
            }

            listed.Add(name);
            if (name is { } known)
            {
                habits.Learn(attendee.Name, known.Seen.Form, known.Organization < 0 ? attendee.Note : null);
                AddCertain(known, meeting.Date);
            }
        }

        return listed.DrainToImmutable();
    }

    private FoundName? Attendee(Attendee attendee)
    {
        if (PersonName.Read(attendee.Name) is not { } form)
        {
            return null;
        }

        var name = new FoundName(-1, 0, attendee.Name.Length, registry.People.Seen(form));
        if (attendee.Note is not { } note)
        {
            return name;
        }

        words.Read(note);
        var before = foundTerms.Count;
        registry.Terms.Scan(words, -1, foundTerms);
        for (var i = before; i < foundTerms.Count && name.Organization < 0; i++)
        {
            name = registry.Subjects.IsOrganization(foundTerms[i].Subject) ? name with { Organization = foundTerms[i].Subject, InParentheses = true } : name;
        }

        foundTerms.RemoveRange(before, foundTerms.Count - before);
        return name with { Role = RoleIn(0, words.Count) };
    }

    /// <summary>What stands behind a name and tells whose it is: <c>M. Steckel (Opferberatung Dessau)</c>, <c>Fr. Meier von der Caritas</c>.</summary>
    private FoundName WithEvidence(FoundName name, int firstTerm)
    {
        var behind = words.Text.AsSpan(name.End);
        if (behind.StartsWith(" (", StringComparison.Ordinal))
        {
            const int longest = 100;
            var close = behind[..Math.Min(longest, behind.Length)].IndexOf(')');
            if (close < 0)
            {
                return name;
            }

            names.Habits.LearnInitials(words.Text.AsSpan(name.Start, name.Length), name.Seen.Form, behind[2..close]);
            return name with
            {
                Organization = OrganizationBetween(name.End + 2, name.End + close, firstTerm),
                InParentheses = true,
                Role = name.Role > 0 ? name.Role : RoleIn(name.End + 2, name.End + close),
            };
        }

        var lead = behind switch
        {
            [' ', 'v', 'o', 'n', ' ', 'd', 'e', 'r', ' ', ..] => 9,
            [' ', 'v', 'o', 'm', ' ', ..] or [' ', 'v', 'o', 'n', ' ', ..] => 5,
            _ => 0,
        };
        return lead == 0 ? name : name with { Organization = OrganizationBetween(name.End + lead, -1, firstTerm) };
    }

    /// <param name="end">Where it must end; -1 when it must begin at <paramref name="start"/> and may end anywhere.</param>
    private int OrganizationBetween(int start, int end, int firstTerm)
    {
        for (var i = firstTerm; i < foundTerms.Count; i++)
        {
            var term = foundTerms[i];
            if (registry.Subjects.IsOrganization(term.Subject) && (end < 0 ? term.Start == start : term.Start >= start && term.End <= end))
            {
                return term.Subject;
            }
        }

        return -1;
    }

    private int RoleIn(int start, int end)
    {
        for (var i = 0; i < words.Count && words.Tokens[i].Start < end; i++)
        {
            if (words.Tokens[i].Start >= start && words.Facts[i].RoleTerm is > 0 and var role)
            {
                return role;
            }
        }

        return 0;
    }

    private void AddCertain(FoundName name, DateOnly? day)
    {
        var form = name.Seen.Form;
        if (form.IsBare || form.IsGivenAlone)
        {
            return;
        }

        evidence.Gather(name, day);
        if (form.IsTitled)
        {
            _ = evidence.DropUntitled();
        }

        if (evidence.IsContradicted || evidence.Among is not [var person])
        {
            return;
        }

        var gender = form.HasFullGiven ? Gender.Unknown : form.Gender;
        var place = certainPlaces[person] - 1;
        if (place < 0)
        {
            certain.Add(new CertainName(person, gender == Gender.Woman, gender == Gender.Man));
            certainPlaces[person] = certain.Count;
        }
        else if (gender != Gender.Unknown)
        {
            var known = certain[place];
            certain[place] = known with { AsWoman = known.AsWoman || gender == Gender.Woman, AsMan = known.AsMan || gender == Gender.Man };
        }
    }

    private void ForgetCertain()
    {
        foreach (var name in certain)
        {
            certainPlaces[name.Person] = 0;
        }

        certain.Clear();
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
