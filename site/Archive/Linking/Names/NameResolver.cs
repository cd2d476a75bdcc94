using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Decides whom a name in one meeting's minutes means: first by what the text itself gives with it, then among those who were there, then by
/// the committee, then by the archive. Never one of several between whom nothing decides. Each thread has one of its own.
/// </summary>
internal sealed class NameResolver
{
    private readonly NameEvidence evidence;
    private readonly List<int> among;
    private readonly SeatedPeople seated;
    private readonly List<(NameForm Form, Doubt Doubt)> strangers = [];
    private CommitteeNames committee = CommitteeNames.None;
    private ImmutableHashSet<int> bothGenders = [];
    private DateOnly? day;

    public NameResolver(Registry registry)
    {
        evidence = new NameEvidence(registry);
        among = evidence.Among;
        seated = new SeatedPeople(registry.People.People.Length);
    }

    /// <summary>Turns to other minutes, and resolves their attendance list.</summary>
    /// <returns>By place in <see cref="Attendance.All"/>.</returns>
    public NameResolution[] Begin(MeetingScan scan, CommitteeNames names, ImmutableHashSet<int> namedAsBoth)
    {
        seated.Clear();
        strangers.Clear();
        committee = names;
        bothGenders = namedAsBoth;
        day = scan.Meeting.Date;

        // The list is resolved as a whole before anyone counts as present: its order must not matter.
        var resolved = new NameResolution[scan.Attendees.Length];
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = scan.Attendees[i] is { } name ? Resolve(name, inList: true) : NameResolution.Nobody;
        }

        KeepApart(scan.Attendees, resolved);

        var attended = scan.Meeting.Attendance.Present.Length + scan.Meeting.Attendance.Guests.Length;
        for (var i = 0; i < resolved.Length; i++)
        {
            if (resolved[i].Person >= 0)
            {
                seated.Add(resolved[i].Person, isThere: i < attended);
            }
            else if (resolved[i].Doubt == Doubt.OtherOrganization && scan.Attendees[i] is { } stranger)
            {
                strangers.Add((stranger.Seen.Form, Doubt.OtherOrganization));
            }
        }

        foreach (var stranger in scan.Strangers)
        {
            strangers.Add((stranger, Doubt.Several));
        }

        return resolved;
    }

    /// <summary>Whoever stands in the list by a fuller name is not the other one of that family in it.</summary>
    private void KeepApart(ImmutableArray<FoundName?> attendees, NameResolution[] resolved)
    {
        for (var i = 0; i < resolved.Length; i++)
        {
            if (attendees[i] is { } name && (resolved[i].Person >= 0 || resolved[i].Doubt == Doubt.Several) && !name.Seen.Form.IsFull)
            {
                evidence.Gather(name, day);
                if (!evidence.IsContradicted && among.Count > 1 && among.RemoveAll(p => IsListedInFull(p, attendees, resolved)) > 0 && among.Count > 0)
                {
                    resolved[i] = Decided();
                }
            }
        }
    }

    private static bool IsListedInFull(int person, ImmutableArray<FoundName?> attendees, NameResolution[] resolved)
    {
        for (var i = 0; i < resolved.Length; i++)
        {
            if (resolved[i].Person == person && attendees[i] is { Seen.Form.IsFull: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody stands in the attendance list as present or guest.</summary>
    public bool IsThere(int person) => seated.IsThere(person);

    /// <param name="inList">As an entry of the attendance list, where a word behind an office and initials are names for sure.</param>
    public NameResolution Resolve(FoundName name, bool inList = false)
    {
        evidence.Gather(name, day);
        if (among.Count == 0)
        {
            return NameResolution.Nobody;
        }

        if (evidence.IsContradicted)
        {
            return NameResolution.Open(Doubt.OtherOrganization, among.ToArray());
        }

        if (evidence.IsConfirmed && among.Count == 1)
        {
            return NameResolution.Of(among[0]);
        }

        var form = name.Seen.Form;
        if (form.IsTitled && among.Count > 1 && IsUntitledThere())
        {
            return NameResolution.Open(Doubt.Several, among.ToArray());
        }

        var resolved = ByPresence(name, form) ?? ByCommittee(form, inList);
        return resolved.Person >= 0 && form.Gender != Gender.Unknown && !form.HasFullGiven && bothGenders.Contains(resolved.Person)
            ? NameResolution.Open(Doubt.BothGenders, resolved.Person)
            : resolved;
    }

    /// <summary>Whether of those who were there only someone without a title can be meant, and another has one: then it is open which is wrong.</summary>
    private bool IsUntitledThere()
    {
        var untitledThere = among.Exists(seated.IsListed);
        return evidence.DropUntitled() && untitledThere && !among.Exists(seated.IsListed);
    }

    /// <summary>Null when nobody there can be meant.</summary>
    private NameResolution? ByPresence(FoundName name, NameForm form)
    {
        var stranger = strangers.Count > 0 ? DoubtOf(form) : Doubt.None;
        if (!among.Exists(seated.IsListed))
        {
            return stranger != Doubt.None ? NameResolution.Nobody : null;
        }

        among.RemoveAll(seated.IsNotListed);
        if (stranger != Doubt.None)
        {
            return NameResolution.Open(stranger, among.ToArray());
        }

        if (among.Count > 1 && name.IsSpeaker)
        {
            _ = evidence.Narrow(seated.IsThere);
        }

        return Decided();
    }

    /// <summary>Why a form may mean somebody whom these minutes name and the archive does not know; none where it cannot.</summary>
    private Doubt DoubtOf(NameForm form) =>
        strangers.Find(stranger => stranger.Form.FitsWith(form)).Doubt;

    private NameResolution ByCommittee(NameForm form, bool inList)
    {
        // A family or given name alone may be an ordinary word. Only someone who was there is meant by it; by a given name also the one who has it,
        // where the committee often lists this person.
        if ((form.IsBare && !(inList && form.IsInOffice)) || (form.IsGivenAlone && !form.IsInitials && !form.Traits.HasFlag(NameTraits.WholeName)))
        {
            return form.MayBeGivenAlone && among.Count == 1 && committee.Lists(among[0], day) ? Decided() : NameResolution.Nobody;
        }

        if (among.Count > 1)
        {
            _ = evidence.Narrow(p => committee.Names(p, day));
        }

        // Where the committee never names someone, a title that nobody gives this person tells of another.
        if (form.IsTitled && form.Given.Length == 0 && !evidence.DropUntitled() && !among.Exists(p => committee.Names(p, day)))
        {
            return NameResolution.Nobody;
        }

        return form.IsInitials && !inList && !committee.Names(among[0], day) ? NameResolution.Nobody : Decided();
    }

    private NameResolution Decided() => among.Count == 1 ? NameResolution.Of(among[0]) : NameResolution.Open(Doubt.Several, among.ToArray());
}
