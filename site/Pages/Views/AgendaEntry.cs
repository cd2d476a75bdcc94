namespace Protokollarchiv.Pages.Views;

/// <summary>An agenda item in the table of contents.</summary>
internal sealed record AgendaEntry(string? Number, string Title, string Anchor, int Level, bool HasResolution, bool HasTask)
{
    /// <summary>Whether all that was decided on it is that it comes later.</summary>
    public bool IsPutOff { get; init; }
}
