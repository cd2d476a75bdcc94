using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>What the rows of a list can be narrowed to, by name, with the number of rows.</summary>
internal static class Choices
{
    public static ImmutableArray<NamedLink> Of(IEnumerable<string> names) =>
    [
        .. names
            .GroupBy(n => n, StringComparer.Ordinal)
            .OrderBy(g => g.Key, GermanOrder.Comparer)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new NamedLink(g.Key, "", null, g.Count())),
    ];
}
