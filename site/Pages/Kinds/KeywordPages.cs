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
        var title = site.Words["menu.keywords"];
        var keywords = KeywordIndex.Of(site.Archive);
        ImmutableArray<KeywordLetter> letters = [.. keywords.GroupBy(k => k.Initial).Select(g => new KeywordLetter(g.Key.ToString(), AnchorOf(g.Key), [.. g.Select(k => Entry(site, k))]))];
        var isLong = keywords.Length > MostKeywords;
        var search = new Crumb(site.Words["menu.search"], "/suche/");
        yield return new Page
        {
            Url = Url,
            Template = "keywords",
            Title = title,
            Above = [search],
            View = () => new KeywordListView { Total = keywords.Length, Letters = isLong ? [] : letters, Pages = isLong ? Links(null) : [] },
        };
        foreach (var letter in isLong ? letters : [])
        {
            yield return new Page
            {
                Url = UrlOf(letter),
                Template = "keywords",
                Title = $"{title}: {letter.Letter}",
                Above = [search, new Crumb(title, Url)],
                View = () => new KeywordListView { Total = letter.Keywords.Length, Letters = [letter], Pages = Links(letter) },
            };
        }

        ImmutableArray<PeriodView> Links(KeywordLetter? current) =>
            [.. letters.Select(l => new PeriodView(l.Letter, UrlOf(l), l.Keywords.Length, ReferenceEquals(l, current)))];
    }

    private static string UrlOf(KeywordLetter letter) => $"{Url}{letter.Anchor}/";

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
