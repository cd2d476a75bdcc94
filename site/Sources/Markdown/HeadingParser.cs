using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Headings, whose words are left to the <see cref="LeafConverter"/>. From the second level on the space behind the signs may lack, as older
/// programs allowed: <c>##Kasse</c>; behind one sign alone a word is a tag. Those of wikis are headings, too.
/// </summary>
internal sealed class HeadingParser : HeadingBlockParser
{
    public HeadingParser() => OpeningCharacters = ['#', '='];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentChar == '=' && !WikiHeadings.Of(processor).Hold(processor.Line.AsSpan()))
        {
            return BlockState.None;
        }

        var state = base.TryOpen(processor);
        if (state == BlockState.None && LevelWithoutSpace(processor) is >= 2 and var level)
        {
            Open(processor, level);
            state = BlockState.Break;
        }

        if (state != BlockState.None && processor.NewBlocks.TryPeek(out var block) && block is HeadingBlock heading)
        {
            heading.Level = heading.HeaderChar == '=' ? WikiHeadings.Of(processor).LevelOf(heading.Level) : heading.Level;
            heading.ProcessInlines = false;
        }

        return state;
    }

    /// <returns>0 for what is no heading.</returns>
    private int LevelWithoutSpace(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var level = line.IndexOfAnyExcept('#');
        return !processor.IsCodeIndent && level > 0 && level <= MaxLeadingCount && char.IsLetterOrDigit(line[level]) ? level : 0;
    }

    private void Open(BlockProcessor processor, int level)
    {
        var line = processor.Line;
        processor.NewBlocks.Push(new HeadingBlock(this)
        {
            HeaderChar = '#',
            Level = level,
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
        });
        processor.GoToColumn(processor.Column + level);
        var words = processor.Line.AsSpan().TrimEnd();
        var bare = words.TrimEnd('#');
        processor.Line.End = processor.Line.Start + (bare.Length < words.Length && bare is [.., ' '] ? bare.TrimEnd().Length : words.Length) - 1;
    }
}
