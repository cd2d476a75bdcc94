using Protokollarchiv.Pages.Markup;

namespace Protokollarchiv.Pages.Views;

/// <summary>A page of the site that is no minutes.</summary>
internal sealed record TextView(string Title, Html Text);
