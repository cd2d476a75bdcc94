using System.Collections.Immutable;
using Protokollarchiv.Pages.Views;
using Protokollarchiv.Search;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>The keyword index at the back of the archive, by which it is searched where no script runs; a long one has a page for each letter.</summary>
internal static class KeywordPages
{
    private const string Url = "/suche/stichworte/";

    /// <summary>More keywords than this are divided by letter.</summary>
    private const int MostKeywords = 250;

    public static IEnumerable<PageGroup> Of(Site site) => [new(Url, () => Pages(site))];

    private static IEnumerable<Page> Pages(Site site)
    {
        var keywords = KeywordIndex.Of(site.Archive);
        ImmutableArray<KeywordLetter> letters = [.. keywords.GroupBy(k => k.Initial).Select(g => new KeywordLetter(g.Key.ToString(), AnchorOf(g.Key), [.. g.Select(k => Entry(site, k))]))];
        return LetterPages.Of(
            new Page { Url = Url, Template = "keywords", Title = site.Words["menu.keywords"], Above = [new NamedLink(site.Words["menu.search"], "/suche/")] },
            letters,
            isLong: keywords.Length > MostKeywords,
            letter => new PeriodView(letter.Letter, $"{Url}{letter.Anchor}/", letter.Keywords.Length),
            (shown, pages) => new KeywordListView { Total = shown.IsEmpty ? keywords.Length : shown.Sum(letter => letter.Keywords.Length), Letters = shown, Pages = pages });
    }

    private static string AnchorOf(char initial) => char.IsAsciiLetter(initial) ? char.ToLowerInvariant(initial).ToString() : "andere";

    private static KeywordEntry Entry(Site site, Keyword keyword) => new(
        keyword.Word,
        [.. keyword.Places.Select(place =>
        {
            var linked = site.Archive.Meetings[place.Meeting];
            var item = linked.Meeting.ItemOf(place.Passage);
            return new NamedLink(item is { Title.Length: > 0 } ? item.Title : linked.Meeting.Title, Rows.UrlOf(linked, place.Passage), site.Rows.Meeting(place.Meeting).Date?.Short);
        })],
        keyword.More);
}
