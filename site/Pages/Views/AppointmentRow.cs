namespace Protokollarchiv.Pages.Views;

/// <summary>A date: a meeting, or what minutes announce.</summary>
internal sealed record AppointmentRow
{
    public required string Title { get; init; }

    public required DateView Date { get; init; }

    /// <summary>Null when it is a single day.</summary>
    public DateView? LastDay { get; init; }

    /// <summary>Whose meeting it is, where the title keeps that to itself.</summary>
    public string? Committee { get; init; }

    public string? Times { get; init; }

    public string? Location { get; init; }

    /// <summary>Whether it does not take place and its title keeps that to itself.</summary>
    public bool SaysCalledOff { get; init; }

    /// <summary>The meeting's page, or the passage that announces it.</summary>
    public required string Url { get; init; }
}
