using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources.Markdown;

namespace Protokollarchiv.Sources;

/// <summary>Markdown to blocks, whose passages are numbered and have their anchors.</summary>
/// <param name="allowedTags">HTML tags that stay tags.</param>
internal sealed class ParseMarkdown(ImmutableArray<string> allowedTags) : IModule<ReadSource, SourceDocument>
{
    public SourceDocument Run(ReadSource document, BuildContext context)
    {
        var names = new PassageNames();
        return new SourceDocument(document.Path, document.FrontMatter, document.Parts is [var only] ? Blocks(only) : [.. document.Parts.SelectMany(part => Blocks(part))]);

        ImmutableArray<Block> Blocks(MarkdownPart part) =>
            new BlockConverter(new MarkdownFile(document.Path, part, allowedTags, context.Diagnostics), names).Convert();
    }
}
