using System.Collections.Immutable;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>The committees that minutes name. Slugs are given oldest meeting first, so a later name that would make the same slug changes none.</summary>
internal static class CommitteeList
{
    /// <returns>By name.</returns>
    public static ImmutableArray<Committee> Of(ImmutableArray<LinkedMeeting> meetings)
    {
        var slugs = new FreeSlugs();
        return
        [
            .. meetings
                .Where(m => m.Meeting.Committee is not null)
                .GroupBy(m => m.Meeting.Committee ?? "", StringComparer.Ordinal)
                .Select(g => new Committee(g.Key, slugs.Take(Slug.Of(g.Key)), [.. g.Select(m => m.Index)]) { IsDated = g.Any(m => m.Meeting.Date is not null) })
                .OrderBy(c => c.Name, GermanOrder.Comparer)
                .ThenBy(c => c.Slug, StringComparer.Ordinal),
        ];
    }
}
