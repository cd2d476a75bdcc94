using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>A first page, and below it one for each period of a <see cref="Chronicle{T}"/>.</summary>
internal static class PeriodPages
{
    /// <param name="between">What stands in a title between that of the first page and the period.</param>
    /// <param name="fill">Gives the page of a period the view of the entries that it shows: none, where they stand on pages of its parts.</param>
    public static IEnumerable<Page> Of<T>(Words words, Chronicle<T> chronicle, Page first, string between, Func<Page, ReadOnlyMemory<T>, Period<T>, Page> fill)
    {
        yield return first;
        foreach (var period in chronicle.Periods)
        {
            var page = first with
            {
                Url = first.Url + period.Path,
                Title = $"{first.Title}{between}{period.Title(words)}",
                Above = first.Above.Add(new NamedLink(first.Title, first.Url)),
            };
            yield return fill(page, period.Parts.IsEmpty ? period.Entries : default, period);
        }
    }
}
