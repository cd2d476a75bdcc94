using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>The tasks that minutes set: the open ones, the longest open first, then those that are done; by years when there are many.</summary>
internal static class TaskPages
{
    private const string Url = "/aufgaben/";

    /// <summary>About what a row shows besides the text of its task, in characters.</summary>
    private const int RowWeight = 200;

    public static IEnumerable<PageGroup> Of(Site site) => [new(Url, () => Pages(site))];

    private static IEnumerable<Page> Pages(Site site)
    {
        var all = Ledger.Of(site.Archive, m => m.Tasks.Length);
        var openTotal = all.Count(t => !TaskOf(t).Done);
        var chronicle = Chronicle<(int Meeting, int Index)>.Of(
            all,
            t => site.Archive.Meetings[t.Meeting].Meeting.Date,
            t => RowWeight + TaskOf(t).Text.Length);
        yield return Page(Url, site.Words["menu.tasks"], [], chronicle.First, null);
        foreach (var period in chronicle.Periods)
        {
            var title = $"{site.Words["menu.tasks"]} {period.Title(site.Words)}";
            yield return Page(Url + period.Path, title, [new Crumb(site.Words["menu.tasks"], Url)], period.Parts.IsEmpty ? period.Entries : default, period);
        }

        MeetingTask TaskOf((int Meeting, int Index) task) => site.Archive.Meetings[task.Meeting].Meeting.Tasks[task.Index];

        Page Page(string url, string title, ImmutableArray<Crumb> above, ReadOnlyMemory<(int Meeting, int Index)> shown, Period<(int Meeting, int Index)>? period) => new()
        {
            Url = url,
            Template = "tasks",
            Title = title,
            Above = above,
            View = () =>
            {
                var rows = shown.ToArray().Select(t => site.Rows.Task(t.Meeting, t.Index)).ToLookup(t => t.IsDone);
                return new TaskListView
                {
                    Open = [.. rows[false]],
                    Done = [.. rows[true].Reverse()],
                    OpenTotal = openTotal,
                    DoneTotal = all.Length - openTotal,
                    Periods = PeriodLinks.Of(site.Words, Url, chronicle, period),
                    Period = period?.Title(site.Words),
                };
            },
        };
    }
}
