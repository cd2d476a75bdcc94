using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>What meetings are to one another: who names whom, and the committee's meeting before and after.</summary>
internal static class MeetingRelations
{
    public static ImmutableArray<LinkedMeeting> Add(ImmutableArray<LinkedMeeting> meetings)
    {
        var referredFrom = meetings
            .SelectMany(from => from.RefersTo.Where(link => link.Meeting != from.Index).Select(link => (To: link.Meeting, Link: link with { Meeting = from.Index })))
            .ToLookup(r => r.To, r => r.Link);
        var previous = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = new int?[meetings.Length];
        var before = new int?[meetings.Length];
        foreach (var meeting in meetings)
        {
            if (meeting.Meeting is { Committee: { } committee, Date: not null })
            {
                if (previous.TryGetValue(committee, out var last))
                {
                    before[meeting.Index] = last;
                    next[last] = meeting.Index;
                }

                previous[committee] = meeting.Index;
            }
        }

        return [.. meetings.Select(m => m with { ReferredFrom = [.. referredFrom[m.Index]], Previous = before[m.Index], Next = next[m.Index] })];
    }
}
