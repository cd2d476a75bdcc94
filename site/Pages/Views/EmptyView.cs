namespace Protokollarchiv.Pages.Views;

/// <summary>A page whose template needs nothing but the site.</summary>
internal sealed record EmptyView;
