namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Who had the chair and who took the minutes, by what these minutes say (front matter, attendance list) and the roles of the register. Where
/// they disagree, nobody is meant.
/// </summary>
internal sealed class OfficeHolders(Registry registry, Meeting meeting, NameResolution[] listed, NameResolver resolver)
{
    /// <returns>Place in <see cref="PeopleIndex.People"/>, or null.</returns>
    public int? Holder(FoundOffice office)
    {
        int? holder = null;
        foreach (var person in Candidates(office))
        {
            if (holder is not null && holder != person)
            {
                return null;
            }

            holder = person;
        }

        return holder is { } one && Fits(PeopleIndex.GenderOf(registry.People.People[one]), office.Gender) ? one : null;
    }

    private IEnumerable<int> Candidates(FoundOffice office)
    {
        if (Named(office.IsMinuteTaker ? meeting.MinutesBy : meeting.Chair) is { } written)
        {
            yield return written;
        }

        var i = 0;
        foreach (var attendee in meeting.Attendance.All)
        {
            if (listed[i].Person >= 0 && attendee.Note is { } note && IsOffice(note, office.IsMinuteTaker))
            {
                yield return listed[i].Person;
            }

            i++;
        }

        if (!office.IsMinuteTaker && !office.OfMeeting)
        {
            foreach (var person in registry.Roles.ChairsOn(meeting.Date).Where(resolver.IsThere))
            {
                yield return person;
            }
        }
    }

    private int? Named(string? name) =>
        name is not null && PersonName.Read(name) is { } form && resolver.Resolve(new FoundName(-1, 0, 0, registry.People.Seen(form))) is { Person: >= 0 } found ? found.Person : null;

    private static bool IsOffice(string note, bool isMinuteTaker) =>
        isMinuteTaker
            ? note.StartsWith("Protokoll", StringComparison.OrdinalIgnoreCase) || note.StartsWith("Schriftf", StringComparison.OrdinalIgnoreCase)
            : note.StartsWith("Vorsitz", StringComparison.OrdinalIgnoreCase) || note.EndsWith("leitung", StringComparison.OrdinalIgnoreCase) || note.StartsWith("Moderation", StringComparison.OrdinalIgnoreCase);

    private static bool Fits(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;
}
