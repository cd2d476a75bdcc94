using Protokollarchiv.Archive;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>What all minutes together have of one kind, resolutions or tasks: each by its meeting and its place there, oldest first.</summary>
internal static class Ledger
{
    public static (int Meeting, int Index)[] Of(MinutesArchive archive, Func<Meeting, int> count) =>
        [.. archive.Meetings.SelectMany(m => Enumerable.Range(0, count(m.Meeting)).Select(i => (m.Index, i)))];
}
