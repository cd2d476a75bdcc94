using System.Collections.Frozen;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Pages.Markup;
using Protokollarchiv.Pages.Views;

namespace Protokollarchiv.Pages;

/// <summary>Meetings, resolutions, tasks and dates as the rows of lists. A meeting's row is made once, however many lists show it.</summary>
internal sealed class Rows
{
    private readonly MinutesArchive archive;
    private readonly Words words;
    private readonly MeetingRow?[] meetings;
    private readonly FrozenDictionary<string, Committee> committees;
    private readonly Lazy<Dictionary<(int Meeting, int Task), LedgerTask>> ledger;

    public Rows(MinutesArchive archive, Words words)
    {
        this.archive = archive;
        this.words = words;
        meetings = new MeetingRow?[archive.Meetings.Length];
        committees = archive.Committees.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);
        ledger = new(LedgerByTask);
    }

    public MeetingRow Meeting(int index) => meetings[index] ??= Row(archive.Meetings[index].Meeting);

    public DateView? Date(DateOnly? date) => date is { } day ? Date(day) : null;

    public DateView Date(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), words.ShortDate(day), words.LongDate(day));

    public NamedLink? CommitteeOf(Meeting meeting) =>
        meeting.Committee is { } name && committees.TryGetValue(name, out var committee) ? new NamedLink(name, committee.Url) : null;

    /// <param name="resolution">Index in <see cref="Archive.Meeting.Resolutions"/>.</param>
    public ResolutionRow Resolution(int meeting, int resolution)
    {
        var linked = archive.Meetings[meeting];
        var resolved = linked.Meeting.Resolutions[resolution];
        return new ResolutionRow
        {
            Number = resolved.Number,
            Text = resolved.Text,
            Url = UrlOf(linked, resolved.Passage),
            Vote = VoteInWords.Of(resolved.Vote, words),
            Result = resolved.Vote?.Result?.ToString().ToLowerInvariant(),
            Meeting = Meeting(meeting),
            Item = ItemTitle(linked.Meeting, resolved.Item, words),
            Topics = [.. TopicsOf(linked, resolved.Item, resolved.Passage).Select(t => new NamedLink(t.Name, t.Url))],
        };
    }

    /// <summary>What the ledger knows of a task of a meeting.</summary>
    /// <param name="task">Index in <see cref="Archive.Meeting.Tasks"/>.</param>
    public LedgerTask LedgerOf(int meeting, int task) => ledger.Value[(meeting, task)];

    /// <summary>A task of the ledger in its newest form.</summary>
    public TaskRow Task(LedgerTask entry) => Task(entry.Newest.Meeting, entry.Newest.Task);

    /// <summary>A task as the minutes of a meeting have it, with the meeting that set it first and what has become of it.</summary>
    /// <param name="task">Index in <see cref="Archive.Meeting.Tasks"/>.</param>
    public TaskRow Task(int meeting, int task)
    {
        var entry = LedgerOf(meeting, task);
        var linked = archive.Meetings[meeting];
        var set = linked.Meeting.Tasks[task];
        var (whoMeeting, whoTask) = NamingSomebody(entry, meeting, task);
        var people = archive.Meetings[whoMeeting].TaskPeople[whoTask];
        var named = archive.Meetings[whoMeeting].Meeting.Tasks[whoTask];
        return new TaskRow
        {
            Text = set.Text,
            Url = UrlOf(linked, set.Passage),
            Who = people.IsEmpty ? [.. named.Who.Select(name => new NamedLink(name, ""))] : [.. people.Select(p => new NamedLink(p.Name, p.Url))],
            Due = Date(set.Due ?? named.Due),
            IsDone = !entry.IsOpen,
            Meeting = Meeting(entry.Meeting),
            Age = entry.MeetingsOpen ?? 0,
            ClosedIn = entry.Closed is { } closed && closed.Meeting != meeting ? new NamedLink(NameOf(closed.Meeting), UrlOf(archive.Meetings[closed.Meeting], closed.Passage)) : null,
        };
    }

    /// <summary>Who has it, where newer minutes only say how far it is: "Leiter kaufen: geht weiter".</summary>
    private (int Meeting, int Task) NamingSomebody(LedgerTask entry, int meeting, int task)
    {
        (int Meeting, int Task)[] forms = [(entry.Meeting, entry.Task), .. entry.Repeats];
        var own = Array.IndexOf(forms, (meeting, task));
        var named = Array.FindLastIndex(forms, own, form => !archive.Meetings[form.Meeting].Meeting.Tasks[form.Task].Who.IsEmpty || !archive.Meetings[form.Meeting].TaskPeople[form.Task].IsEmpty);
        return forms[named < 0 ? own : named];
    }

    public static string UrlOf(LinkedMeeting linked, int passage) => $"{linked.Meeting.Url}#{linked.Meeting.Passages[passage].Anchor}";

    /// <summary>The item's number and title, as they are understood away from its agenda: <c>TOP 3 Neue Fenster</c> are not three; null before the first item.</summary>
    public static string? ItemTitle(Meeting meeting, int item, Words words) =>
        item < 0 ? null : meeting.Items[item] is { Number: { } number } numbered ? $"{words.NumberOfItem(number)} {numbered.Title}".TrimEnd() : meeting.Items[item].Title;

    /// <summary>The topics that a passage, or the heading of its item, names.</summary>
    public static IEnumerable<Topic> TopicsOf(LinkedMeeting linked, int item, int passage)
    {
        var own = linked.Named[passage].OfType<Topic>();
        return item < 0 ? own : own.Union(linked.Named[linked.Meeting.Items[item].Heading.Index].OfType<Topic>());
    }

    private MeetingRow Row(Meeting meeting) => new()
    {
        Url = meeting.Url,
        Title = meeting.Title,
        Committee = meeting.Committee,
        Date = Date(meeting.Date),
        Times = words.Times(meeting.Start, meeting.End),
        Location = meeting.Location,
        Status = meeting.Status switch
        {
            MeetingStatus.Draft => words["status.draft"],
            MeetingStatus.Provisional => words["status.provisional"],
            _ => null,
        },
        Resolutions = meeting.ListedResolutions.Count(),
    };

    /// <summary>By its date, else its title.</summary>
    private string NameOf(int meeting) => archive.Meetings[meeting].Meeting is { Date: { } date } ? words.ShortDate(date) : archive.Meetings[meeting].Meeting.Title;

    private Dictionary<(int Meeting, int Task), LedgerTask> LedgerByTask()
    {
        var byTask = new Dictionary<(int Meeting, int Task), LedgerTask>(archive.Tasks.Length);
        foreach (var entry in archive.Tasks)
        {
            foreach (var task in entry.Repeats.Prepend((entry.Meeting, entry.Task)))
            {
                byTask[task] = entry;
            }
        }

        return byTask;
    }
}
