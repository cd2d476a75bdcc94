using System.Collections.Immutable;
using Protokollarchiv.Pages.Charts;

namespace Protokollarchiv.Pages.Views;

/// <summary>The archive in pictures.</summary>
internal sealed record OverviewView(ImmutableArray<Chart> Charts, int MeetingCount);
