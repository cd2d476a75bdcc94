using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Minutes;

/// <summary>
/// Makes headings of lines that are agenda items without saying so in Markdown: <c>TOP 3: Finanzen</c> alone in its paragraph, also bold.
/// </summary>
internal sealed class FindHeadings : IModule<SourceDocument, SourceDocument>
{
    private const int LongestTitle = 160;

    public SourceDocument Run(SourceDocument document, BuildContext context)
    {
        if (!document.Blocks.Any(IsTitle))
        {
            return document;
        }

        var level = document.Blocks.OfType<Heading>().Where(h => AgendaHeading.Of(h.Title.Text).Labelled).Select(h => h.Level).FirstOrDefault(2);
        return document with { Blocks = [.. document.Blocks.Select(block => IsTitle(block) ? AsHeading((Passage)block, level) : block)] };
    }

    private static bool IsTitle(Block block) =>
        block is Passage { Kind: PassageKind.Paragraph } passage
        && passage.Text.Length <= LongestTitle
        && !passage.Text.Contains('\n', StringComparison.Ordinal)
        && passage.Text.TrimStart().StartsWith("TOP", StringComparison.OrdinalIgnoreCase)
        && AgendaHeading.Of(passage.Text) is { Labelled: true, Number: not null };

    private static Heading AsHeading(Passage line, int level)
    {
        ImmutableArray<Inline> content = line.Content is [Emphasis { Kind: EmphasisKind.Strong } bold] ? bold.Children : line.Content;
        return new Heading(level, line with { Kind = PassageKind.Heading, Content = content }) { Line = line.Line, Column = line.Column };
    }
}
