namespace Protokollarchiv.Pages.Charts;

/// <summary>What a chart says of itself.</summary>
internal sealed record ChartText(string Id, string Title, string Description, string RowTitle);
