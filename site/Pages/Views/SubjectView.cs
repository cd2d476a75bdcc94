using System.Collections.Immutable;
using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>What the pages of people, organizations and topics have in common; or a period of such a page.</summary>
internal abstract record SubjectView
{
    public required string Name { get; init; }

    public required string Url { get; init; }

    public required Html About { get; init; }

    public bool HasAbout { get; init; }

    public required int MeetingCount { get; init; }

    public ImmutableArray<PeriodView> Periods { get; init; } = [];

    public string? Period { get; init; }
}
