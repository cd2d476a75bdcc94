namespace Protokollarchiv.Pages.Views;

/// <summary>A meeting in whose attendance a person stands.</summary>
internal sealed record AttendanceRow(MeetingRow Meeting, string How);
