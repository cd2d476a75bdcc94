namespace Protokollarchiv.Sources;

/// <summary>A source file with its front matter read and its body still Markdown.</summary>
/// <param name="BodyLine">Line of the file at which <paramref name="Body"/> begins.</param>
internal sealed record ReadSource(string Path, FrontMatter FrontMatter, string Body, int BodyLine);
