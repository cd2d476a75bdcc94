namespace Protokollarchiv.Archive.Linking.References;

/// <summary>Which meeting was on a day, and which was the committee's before.</summary>
internal sealed class MeetingCalendar
{
    /// <summary>Of few meetings nothing usual can be learned; a longer gap may hide one whose minutes are missing.</summary>
    private const int UsualGap = 100;

    private const int SeveralNotes = -1;

    private readonly IReadOnlyList<Meeting> meetings;
    private readonly Dictionary<DateOnly, List<int>> byDate = [];
    private readonly Dictionary<string, int> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> usualGap = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int>> byNote;
    private readonly int?[] previous;
    private readonly int?[] next;

    /// <param name="meetings">Oldest first.</param>
    public MeetingCalendar(IReadOnlyList<Meeting> meetings)
    {
        this.meetings = meetings;
        byNote = new(ByNote);
        previous = new int?[meetings.Count];
        next = new int?[meetings.Count];
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        var gaps = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < meetings.Count; i++)
        {
            bySource[meetings[i].Source] = i;
            if (meetings[i].Date is not { } date)
            {
                continue;
            }

            (byDate.TryGetValue(date, out var onDay) ? onDay : byDate[date] = []).Add(i);
            if (meetings[i].Committee is not { } committee)
            {
                continue;
            }

            if (last.TryGetValue(committee, out var before))
            {
                previous[i] = before;
                next[before] = i;
                if (Days(before, i) > 0)
                {
                    (gaps.TryGetValue(committee, out var list) ? list : gaps[committee] = []).Add(Days(before, i));
                }
            }

            last[committee] = i;
        }

        foreach (var (committee, days) in gaps.Where(g => g.Value.Count > 2))
        {
            days.Sort();
            usualGap[committee] = days[days.Count / 2] * 8 / 5;
        }
    }

    private MeetingCalendar(MeetingCalendar other, IReadOnlyList<Meeting> meetings)
    {
        this.meetings = meetings;
        (byDate, bySource, byNote, usualGap, previous, next) = (other.byDate, other.bySource, other.byNote, other.usualGap, other.previous, other.next);
    }

    /// <summary>The same with other minutes for a meeting, of the same committee on the same day.</summary>
    public MeetingCalendar With(int meeting, Meeting changed)
    {
        var all = meetings.ToArray();
        all[meeting] = changed;
        return new MeetingCalendar(this, all);
    }

    public Meeting this[int meeting] => meetings[meeting];

    /// <summary>The committee's meeting before and after this one.</summary>
    public int? Previous(int meeting) => previous[meeting];

    public int? Next(int meeting) => next[meeting];

    /// <summary>The meeting before, if hardly another can have been between whose minutes are missing.</summary>
    public int? SurelyPrevious(int meeting)
    {
        var before = previous[meeting];
        while (before is { } same && Days(same, meeting) == 0 && !TellsOfASitting(meetings[same]))
        {
            before = previous[same];
        }

        return before is not { } one || meetings[meeting].Committee is not { } committee || Days(one, meeting) > usualGap.GetValueOrDefault(committee, UsualGap) ? null
            : meetings[one].Date is { } date && date != meetings[meeting].Date ? Find(date, committee, anyCommittee: false)
            : one;
    }

    /// <summary>The committee's only meeting on that day; if asked for also the archive's only one. Null when there is none or two.</summary>
    public int? Find(DateOnly date, string? committee, bool anyCommittee)
    {
        if (!byDate.TryGetValue(date, out var onDay))
        {
            return null;
        }

        var own = onDay.FindAll(m => meetings[m].Committee == committee);
        return own.Count > 0 ? Only(own) : anyCommittee ? Only(onDay) : null;
    }

    /// <summary>Whether minutes say who was there or what was decided, as an invitation or an annex of the same day does not.</summary>
    public static bool TellsOfASitting(Meeting meeting) => !meeting.Attendance.Present.IsEmpty || !meeting.Resolutions.IsEmpty;

    /// <summary>Of several files of one day the one that tells of a sitting; null where none or two do.</summary>
    private int? Only(List<int> onDay) =>
        onDay.Count == 1 ? onDay[0]
        : onDay.FindAll(m => TellsOfASitting(meetings[m])) is [var only] ? only
        : null;

    public int? OfFile(string source) => bySource.TryGetValue(source, out var meeting) ? meeting : null;

    /// <summary>The meeting whose file is called so, without folders and ending; null where none is or two are.</summary>
    public int? OfNote(string name) => byNote.Value.TryGetValue(name, out var meeting) && meeting != SeveralNotes ? meeting : null;

    private Dictionary<string, int> ByNote()
    {
        var notes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (source, meeting) in bySource)
        {
            var name = Path.GetFileNameWithoutExtension(source);
            notes[name] = notes.ContainsKey(name) ? SeveralNotes : meeting;
        }

        return notes;
    }

    private int Days(int from, int to) => meetings[to].Date is { } end && meetings[from].Date is { } start ? end.DayNumber - start.DayNumber : int.MaxValue;
}
