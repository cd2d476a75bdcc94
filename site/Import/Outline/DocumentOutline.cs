using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.Outline;

/// <summary>From the lines of a document to blocks of minutes: headings for agenda items, lists, tables, paragraphs. The words stay.</summary>
internal static class DocumentOutline
{
    public static ImmutableArray<Block> Of(Manuscript manuscript)
    {
        var lines = TypedMarks.Find(GridUnfolding.Of(manuscript.Blocks)).FindAll(block => block is not Line { Content.IsEmpty: true, Mark: null });
        lines = TitleLine.Joined([.. TitleLine.Divided(lines)]);
        return TitleFirst(new BlockAssembly(lines, HeadingFinder.Find(lines)).Assemble());
    }

    /// <summary>The minutes begin with what names them, even where a letterhead stands above it.</summary>
    private static ImmutableArray<Block> TitleFirst(ImmutableArray<Block> blocks)
    {
        var title = blocks.FirstOrDefault(block => block is Heading { Level: 1 });
        return title is null || ReferenceEquals(title, blocks[0]) ? blocks : blocks.Remove(title).Insert(0, title);
    }
}
