using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// One spelling for each committee: a folder <c>gemeinderat/</c> and minutes that name the <c>Gemeinderat</c> are of one, as are an
/// <c>AG Haus</c> and an <c>AG-Haus</c>. What makes the same address is the same committee.
/// </summary>
internal static class CommitteeSpelling
{
    /// <returns>The meetings with the spelling of their committee that has capitals, then umlauts as no folder may have them, and is written most.</returns>
    public static ImmutableArray<Meeting> OneEach(ImmutableArray<Meeting> meetings)
    {
        var spellings = meetings
            .Select(m => m.Committee)
            .OfType<string>()
            .CountBy(name => name, StringComparer.Ordinal)
            .GroupBy(name => Slug.Of(name.Key), StringComparer.Ordinal)
            .Where(g => g.Key.Length > 0 && g.Count() > 1)
            .ToDictionary(g => g.Key, Best, StringComparer.Ordinal);
        return spellings.Count == 0
            ? meetings
            : [.. meetings.Select(m => m.Committee is { } name && spellings.TryGetValue(Slug.Of(name), out var one) && one != name ? m with { Committee = one } : m)];
    }

    private static string Best(IEnumerable<KeyValuePair<string, int>> spellings) =>
        spellings
            .OrderByDescending(spelling => spelling.Key.Any(char.IsUpper))
            .ThenByDescending(spelling => !Ascii.IsValid(spelling.Key))
            .ThenByDescending(spelling => spelling.Value)
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .First().Key;
}
