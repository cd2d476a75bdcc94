using System.Collections.Immutable;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>The start page.</summary>
internal sealed record StartView
{
    public required int MeetingCount { get; init; }

    public required ImmutableArray<AppointmentRow> Dates { get; init; }

    public required ImmutableArray<MeetingRow> Meetings { get; init; }

    public required ImmutableArray<TopicActivity> Topics { get; init; }

    public required ImmutableArray<TaskRow> Tasks { get; init; }

    public required int OpenTaskCount { get; init; }

    public required ImmutableArray<ResolutionRow> Resolutions { get; init; }
}

/// <summary>A topic with how often and when it last came up.</summary>
/// <param name="Activity">How often it came up over the time of the archive, drawn.</param>
internal sealed record TopicActivity(string Name, string Url, int Meetings, DateView? Last, Html Activity);
