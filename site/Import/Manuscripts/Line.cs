using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Manuscripts;

/// <summary>
/// A paragraph of a document in the import, with what its look says about it. Every format is read into these, in reading order; later each
/// becomes a heading, an entry of a list, or a paragraph.
/// </summary>
internal sealed record Line(ImmutableArray<Inline> Content) : Block
{
    private (ImmutableArray<Inline> Of, string Text)? words;

    /// <summary>How many lists it stands in. At depth 1 and more a line without <see cref="Mark"/> continues the entry above.</summary>
    public int Depth { get; init; }

    public ListMark? Mark { get; init; }

    /// <summary>Its rank by style: 0 the title of the document, 1 to 6 a heading; null for ordinary text.</summary>
    public int? Rank { get; init; }

    public bool Bold { get; init; }

    /// <summary>Its letters against those of most of the text: 1.2 is a fifth larger.</summary>
    public double Size { get; init; } = 1;

    /// <summary>Whether a blank line stands before it; null where the format does not say.</summary>
    public bool? Apart { get; init; }

    /// <summary>Set in by a quotation's margin.</summary>
    public bool Quoted { get; init; }

    public string Text
    {
        get
        {
            // A copy with other content brings the words of the old with it.
            if (words is not { } kept || kept.Of != Content)
            {
                words = kept = (Content, PlainText.Of(Content));
            }

            return kept.Text;
        }
    }

    /// <summary>Those of a text, also the ones in its tables.</summary>
    public static IEnumerable<Line> AllIn(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block switch
        {
            Line line => [line],
            Grid grid => grid.Rows.SelectMany(row => row.Cells).SelectMany(cell => AllIn(cell.Blocks)),
            _ => Enumerable.Empty<Line>(),
        });

    public bool StandsOut => Bold || Size >= 1.15;
}

/// <summary>The sign before an entry of a list.</summary>
/// <param name="Label">The number as the reader sees it: <c>3.</c>, <c>2.1</c>, <c>b)</c>; null for a bullet.</param>
/// <param name="Done">The state of a box to tick, null without one.</param>
internal sealed record ListMark(string? Label, bool? Done = null)
{
    /// <summary>The sign was typed as text, so it may be none: a number that stands alone belongs to its sentence.</summary>
    public bool Typed { get; init; }
}
