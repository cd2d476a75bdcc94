namespace Protokollarchiv.Pages.Views;

/// <summary>A meeting that another names, with the passage that does.</summary>
/// <param name="Item">Number and title of the agenda item that is named of the earlier meeting, or null.</param>
internal sealed record RelatedMeeting(MeetingRow Meeting, string Url, string? Item = null);
