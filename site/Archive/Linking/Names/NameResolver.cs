using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Decides whom a name in one meeting's minutes means: first by what the text itself gives with it, then among those who were there, then by
/// the committee, then by the archive. Never one of several between whom nothing decides. Each thread has one of its own.
/// </summary>
internal sealed class NameResolver(Registry registry)
{
    private readonly Presence[] presence = new Presence[registry.People.People.Length];
    private readonly List<int> listed = [];
    private readonly List<SeenForm> strangers = [];
    private readonly List<int> among = [];
    private CommitteeNames committee = CommitteeNames.None;
    private ImmutableHashSet<int> bothGenders = [];
    private DateOnly? day;

    private enum Presence : byte
    {
        NotListed,
        Absent,
        There,
    }

    /// <summary>Turns to other minutes, and resolves their attendance list.</summary>
    /// <returns>By place in <see cref="Attendance.All"/>.</returns>
    public NameResolution[] Begin(MeetingScan scan, CommitteeNames names, ImmutableHashSet<int> namedAsBoth)
    {
        foreach (var person in listed)
        {
            presence[person] = Presence.NotListed;
        }

        listed.Clear();
        strangers.Clear();
        committee = names;
        bothGenders = namedAsBoth;
        day = scan.Meeting.Date;

        // The list is resolved as a whole before anyone counts as present: its order must not matter.
        var resolved = new NameResolution[scan.Attendees.Length];
        for (var i = 0; i < resolved.Length; i++)
        {
            resolved[i] = scan.Attendees[i] is { } name ? Resolve(name) : NameResolution.Nobody;
        }

        var attended = scan.Meeting.Attendance.Present.Length + scan.Meeting.Attendance.Guests.Length;
        for (var i = 0; i < resolved.Length; i++)
        {
            if (resolved[i].Person >= 0)
            {
                Seat(resolved[i].Person, i < attended ? Presence.There : Presence.Absent);
            }
            else if (resolved[i].Doubt == Doubt.OtherOrganization && scan.Attendees[i] is { } stranger)
            {
                strangers.Add(stranger.Seen);
            }
        }

        return resolved;
    }

    /// <summary>Whether somebody stands in the attendance list as present or guest.</summary>
    public bool IsThere(int person) => presence[person] == Presence.There;

    public NameResolution Resolve(FoundName name)
    {
        Gather(name.Seen.Candidates);
        if (among.Count == 0)
        {
            return NameResolution.Nobody;
        }

        if (name.Organization >= 0 && !Narrowed(p => registry.BelongsTo(p, name.Organization, day)) && name.InParentheses && among.TrueForAll(p => registry.HasAffiliation(p, day)))
        {
            return NameResolution.Open(Doubt.OtherOrganization, among.ToArray());
        }

        if (among.Count > 1 && name.Role > 0)
        {
            _ = Narrowed(p => registry.Roles.Has(p, name.Role, day));
        }

        if (among.Count == 1 && ((name.Organization >= 0 && registry.BelongsTo(among[0], name.Organization, day)) || name.Role > 0))
        {
            return NameResolution.Of(among[0]);
        }

        var form = name.Seen.Form;
        var resolved = ByPresence(name, form) ?? ByCommittee(form);
        return resolved.Person >= 0 && form.Gender != Gender.Unknown && !form.HasFullGiven && bothGenders.Contains(resolved.Person)
            ? NameResolution.Open(Doubt.BothGenders, resolved.Person)
            : resolved;
    }

    /// <summary>Who may be called so on that day. Where the register says of someone that this was the name just then, nobody else is.</summary>
    private void Gather(ImmutableArray<Candidate> candidates)
    {
        among.Clear();
        var forATime = false;
        foreach (var candidate in candidates)
        {
            if (!candidate.Validity.Includes(day) || (forATime && !candidate.IsNameForATime))
            {
                continue;
            }

            if (candidate.IsNameForATime && !forATime)
            {
                among.Clear();
                forATime = true;
            }

            if (among.Count == 0 || among[^1] != candidate.Person)
            {
                among.Add(candidate.Person);
            }
        }
    }

    /// <summary>Null when nobody there can be meant.</summary>
    private NameResolution? ByPresence(FoundName name, NameForm form)
    {
        var isStranger = strangers.Exists(s => s.Form.FitsWith(form));
        if (!among.Exists(p => presence[p] != Presence.NotListed))
        {
            return isStranger ? NameResolution.Nobody : null;
        }

        among.RemoveAll(p => presence[p] == Presence.NotListed);
        if (isStranger)
        {
            return NameResolution.Open(Doubt.OtherOrganization, among.ToArray());
        }

        if (among.Count > 1 && name.IsSpeaker)
        {
            _ = Narrowed(IsThere);
        }

        return Decided(form);
    }

    private NameResolution ByCommittee(NameForm form)
    {
        // A family or given name alone may be an ordinary word; only someone who was there is meant by it.
        if (form.IsBare || (form.IsGivenAlone && !form.IsInitials && !form.Traits.HasFlag(NameTraits.WholeName)))
        {
            return NameResolution.Nobody;
        }

        if (among.Count > 1)
        {
            _ = Narrowed(p => committee.Names(p, day));
        }

        return form.IsInitials && !committee.Names(among[0], day) ? NameResolution.Nobody : Decided(form);
    }

    private NameResolution Decided(NameForm form)
    {
        if (among.Count > 1 && form.IsTitled)
        {
            _ = Narrowed(registry.People.Titled.Contains);
        }

        return among.Count == 1 ? NameResolution.Of(among[0]) : NameResolution.Open(Doubt.Several, among.ToArray());
    }

    /// <summary>Keeps those who fit, if any does.</summary>
    private bool Narrowed(Predicate<int> fits)
    {
        if (!among.Exists(fits))
        {
            return false;
        }

        among.RemoveAll(p => !fits(p));
        return true;
    }

    private void Seat(int person, Presence where)
    {
        if (presence[person] == Presence.NotListed)
        {
            listed.Add(person);
        }

        presence[person] = presence[person] > where ? presence[person] : where;
    }
}
