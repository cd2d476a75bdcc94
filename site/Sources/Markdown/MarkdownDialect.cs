using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// The Markdown of minutes: CommonMark with pipe tables, task lists, strike-through, bare addresses and <c>[[Name]]</c>. Without
/// indented code, which in minutes is only indentation, and without blocks of HTML, which show as text.
/// </summary>
internal static class MarkdownDialect
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.InlineParsers.InsertBefore<EmphasisInlineParser>(new GenderStarParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new NameLinkParser());
        return builder.Build();
    }
}
