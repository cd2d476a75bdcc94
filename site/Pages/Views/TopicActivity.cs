namespace Protokollarchiv.Pages.Views;

/// <summary>A topic with how often and when it last came up.</summary>
internal sealed record TopicActivity(string Name, string Url, int Meetings, DateView? Last);
