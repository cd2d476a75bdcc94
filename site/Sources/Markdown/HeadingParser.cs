using Markdig.Parsers;
using Markdig.Syntax;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Headings, whose words are left to the <see cref="InlineConverter"/>.</summary>
internal sealed class HeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None && processor.NewBlocks.TryPeek(out var block) && block is HeadingBlock heading)
        {
            heading.ProcessInlines = false;
        }

        return state;
    }
}
