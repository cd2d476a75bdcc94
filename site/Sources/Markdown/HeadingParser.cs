using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Headings, whose words are left to the <see cref="InlineConverter"/>. From the second level on the space behind the signs may lack, as older
/// programs allowed: <c>##Kasse</c>; behind one sign alone a word is a tag. Those of wikis are headings, too: <c>== Kasse ==</c>.
/// </summary>
internal sealed partial class HeadingParser : HeadingBlockParser
{
    private const int TopOfDokuWiki = 6;

    /// <summary>Key of what a document remembers: whether its headings have fewer signs the deeper they are.</summary>
    private static readonly object Counting = new();

    public HeadingParser() => OpeningCharacters = ['#', '='];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentChar == '=' && !OfWiki().IsMatch(processor.Line.AsSpan()))
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
            heading.Level = heading.HeaderChar == '=' && CountsDown(processor) ? TopOfDokuWiki + 1 - heading.Level : heading.Level;
            heading.ProcessInlines = false;
        }

        return state;
    }

    /// <summary>Whether the text is DokuWiki's, whose title has most signs, and each level below one less.</summary>
    private static bool CountsDown(BlockProcessor processor)
    {
        if (processor.Document.GetData(Counting) is not bool isDown)
        {
            var counts = WikiSigns().Matches(processor.Line.Text).Select(signs => signs.Length).ToList();
            isDown = counts is [>= 5, ..] && counts.Exists(count => count < counts[0]) && counts.TrueForAll(count => count <= counts[0]);
            processor.Document.SetData(Counting, isDown);
        }

        return isDown;
    }

    /// <returns>0 for what is no heading.</returns>
    private int LevelWithoutSpace(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        var level = line.IndexOfAnyExcept('#');
        return !processor.IsCodeIndent && level > 0 && level <= MaxLeadingCount && char.IsLetterOrDigit(line[level]) ? level : 0;
    }

    [GeneratedRegex(@"^={2,6}[ \t]+[\p{L}\d][^=\r\n]{0,120}(=+[ \t]*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfWiki();

    [GeneratedRegex(@"^={2,6}(?=[ \t]+[\p{L}\d])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex WikiSigns();

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
