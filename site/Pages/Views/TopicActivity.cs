using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>A topic with how often and when it last came up.</summary>
/// <param name="Activity">How often it came up over the time of the archive, drawn.</param>
internal sealed record TopicActivity(string Name, string Url, int Meetings, DateView? Last, Html Activity);
