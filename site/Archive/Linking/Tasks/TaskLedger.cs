using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Protokollarchiv.Archive.Linking.Tasks;

/// <summary>
/// Follows each task through the minutes of its committee. Careful rather than complete: a later task is the same one only with the same words,
/// and done it is only where a box says so, or a passage that is just these words and "erledigt", or one that names the agenda item which set
/// nothing else and says "erledigt".
/// </summary>
internal sealed class TaskLedger
{
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Entry> openByKey = new(StringComparer.Ordinal);

    /// <summary>By meeting and place in its minutes.</summary>
    public static ImmutableArray<LedgerTask> Of(ImmutableArray<MeetingScan> scans, ImmutableArray<MeetingResult> results) => With([], _ => true, scans, results);

    /// <summary>The ledger with the tasks of some committees followed anew.</summary>
    /// <param name="before">All as they were.</param>
    /// <param name="isAnew">Whether a committee's are; empty is the name of none.</param>
    public static ImmutableArray<LedgerTask> With(ImmutableArray<LedgerTask> before, Predicate<string> isAnew, ImmutableArray<MeetingScan> scans, ImmutableArray<MeetingResult> results)
    {
        var committees = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < scans.Length; i++)
        {
            if (NameOf(scans[i]) is var name && isAnew(name))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(committees, name, out _) ??= []).Add(i);
            }
        }

        var all = before.Where(t => !isAnew(NameOf(scans[t.Meeting]))).ToList();
        foreach (var (name, meetings) in committees)
        {
            var ledger = new TaskLedger();
            foreach (var index in meetings.Where(i => scans[i].HasTasks))
            {
                ledger.Follow(index, scans[index], results[index].Meeting, carries: name.Length > 0);
            }

            all.AddRange(ledger.entries.Select(e => e.Task(name.Length > 0 ? meetings : [])));
        }

        all.Sort((a, b) => a.Meeting != b.Meeting ? a.Meeting.CompareTo(b.Meeting) : a.Task.CompareTo(b.Task));
        return [.. all];
    }

    private static string NameOf(MeetingScan scan) => scan.Meeting.Committee ?? "";

    /// <param name="carries">Whether tasks go on from meeting to meeting; minutes of no committee have nothing in common.</param>
    private void Follow(int index, MeetingScan scan, LinkedMeeting meeting, bool carries)
    {
        var closed = new Dictionary<int, Entry>(); // by the passage that says so
        foreach (var done in carries ? scan.Done : [])
        {
            if (Close(index, done, meeting) is { } entry)
            {
                closed.TryAdd(done.Passage, entry);
            }
        }

        for (var i = 0; i < scan.TaskKeys.Length; i++)
        {
            var task = scan.Meeting.Tasks[i];
            var key = carries ? scan.TaskKeys[i] : null;
            if (closed.TryGetValue(task.Passage, out var known) && known.Key == key)
            {
                known.Repeats.Add((index, i)); // "[x] Ziegel bestellen: erledigt" is a task, too
            }
            else if (key is not null && openByKey.TryGetValue(key, out known) && known.Meeting != index)
            {
                known.Repeats.Add((index, i));
            }
            else
            {
                known = new Entry(index, i, task.Item, key);
                entries.Add(known);
                if (key is not null)
                {
                    openByKey.TryAdd(key, known);
                }
            }

            if (task.Done)
            {
                Close(known, new Appearance(index, task.Passage));
            }
        }
    }

    /// <returns>What the note says is done, if it was open; null where it says so of an agenda item.</returns>
    private Entry? Close(int index, DoneNote done, LinkedMeeting meeting)
    {
        if (done.Key is not null && openByKey.TryGetValue(done.Key, out var entry))
        {
            Close(entry, new Appearance(index, done.Passage));
            return entry;
        }

        foreach (var link in meeting.RefersTo)
        {
            if (link.Passage == done.Passage && link.Item is { } item
                && entries.FindAll(e => e.Meeting == link.Meeting && e.Item == item) is [{ Closed: null } only])
            {
                Close(only, new Appearance(index, done.Passage));
            }
        }

        return null;
    }

    private void Close(Entry entry, Appearance where)
    {
        entry.Closed ??= where;
        if (entry.Key is not null && openByKey.TryGetValue(entry.Key, out var open) && ReferenceEquals(open, entry))
        {
            openByKey.Remove(entry.Key);
        }
    }

    private sealed record Entry(int Meeting, int Index, int Item, string? Key)
    {
        public List<(int Meeting, int Task)> Repeats { get; } = [];

        public Appearance? Closed { get; set; }

        /// <param name="meetings">Those of the committee, ascending.</param>
        public LedgerTask Task(List<int> meetings) => new(Meeting, Index)
        {
            Repeats = [.. Repeats],
            Closed = Closed,
            MeetingsOpen = meetings.Count == 0 ? null : meetings.BinarySearch(Closed?.Meeting ?? meetings[^1]) - meetings.BinarySearch(Meeting),
        };
    }
}
