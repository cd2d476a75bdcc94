namespace Protokollarchiv.Pages.Views;

/// <summary>A year or a part of it in the way to other entries.</summary>
internal sealed record PeriodView(string Title, string Url, int Count, bool IsCurrent);
