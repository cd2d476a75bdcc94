using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking.Terms;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Reads the entries of attendance lists. Most stand in many minutes, so each is read once.</summary>
internal sealed class AttendanceScanner(Registry registry, TextWords words, NameAppendix appendix)
{
    private readonly Dictionary<(string Name, string? Note), FoundName?> attendees = [];
    private readonly List<FoundTerm> terms = [];

    /// <summary>By place in <see cref="Attendance.All"/>, and what the list tells of the minutes' habits.</summary>
    public ImmutableArray<FoundName?> Scan(Meeting meeting, NameHabits habits)
    {
        if (meeting.Attendance.IsEmpty)
        {
            return [];
        }

        var listed = ImmutableArray.CreateBuilder<FoundName?>();
        foreach (var attendee in meeting.Attendance.All)
        {
            if (!attendees.TryGetValue((attendee.Name, attendee.Note), out var name))
            {
                attendees[(attendee.Name, attendee.Note)] = name = Attendee(attendee);
            }

            listed.Add(name);
            if (name is { } known)
            {
                habits.Learn(attendee.Name, known.Seen.Form, known.Organization < 0 ? attendee.Note : null);
            }
        }

        return listed.DrainToImmutable();
    }

    private FoundName? Attendee(Attendee attendee)
    {
        if (registry.Listed.IsDoubleName(attendee.Name) || PersonName.Read(registry.Listed.Straight(attendee.Name)) is not { } form)
        {
            return null;
        }

        var name = new FoundName(-1, 0, attendee.Name.Length, registry.People.Seen(form));
        if (attendee.Note is not { } note)
        {
            return name;
        }

        words.Read(note);
        terms.Clear();
        registry.TermScanner.Scan(words, -1, terms);
        var organization = terms.FindIndex(t => registry.Subjects.IsOrganization(t.Subject));
        return name with
        {
            Organization = organization < 0 ? -1 : terms[organization].Subject,
            InParentheses = organization >= 0,
            Role = appendix.RoleIn(0, note.Length),
        };
    }
}
