namespace Protokollarchiv.Archive.Linking;

/// <summary>Which meeting was on a day.</summary>
internal sealed class MeetingDates
{
    private readonly Dictionary<DateOnly, List<int>> byDate = [];
    private readonly IReadOnlyList<Meeting> meetings;

    public MeetingDates(IReadOnlyList<Meeting> meetings)
    {
        this.meetings = meetings;
        for (var i = 0; i < meetings.Count; i++)
        {
            if (meetings[i].Date is { } date)
            {
                (byDate.TryGetValue(date, out var list) ? list : byDate[date] = []).Add(i);
            }
        }
    }

    public string UrlOf(int meeting) => meetings[meeting].Url;

    /// <summary>The committee's only meeting on that day; for explicit references also the archive's only one. Null when there is none or two.</summary>
    public int? Find(DateOnly date, string? committee, bool anyCommittee)
    {
        if (!byDate.TryGetValue(date, out var onDay))
        {
            return null;
        }

        var own = onDay.FindAll(i => meetings[i].Committee == committee);
        return own.Count == 1 ? own[0] : own.Count == 0 && anyCommittee && onDay.Count == 1 ? onDay[0] : null;
    }
}
