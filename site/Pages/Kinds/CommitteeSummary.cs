using Protokollarchiv.Archive;
using Protokollarchiv.OpenData;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>What is ahead of each committee, what it has to do, and what it decided last.</summary>
internal sealed class CommitteeSummary(Site site)
{
    private const int MostDates = 4;
    private const int MostTasks = 10;
    private const int MostResolutions = 8;

    private readonly Lazy<ILookup<string?, LedgerTask>> open = new(() =>
        site.Archive.Tasks.Where(t => t.IsOpen).ToLookup(t => site.Archive.Meetings[t.Meeting].Meeting.Committee, StringComparer.Ordinal));
    private readonly Lazy<bool> tasksAreWhole = new(() => TaskPages.IsWhole(site));
    private readonly Lazy<bool> resolutionsAreWhole = new(() => ResolutionPages.IsWhole(site));

    public CommitteeView Of(Committee committee)
    {
        LedgerTask[] tasks = [.. open.Value[committee.Name]];
        LinkedMeeting[] meetings = [.. committee.Meetings.Select(m => site.Archive.Meetings[m])];
        return new CommitteeView
        {
            Calendar = committee.IsDated ? CalendarFile.UrlOf(committee) : null,
            Dates = [.. CalendarDates.Of(site.Archive, committee).Where(d => d.IsAhead(site.Archive.Today)).Take(MostDates).Select(d => DatePages.Row(site, d) with { Committee = null })],
            Tasks = [.. tasks.NewestFirst(t => t.Meeting).Take(MostTasks).Select(site.Rows.Task)],
            OpenTaskCount = tasks.Length,
            AllTasks = Narrowed(TaskPages.Url, isWhole: tasksAreWhole.Value, committee),
            Resolutions = [.. NewestResolutions.Of([.. meetings.Reverse()], MostResolutions).Select(r => site.Rows.Resolution(r.Meeting, r.Index))],
            ResolutionCount = meetings.Sum(m => m.Meeting.ListedResolutions.Count()),
            AllResolutions = Narrowed(ResolutionPages.Url, isWhole: resolutionsAreWhole.Value, committee),
        };
    }

    /// <summary>A page can only be narrowed to what it holds.</summary>
    private static string Narrowed(string url, bool isWhole, Committee committee) =>
        isWhole ? $"{url}?gremium={Uri.EscapeDataString(committee.Name)}" : url;
}
