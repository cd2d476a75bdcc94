using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Sources;

/// <summary>Markdown to blocks.</summary>
/// <param name="allowedTags">HTML tags that stay tags.</param>
internal sealed class ParseMarkdown(ImmutableArray<string> allowedTags) : IModule<ReadSource, SourceDocument>
{
    public SourceDocument Run(ReadSource document, BuildContext context) =>
        new(document.Path, document.FrontMatter, Blocks(document, context.Diagnostics));

    private ImmutableArray<Block> Blocks(ReadSource document, DiagnosticBag diagnostics)
    {
        try
        {
            var parsed = Markdig.Markdown.Parse(document.Body, MarkdownDialect.Pipeline);
            return new BlockConverter(new InlineConverter(document.Path, allowedTags), document.BodyLine).Convert(parsed);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's own guard against input that would exhaust the stack. The words stay, as one paragraph.
            diagnostics.Report(DiagnosticCodes.NestedTooDeeply, new SourceLocation(document.Path, document.BodyLine));
            return [new Passage { Kind = PassageKind.Paragraph, Content = [new Text(document.Body.Trim())], Line = document.BodyLine }];
        }
    }
}
