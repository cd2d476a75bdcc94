using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Manuscripts;

/// <summary>
/// What a document says, before anyone asked what it means: <see cref="Line"/>, <see cref="Grid"/>, <see cref="Rule"/> and passages of code,
/// in reading order.
/// </summary>
/// <param name="Omissions">What was left out on purpose.</param>
internal sealed record Manuscript(ImmutableArray<Block> Blocks, ImmutableArray<Omission> Omissions)
{
    /// <summary>How many characters it has.</summary>
    public int Length => LengthOf(Blocks);

    private static int LengthOf(IEnumerable<Block> blocks) =>
        blocks.Sum(block => block switch
        {
            Line line => line.Text.Length,
            Passage passage => passage.Text.Length,
            Grid grid => grid.Rows.Sum(row => row.Cells.Sum(cell => LengthOf(cell.Blocks))),
            _ => 0,
        });
}

/// <summary>Something a document has that the minutes do not need.</summary>
/// <param name="Text">Its words, where it has some.</param>
internal sealed record Omission(OmissionKind Kind, string Text);

/// <summary>Why something was left out.</summary>
internal enum OmissionKind
{
    PageNumber,
    RunningHead,
    Footer,
    TableOfContents,
    Comment,
    DeletedText,
    HiddenText,
    Placeholder,
    Picture,
    Navigation,
    Metadata,
}
