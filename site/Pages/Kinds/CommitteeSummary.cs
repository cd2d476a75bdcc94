using Protokollarchiv.Archive;
using Protokollarchiv.OpenData;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages.Kinds;

/// <summary>What is ahead of each committee, what it has to do, and what it decided last.</summary>
internal sealed class CommitteeSummary
{
    private const int MostDates = 4;
    private const int MostTasks = 5;
    private const int MostResolutions = 4;

    private readonly Site site;
    private readonly Lazy<ILookup<string, CalendarDate>> ahead;
    private readonly Lazy<ILookup<string?, LedgerTask>> open;

    public CommitteeSummary(Site site)
    {
        this.site = site;
        ahead = new(() => CalendarDates.ByCommittee(site.Dates.Where(d => d.IsAhead(site.Archive.Today))));
        open = new(() => site.Archive.Tasks.Where(t => t.IsOpen).ToLookup(t => site.Archive.Meetings[t.Meeting].Meeting.Committee, StringComparer.Ordinal));
    }

    public CommitteeView Of(Committee committee)
    {
        LedgerTask[] tasks = [.. open.Value[committee.Name]];
        (int Meeting, int Index)[] resolutions = [.. committee.Meetings.SelectMany(m => site.Archive.Meetings[m].Meeting.ListedResolutions.Select(i => (m, i)))];
        return new CommitteeView
        {
            Calendar = CalendarFile.UrlOf(committee),
            Dates = [.. ahead.Value[committee.Name].Take(MostDates).Select(d => DatePages.Row(site, d))],
            Tasks = [.. tasks.Reverse().Take(MostTasks).Select(site.Rows.Task)],
            OpenTaskCount = tasks.Length,
            Resolutions = [.. resolutions.Reverse().Take(MostResolutions).Select(r => site.Rows.Resolution(r.Meeting, r.Index))],
            ResolutionCount = resolutions.Length,
        };
    }
}
