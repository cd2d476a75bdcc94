using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>Dates ahead and past.</summary>
internal sealed record DateListView
{
    public required ImmutableArray<AppointmentRow> Ahead { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<AppointmentRow> Past { get; init; }

    public ImmutableArray<PeriodView> Periods { get; init; } = [];

    public string? Period { get; init; }
}
