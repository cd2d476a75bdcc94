namespace Protokollarchiv.Pages.Views;

/// <summary>A link by its name, with what else a list says of it.</summary>
/// <param name="Count">How many meetings, passages or the like; null where that is not shown.</param>
internal sealed record NamedLink(string Name, string Url, string? Note = null, int? Count = null);
