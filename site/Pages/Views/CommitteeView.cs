using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>What a committee (Gremium) has before it and behind it, beside the list of its meetings.</summary>
internal sealed record CommitteeView
{
    /// <summary>URL of its dates as iCalendar; null when it has none.</summary>
    public string? Calendar { get; init; }

    /// <summary>The dates ahead that its minutes tell of, the next first.</summary>
    public required ImmutableArray<AppointmentRow> Dates { get; init; }

    /// <summary>The newest that are open.</summary>
    public required ImmutableArray<TaskRow> Tasks { get; init; }

    public required int OpenTaskCount { get; init; }

    /// <summary>URL of the list of all tasks, narrowed to the committee where the list stands on one page.</summary>
    public required string AllTasks { get; init; }

    /// <summary>The newest.</summary>
    public required ImmutableArray<ResolutionRow> Resolutions { get; init; }

    public required int ResolutionCount { get; init; }

    /// <summary>As <see cref="AllTasks"/>.</summary>
    public required string AllResolutions { get; init; }
}
