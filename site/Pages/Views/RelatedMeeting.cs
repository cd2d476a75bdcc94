namespace Protokollarchiv.Pages.Views;

/// <summary>A meeting that another names, with the passage that does.</summary>
internal sealed record RelatedMeeting(MeetingRow Meeting, string Url);
