using System.Collections.Immutable;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages;

/// <summary>The way between the pages of a <see cref="Chronicle{T}"/>.</summary>
internal static class PeriodLinks
{
    /// <summary>The years, newest first; in a year that is divided, behind it its parts.</summary>
    /// <param name="url">Of the first page.</param>
    /// <param name="current">The period that is shown; null on the first page.</param>
    public static ImmutableArray<PeriodView> Of<T>(Words words, string url, Chronicle<T> chronicle, Period<T>? current)
    {
        var links = ImmutableArray.CreateBuilder<PeriodView>();
        foreach (var year in chronicle.Years.Reverse())
        {
            links.Add(Link(year));
            if (current is not null && current.Year == year.Year)
            {
                links.AddRange(year.Parts.Reverse().Select(Link));
            }
        }

        return links.ToImmutable();

        PeriodView Link(Period<T> period) => new(period.Title(words), url + period.Path, period.Entries.Length, ReferenceEquals(period, current));
    }
}
