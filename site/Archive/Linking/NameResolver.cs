using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// Decides whom a name in one meeting's minutes means: first among those who were there, then by the committee, then by the archive. Never
/// one of several between whom nothing decides.
/// </summary>
internal sealed class NameResolver
{
    private readonly CommitteeNames committee;
    private readonly Func<Person, string, bool> belongsTo;
    private readonly HashSet<Person> present = new(ReferenceEqualityComparer.Instance);

    public NameResolver(ScannedMeeting meeting, LinkingTables tables)
    {
        committee = tables.Committees[meeting.Meeting.Committee ?? ""];
        belongsTo = tables.BelongsTo;
        Attendees = [.. meeting.Attendees.Select(a => a is null ? null : Attendee(a))];
        present.UnionWith(Attendees.OfType<Person>());
    }

    /// <summary>By place in <see cref="Attendance.All"/>.</summary>
    public ImmutableArray<Person?> Attendees { get; }

    public NameResolution Resolve(FoundName name)
    {
        var candidates = committee.Candidates(name.Form);
        if (candidates.IsEmpty)
        {
            return NameResolution.Nobody;
        }

        if (ByOrganization(name, candidates) is { } member)
        {
            return NameResolution.Of([member]);
        }

        ImmutableArray<Person> here = [.. candidates.Where(present.Contains)];
        if (here.Length > 0)
        {
            return NameResolution.Of(here);
        }

        // A family or given name alone may be an ordinary word; only someone who was there is meant by it.
        return name.Form.IsBare || name.Form.IsGivenAlone ? NameResolution.Nobody : committee.Of(name.Form);
    }

    private Person? Attendee(FoundName name) => ByOrganization(name, committee.Candidates(name.Form)) ?? committee.Of(name.Form).Person;

    private Person? ByOrganization(FoundName name, ImmutableArray<Person> candidates)
    {
        if (name.Organization is not { } organization)
        {
            return null;
        }

        var members = candidates.Where(p => belongsTo(p, organization)).Take(2).ToList();
        return members.Count == 1 ? members[0] : null;
    }
}
