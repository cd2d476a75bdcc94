using System.Collections.Immutable;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>A list from A to Z on one page, or when it is long a page that leads to one for each letter.</summary>
internal static class LetterPages
{
    /// <param name="first">All but its view.</param>
    /// <param name="link">What a letter is called, where its page stands, and how many entries it has.</param>
    /// <param name="view">Of the letters that a page shows, and the way to the pages of the others.</param>
    public static IEnumerable<Page> Of<T>(Page first, ImmutableArray<T> letters, bool isLong, Func<T, PeriodView> link, Func<ImmutableArray<T>, ImmutableArray<PeriodView>, object> view)
        where T : class
    {
        yield return first with { View = () => isLong ? view([], Links(null)) : view(letters, []) };
        foreach (var letter in isLong ? letters : [])
        {
            yield return first with
            {
                Url = link(letter).Url,
                Title = $"{first.Title}: {link(letter).Title}",
                Above = first.Above.Add(new NamedLink(first.Title, first.Url)),
                View = () => view([letter], Links(letter)),
            };
        }

        ImmutableArray<PeriodView> Links(T? current) => [.. letters.Select(letter => link(letter) with { IsCurrent = ReferenceEquals(letter, current) })];
    }
}
