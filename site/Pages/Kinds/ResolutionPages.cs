using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>The resolutions of all minutes, the newest meeting first, by years when there are many.</summary>
internal static class ResolutionPages
{
    public const string Url = "/beschluesse/";

    /// <summary>About what a row shows besides the text of its resolution, in characters.</summary>
    private const int RowWeight = 250;

    public static IEnumerable<PageGroup> Of(Site site) => [new(Url, () => Pages(site))];

    /// <summary>Whether one page has them all.</summary>
    public static bool IsWhole(Site site) => ChronicleOf(site, All(site)).Periods.IsEmpty;

    private static (int Meeting, int Index)[] All(Site site) =>
        [.. site.Archive.Meetings.SelectMany(m => m.Meeting.ListedResolutions.Select(i => (m.Index, i)))];

    private static Chronicle<(int Meeting, int Index)> ChronicleOf(Site site, (int Meeting, int Index)[] all) => Chronicle<(int Meeting, int Index)>.Of(
        all,
        r => site.Archive.Meetings[r.Meeting].Meeting.Date,
        r => RowWeight + site.Archive.Meetings[r.Meeting].Meeting.Resolutions[r.Index].Text.Length);

    private static IEnumerable<Page> Pages(Site site)
    {
        var all = All(site);
        var chronicle = ChronicleOf(site, all);
        var first = new Page { Url = Url, Template = "resolutions", Title = site.Words["menu.resolutions"], View = () => View(chronicle.First, null) };
        return PeriodPages.Of(site.Words, chronicle, first, " ", (page, shown, period) => page with { View = () => View(shown, period) });

        ResolutionListView View(ReadOnlyMemory<(int Meeting, int Index)> shown, Period<(int Meeting, int Index)>? period)
        {
            ImmutableArray<ResolutionRow> rows = [.. shown.ToArray().NewestFirst(r => r.Meeting).Select(r => site.Rows.Resolution(r.Meeting, r.Index))];
            return new ResolutionListView
            {
                Total = period?.Entries.Length ?? all.Length,
                Resolutions = rows,
                IsExcerpt = period is null && shown.Length < all.Length,
                Periods = chronicle.Links(site.Words, Url, period),
                Committees = Choices.Of(rows.Select(r => r.Meeting.Committee).OfType<string>()),
                Topics = Choices.Of(rows.SelectMany(r => r.Topics).Select(t => t.Name)),
            };
        }
    }
}
