namespace Protokollarchiv.Archive;

/// <summary>An attachment (Anlage) beside minutes or a page.</summary>
/// <param name="Source">Path relative to the input folder, or null for a link elsewhere.</param>
internal sealed record Attachment(string Title, string Url, string? Source);
