using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Paragraphs, whose words are left to the <see cref="LeafConverter"/>, but for those that may be tables. A line <c>---</c> right below
/// what reads as text was meant to divide, not to make a heading of it.
/// </summary>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    /// <summary>Key of the data of a paragraph in which a line of dashes divides.</summary>
    public static readonly object HasRule = new();

    private const int LongestUnderlinedHeading = 100;

    /// <summary>No table of minutes has more characters; Markdig's time for one paragraph grows with the square of its length.</summary>
    private const int LongestTable = 64 * 1024;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.TryPeek(out var block) && block is ParagraphBlock paragraph)
        {
            paragraph.ProcessInlines = false;
        }

        return state;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock paragraph && Dashes(processor.Line) is >= 3 and var dashes && !processor.IsCodeIndent && ReadsAsText(paragraph, dashes))
        {
            // Markdig would let no other parser have a line of dashes below a paragraph: it stays in, for the converter to cut at.
            block.SetData(HasRule, HasRule);
            return BlockState.Continue;
        }

        var state = base.TryContinue(processor, block);
        if (state == BlockState.BreakDiscard && processor.NewBlocks.TryPeek(out var made) && made is HeadingBlock heading)
        {
            heading.ProcessInlines = false;
        }

        return state;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph)
        {
            return true;
        }

        LinkDefinitions.Take(processor, paragraph);
        if (LinkDefinitions.MayLead(paragraph))
        {
            Trim(ref paragraph.Lines); // Markdig would take out of the text what is left of them
        }
        else if (!base.Close(processor, block))
        {
            return false;
        }

        paragraph.ProcessInlines = MayBeTable(paragraph.Lines);
        return true;
    }

    private static bool MayBeTable(StringLineGroup lines)
    {
        var length = 0;
        var bars = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice.AsSpan();
            length += line.Length;
            bars = bars || line.Contains('|');
        }

        return bars && lines.Count > 1 && length <= LongestTable;
    }

    private static void Trim(ref StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines.Lines[i].Slice.TrimStart();
        }
    }

    /// <summary>How many dashes a line has that has nothing else; 0 for any other line.</summary>
    private static int Dashes(StringSlice line)
    {
        var text = line.AsSpan().Trim(" \t");
        return text.ContainsAnyExcept('-') ? 0 : text.Length;
    }

    /// <summary>More than a heading has, or a whole sentence with a short line below.</summary>
    private static bool ReadsAsText(ParagraphBlock paragraph, int dashes)
    {
        var last = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.AsSpan().Trim(" \t");
        return paragraph.Lines.Count > 1
            || last.Length > LongestUnderlinedHeading
            || (last is [.., '.' or ';' or ','] && dashes < last.Length / 2);
    }
}
