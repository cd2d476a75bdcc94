using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.OpenData.Oparl;

/// <summary>
/// What meetings name without a register, committees and places, each with a slug of its own. Slugs are given oldest meeting first, so
/// that a later name that would make the same slug changes none.
/// </summary>
internal sealed class NamesOfMeetings
{
    private readonly Dictionary<string, NameOfMeetings> byName = new(StringComparer.Ordinal);

    private NamesOfMeetings()
    {
    }

    public IReadOnlyCollection<NameOfMeetings> All => byName.Values;

    public NameOfMeetings this[string name] => byName[name];

    public static NamesOfMeetings Of(ImmutableArray<LinkedMeeting> meetings, Func<Meeting, string?> nameOf)
    {
        var names = new NamesOfMeetings();
        var slugs = new FreeSlugs();
        foreach (var meeting in meetings.Select(m => m.Meeting))
        {
            if (nameOf(meeting) is not { } name)
            {
                continue;
            }

            names.byName[name] = names.byName.TryGetValue(name, out var known)
                ? known with { Last = meeting }
                : new NameOfMeetings(name, slugs.Take(Slug.Of(name)), meeting, meeting);
        }

        return names;
    }
}

/// <summary>A committee or a place, with the oldest and the newest meeting that names it.</summary>
internal sealed record NameOfMeetings(string Name, string Slug, Meeting First, Meeting Last);
