using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>What converting Markdown needs to know of the file it stands in.</summary>
/// <param name="AllowedTags">HTML tags that stay tags.</param>
internal sealed record MarkdownFile(string Path, MarkdownPart Part, ImmutableArray<string> AllowedTags, DiagnosticBag Diagnostics)
{
    /// <param name="line">From 0 within the Markdown, as Markdig counts.</param>
    public int LineOf(int line) => Part.FirstLine + line;

    public SourceLocation Where(int line, int column) => new(Path, LineOf(line), column + 1);
}
