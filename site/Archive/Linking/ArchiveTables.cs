using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Archive.Linking.References;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What linking one meeting needs to know of all others.</summary>
/// <param name="Committees">By committee, with "" for minutes that name none.</param>
/// <param name="NamedAsBoth">People without a salutation in the register whom the archive names as a woman and as a man.</param>
internal sealed record ArchiveTables(
    Registry Registry,
    MeetingCalendar Calendar,
    FileTargets Files,
    FrozenDictionary<string, CommitteeNames> Committees,
    ImmutableHashSet<int> NamedAsBoth,
    bool DeadLinksAreText)
{
    public static ImmutableHashSet<int> NamedAsBothIn(FrozenDictionary<string, CommitteeNames> committees)
    {
        var women = new HashSet<int>();
        var men = new HashSet<int>();
        foreach (var name in committees.Values.SelectMany(c => c.Salutations))
        {
            if (name.AsWoman)
            {
                women.Add(name.Person);
            }

            if (name.AsMan)
            {
                men.Add(name.Person);
            }
        }

        women.IntersectWith(men);
        return [.. women];
    }
}
