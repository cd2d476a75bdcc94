using System.Collections.Immutable;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages;

/// <summary>The way between the pages of a <see cref="Chronicle{T}"/>.</summary>
internal static class PeriodLinks
{
    /// <summary>The years, newest first; in the one that is shown its parts, if it is divided.</summary>
    /// <param name="url">Of the first page.</param>
    /// <param name="current">The period that is shown; null on the first page.</param>
    public static ImmutableArray<PeriodView> Of<T>(Words words, string url, Chronicle<T> chronicle, Period<T>? current)
    {
        return [.. chronicle.Years.Reverse().Select(y => Link(y) with { Parts = current is not null && current.Year == y.Year ? [.. y.Parts.Reverse().Select(Link)] : [] })];

        PeriodView Link(Period<T> period) => new(period.Title(words), url + period.Path, period.Entries.Length, ReferenceEquals(period, current));
    }
}
