using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// The Markdown of minutes: CommonMark with pipe tables, task lists, strike-through, <c>++inserted++</c> and <c>==marked==</c>, bare addresses, <c>[[Name]]</c> and notes, <c>[^1]</c>. Without
/// indented code, which in minutes is only indentation, and without blocks of HTML, which show as text.
/// </summary>
internal static class MarkdownDialect
{
    private static readonly MarkdownPipelineBuilder Builder = Configure();

    /// <summary>Reads the blocks, and inside them only tables; see <see cref="ParagraphParser"/>.</summary>
    public static MarkdownPipeline Blocks { get; } = Builder.Build();

    /// <summary>Reads what is inside a block. What is a table is known by then, and a piece of a long paragraph that looks like one has no place for it.</summary>
    public static InlineParserList Inlines { get; } = new(Builder.InlineParsers.Where(parser => parser is not PipeTableParser));

    private static MarkdownPipelineBuilder Configure()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Inserted | EmphasisExtraOptions.Marked)
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        var paragraphs = new ParagraphParser();
        builder.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        builder.BlockParsers.InsertBefore<ParagraphParser>(new TopLineParser(paragraphs));
        builder.BlockParsers.Replace<HeadingBlockParser>(new HeadingParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new GenderStarParser());
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new DoubleSignParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NameLinkParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NoteMarkParser());
        return builder;
    }
}
