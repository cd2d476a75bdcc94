using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>Meetings: all, a year's, a committee's.</summary>
internal sealed record MeetingListView
{
    public required int Total { get; init; }

    public required ImmutableArray<MeetingGroup> Groups { get; init; }

    /// <summary>Whether <see cref="Groups"/> holds only the newest.</summary>
    public bool IsExcerpt { get; init; }

    public ImmutableArray<PeriodView> Periods { get; init; } = [];

    public ImmutableArray<NamedLink> Committees { get; init; } = [];

    /// <summary>Null but on the first page of a committee.</summary>
    public CommitteeView? Committee { get; init; }
}

/// <summary>Meetings under one heading: a month, a year.</summary>
internal sealed record MeetingGroup(string Title, ImmutableArray<MeetingRow> Meetings);
