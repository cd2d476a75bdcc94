using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Headings, whose words are left to the <see cref="InlineConverter"/>. The space behind two or more signs may be missing, as in
/// <c>##TOP 5</c>; behind a single one it makes the difference to a <c>#tag</c>.
/// </summary>
internal sealed class HeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.TryPeek(out var block) && block is HeadingBlock heading)
        {
            heading.ProcessInlines = false;
        }

        return state == BlockState.None && !processor.IsCodeIndent && SignsBeforeWord(processor.Line) is > 1 and var level ? Open(processor, level) : state;
    }

    private BlockState Open(BlockProcessor processor, int level)
    {
        processor.NewBlocks.Push(new HeadingBlock(this)
        {
            HeaderChar = '#',
            Level = level,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
            ProcessInlines = false,
        });
        processor.GoToColumn(processor.Column + level);
        return BlockState.Break;
    }

    /// <returns>0 where no letter or digit follows the signs, or there are too many.</returns>
    private int SignsBeforeWord(StringSlice line)
    {
        var text = line.AsSpan();
        var signs = text.IndexOfAnyExcept('#');
        return signs > 0 && signs <= MaxLeadingCount && char.IsLetterOrDigit(text[signs]) ? signs : 0;
    }
}
