using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages;

/// <summary>What was decided last: of the newest meeting first, and within one in the order of its minutes.</summary>
internal static class NewestResolutions
{
    /// <summary>Those that readers want to hear of; where there is none, that the agenda was approved.</summary>
    /// <param name="meetings">Newest first.</param>
    public static IEnumerable<(int Meeting, int Index)> Of(IReadOnlyCollection<LinkedMeeting> meetings, int most)
    {
        List<(int Meeting, int Index)> notable = [.. meetings.SelectMany(m => m.Meeting.NotableResolutions.Select(i => (m.Index, i))).Take(most)];
        return notable.Count > 0 ? notable : meetings.SelectMany(m => m.Meeting.ListedResolutions.Select(i => (m.Index, i))).Take(most);
    }
}
