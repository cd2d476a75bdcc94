namespace Protokollarchiv.Sources;

/// <summary>A source file's text: Unicode in composed form, lines ended by <c>\n</c>.</summary>
/// <param name="Path">Relative to the input folder, with '/'.</param>
internal sealed record SourceText(string Path, string Text);
