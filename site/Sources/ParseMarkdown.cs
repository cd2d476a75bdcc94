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
        if (document.Parts is [var only])
        {
            return new SourceDocument(document.Path, document.FrontMatter, Blocks(only));
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var part in document.Parts)
        {
            blocks.AddRange(Blocks(part));
        }

        return new SourceDocument(document.Path, document.FrontMatter, blocks.ToImmutable());

        ImmutableArray<Block> Blocks(MarkdownPart part) =>
            new BlockConverter(new MarkdownFile(document.Path, part, allowedTags, context.Diagnostics), names).Convert();
    }
}
