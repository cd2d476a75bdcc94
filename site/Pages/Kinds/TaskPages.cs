using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>
/// The ledger of tasks: the open ones, then those that are done, the newest first, as old ones often were done and nobody said so. When there are
/// many, each year has a page, and the first one shows what is open and what was done of late.
/// </summary>
internal static class TaskPages
{
    public const string Url = "/aufgaben/";

    /// <summary>About what a row shows besides the text of its task, in characters.</summary>
    private const int RowWeight = 200;

    /// <summary>So many open tasks the first page bears, when there are years besides.</summary>
    private const int MostOpen = 300;

    public static IEnumerable<PageGroup> Of(Site site) => [new(Url, () => Pages(site))];

    /// <summary>Whether one page has them all.</summary>
    public static bool IsWhole(Site site) => ChronicleOf(site).Periods.IsEmpty;

    private static Chronicle<LedgerTask> ChronicleOf(Site site) => Chronicle<LedgerTask>.Of(
        site.Archive.Tasks.AsMemory(),
        t => site.Archive.Meetings[t.Meeting].Meeting.Date,
        t => RowWeight + site.Archive.Meetings[t.Meeting].Meeting.Tasks[t.Task].Text.Length);

    private static IEnumerable<Page> Pages(Site site)
    {
        var all = site.Archive.Tasks;
        var chronicle = ChronicleOf(site);
        var shownFirst = chronicle.Periods.IsEmpty
            ? all.AsMemory()
            : all.Where(t => t.IsOpen).TakeLast(MostOpen).Concat(chronicle.First.ToArray().Where(t => !t.IsOpen)).ToArray();
        var first = new Page { Url = Url, Template = "tasks", Title = site.Words["menu.tasks"], View = () => View(shownFirst, null) };
        return PeriodPages.Of(site.Words, chronicle, first, " ", (page, shown, period) => page with { View = () => View(shown, period) });

        TaskListView View(ReadOnlyMemory<LedgerTask> shown, Period<LedgerTask>? period)
        {
            var tasks = shown.ToArray().ToLookup(t => t.IsOpen);
            ImmutableArray<TaskRow> open = [.. tasks[true].NewestFirst(t => t.Meeting).Select(site.Rows.Task)];
            ImmutableArray<TaskRow> done = [.. tasks[false].NewestFirst(t => t.Meeting).Select(site.Rows.Task)];
            var counted = period?.Entries ?? all.AsMemory();
            var openTotal = counted.ToArray().Count(t => t.IsOpen);
            return new TaskListView
            {
                Open = open,
                Done = done,
                OpenTotal = openTotal,
                DoneTotal = counted.Length - openTotal,
                Periods = chronicle.Links(site.Words, Url, period),
                Period = period?.Title(site.Words),
                Committees = Choices.Of(open.Concat(done).Select(t => t.Meeting.Committee).OfType<string>()),
                People = Choices.Of(open.Concat(done).SelectMany(t => t.Who).Where(w => w.Url.Length > 0).Select(w => w.Name)),
            };
        }
    }
}
