namespace Protokollarchiv.Pages;

/// <summary>Lists that begin with what is new.</summary>
internal static class MeetingOrder
{
    /// <summary>The newest meeting first, and what belongs to one in the order of its minutes.</summary>
    /// <param name="entries">Oldest meeting first.</param>
    public static IEnumerable<T> NewestFirst<T>(this IEnumerable<T> entries, Func<T, int> meeting) => entries.GroupBy(meeting).Reverse().SelectMany(m => m);
}
