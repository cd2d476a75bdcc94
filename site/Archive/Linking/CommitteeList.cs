using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>The committees that minutes name. Slugs are given oldest meeting first, so a later name that would make the same slug changes none.</summary>
internal static class CommitteeList
{
    /// <returns>By name.</returns>
    public static ImmutableArray<Committee> Of(ImmutableArray<LinkedMeeting> meetings)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. meetings
                .Where(m => m.Meeting.Committee is not null)
                .GroupBy(m => m.Meeting.Committee ?? "", StringComparer.Ordinal)
                .Select(g => new Committee(g.Key, UniqueSlug(g.Key, taken), [.. g.Select(m => m.Index)]))
                .OrderBy(c => c.Name, GermanOrder.Comparer)
                .ThenBy(c => c.Slug, StringComparer.Ordinal),
        ];
    }

    private static string UniqueSlug(string name, HashSet<string> taken)
    {
        var slug = Slug.Of(name) is { Length: > 0 } made ? made : "ohne-namen";
        var unique = slug;
        for (var count = 2; !taken.Add(unique); count++)
        {
            unique = $"{slug}-{count.ToString(CultureInfo.InvariantCulture)}";
        }

        return unique;
    }
}
