namespace Protokollarchiv.Pages;

/// <summary>A step of the way from the start page to a page.</summary>
internal sealed record Crumb(string Title, string Url);
