using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Protokollarchiv.Archive.Linking.References;

/// <summary>What meetings are to one another seen from the other side: who names whom.</summary>
internal static class MeetingRelations
{
    public static ImmutableArray<LinkedMeeting> Add(ImmutableArray<MeetingResult> meetings)
    {
        var referredFrom = new List<MeetingLink>?[meetings.Length];
        var announcedIn = new List<MeetingLink>?[meetings.Length];
        foreach (var from in meetings)
        {
            Turn(from.Meeting.RefersTo, from.Meeting.Index, referredFrom);
            Turn(from.Meeting.Announces, from.Meeting.Index, announcedIn);
        }

        var linked = new LinkedMeeting[meetings.Length];
        for (var i = 0; i < linked.Length; i++)
        {
            linked[i] = referredFrom[i] is null && announcedIn[i] is null
                ? meetings[i].Meeting
                : meetings[i].Meeting with { ReferredFrom = [.. referredFrom[i] ?? []], AnnouncedIn = [.. announcedIn[i] ?? []] };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(linked);
    }

    /// <summary>The same where only some of them were linked again.</summary>
    /// <param name="before">All as they were.</param>
    /// <param name="results">All as they are, without what others say of them.</param>
    /// <param name="again">Indices of those that were linked again, ascending.</param>
    public static ImmutableArray<LinkedMeeting> Mend(ImmutableArray<LinkedMeeting> before, IReadOnlyList<MeetingResult> results, IReadOnlyCollection<int> again)
    {
        var changed = again.ToHashSet();
        var linked = before.ToBuilder();
        foreach (var i in again)
        {
            linked[i] = results[i].Meeting with { ReferredFrom = before[i].ReferredFrom, AnnouncedIn = before[i].AnnouncedIn };
        }

        var targets = again.SelectMany(i => Targets(before[i]).Concat(Targets(results[i].Meeting))).ToHashSet();
        foreach (var target in targets)
        {
            linked[target] = linked[target] with
            {
                ReferredFrom = Mended(linked[target].ReferredFrom, target, m => m.RefersTo),
                AnnouncedIn = Mended(linked[target].AnnouncedIn, target, m => m.Announces),
            };
        }

        return linked.MoveToImmutable();

        ImmutableArray<MeetingLink> Mended(ImmutableArray<MeetingLink> links, int target, Func<LinkedMeeting, ImmutableArray<MeetingLink>> linksOf) =>
        [
            .. links.Where(l => !changed.Contains(l.Meeting))
                .Concat(again.Where(i => i != target).SelectMany(i => linksOf(results[i].Meeting).Where(l => l.Meeting == target).Select(l => l with { Meeting = i })))
                .OrderBy(l => l.Meeting),
        ];
    }

    private static IEnumerable<int> Targets(LinkedMeeting meeting) => meeting.RefersTo.Concat(meeting.Announces).Select(l => l.Meeting);

    private static void Turn(ImmutableArray<MeetingLink> links, int from, List<MeetingLink>?[] to)
    {
        foreach (var link in links)
        {
            if (link.Meeting != from)
            {
                (to[link.Meeting] ??= []).Add(link with { Meeting = from });
            }
        }
    }
}
