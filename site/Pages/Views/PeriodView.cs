using System.Collections.Immutable;

namespace Protokollarchiv.Pages.Views;

/// <summary>A year or a part of it in the way to other entries.</summary>
internal sealed record PeriodView(string Title, string Url, int Count, bool IsCurrent = false)
{
    /// <summary>Of the year that is shown, or that a part of is, the pages its entries stand on if it is divided.</summary>
    public ImmutableArray<PeriodView> Parts { get; init; } = [];
}
