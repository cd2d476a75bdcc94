using System.Collections.Immutable;

namespace Protokollarchiv.Sources;

/// <summary>A source file with its front matter read and its text still Markdown.</summary>
/// <param name="Parts">In reading order; most files have one, the text below the front matter.</param>
internal sealed record ReadSource(string Path, FrontMatter FrontMatter, ImmutableArray<MarkdownPart> Parts);
