using System.Collections.Immutable;

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
