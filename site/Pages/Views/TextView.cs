using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>A page of the site that is no minutes.</summary>
internal sealed record TextView(string Title, Html Text);

/// <summary>A page whose template needs nothing but the site.</summary>
internal sealed record EmptyView;
