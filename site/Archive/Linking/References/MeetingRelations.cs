using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Protokollarchiv.Archive.Linking.References;

/// <summary>What meetings are to one another seen from the other side: who names whom.</summary>
internal static class MeetingRelations
{
    public static ImmutableArray<LinkedMeeting> Add(ImmutableArray<MeetingResult> meetings)
    {
        var referredFrom = new List<MeetingLink>?[meetings.Length];
        foreach (var from in meetings)
        {
            foreach (var link in from.Meeting.RefersTo)
            {
                if (link.Meeting != from.Meeting.Index)
                {
                    (referredFrom[link.Meeting] ??= []).Add(link with { Meeting = from.Meeting.Index });
                }
            }
        }

        var linked = new LinkedMeeting[meetings.Length];
        for (var i = 0; i < linked.Length; i++)
        {
            linked[i] = referredFrom[i] is { } links ? meetings[i].Meeting with { ReferredFrom = [.. links] } : meetings[i].Meeting;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(linked);
    }
}
