using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// A line <c>TOP 4: Kasse</c> at the margin right below a list: to Markdown it goes on with the last entry, to who wrote it the next item
/// of the agenda begins.
/// </summary>
internal sealed partial class TopLineParser : BlockParser
{
    private readonly ParagraphParser paragraphs;

    public TopLineParser(ParagraphParser paragraphs)
    {
        this.paragraphs = paragraphs;
        OpeningCharacters = ['T', 'Z', 'z'];
    }

    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.CurrentBlock is ParagraphBlock { Parent: ListItemBlock } && processor.Column == 0 && Begins().IsMatch(processor.Line.AsSpan())
            ? paragraphs.TryOpen(processor)
            : BlockState.None;

    /// <summary>With a title in capitals or none: <c>TOP 3 wird vertagt</c> may be the rest of a sentence.</summary>
    [GeneratedRegex(@"^([Zz]u[ \u00A0]+)?(TOP|Top|Tagesordnungspunkt|Traktandum)[ \u00A0]*\d{1,2}[a-z]?(\.\d{1,2})?[ \u00A0]*([:.)–-]|$|(?<=[ \u00A0])\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Begins();
}
