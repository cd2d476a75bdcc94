namespace Protokollarchiv.Sources;

/// <summary>Markdown of a source file.</summary>
/// <param name="FirstLine">Line of the file at which <paramref name="Text"/> begins.</param>
internal sealed record MarkdownPart(string Text, int FirstLine);
