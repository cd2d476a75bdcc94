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
