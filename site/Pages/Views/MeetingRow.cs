namespace Protokollarchiv.Pages.Views;

/// <summary>A meeting as a row of a list.</summary>
internal sealed record MeetingRow
{
    public required string Url { get; init; }

    public required string Title { get; init; }

    public string? Committee { get; init; }

    public DateView? Date { get; init; }

    public string? Times { get; init; }

    public string? Location { get; init; }

    /// <summary><c>vorläufig</c>, <c>Entwurf</c>; null for all others.</summary>
    public string? Status { get; init; }

    public int Resolutions { get; init; }
}
