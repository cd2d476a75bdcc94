namespace Protokollarchiv.Pages.Views;

/// <summary>An agenda item in the table of contents.</summary>
internal sealed record AgendaEntry(string? Number, string Title, string Anchor, int Level, bool HasResolution, bool HasTask);
