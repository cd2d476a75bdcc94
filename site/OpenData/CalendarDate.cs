namespace Protokollarchiv.OpenData;

/// <summary>An entry of the calendar (Termin): a meeting, or a date that minutes announce.</summary>
internal sealed record CalendarDate
{
    /// <summary>Stays the same as long as it is the same date, whatever else the archive holds.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Null when it is a single day.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The day on which it is over.</summary>
    public DateOnly Until => LastDay ?? Date;

    public TimeOnly? Start { get; init; }

    public TimeOnly? End { get; init; }

    public string? Location { get; init; }

    /// <summary>Whether it does not take place.</summary>
    public bool IsCalledOff { get; init; }

    public bool IsAhead(DateOnly today) => Until >= today;

    /// <summary>Whose meeting it is, as far as that is certain.</summary>
    public string? Committee { get; init; }

    /// <summary>The page, or the passage that announces it.</summary>
    public required string Url { get; init; }

    /// <summary>The day of the meeting that says so.</summary>
    public required DateOnly Announced { get; init; }
}
