using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes;

/// <summary>The texts of a meeting with the agenda item they belong to.</summary>
internal static class ItemBlocks
{
    /// <summary>The preamble with -1, then each item with its index.</summary>
    public static IEnumerable<(int Item, ImmutableArray<Block> Blocks)> Of(Meeting meeting) =>
        meeting.Items.Select(item => (item.Index, item.Blocks)).Prepend((-1, meeting.Preamble));

    /// <summary>Every list of blocks of a text: its own, and those inside lists and quotes.</summary>
    public static IEnumerable<ImmutableArray<Block>> Runs(ImmutableArray<Block> blocks)
    {
        yield return blocks;
        foreach (var block in blocks)
        {
            IEnumerable<ImmutableArray<Block>> inside = block switch
            {
                ItemList list => list.Items.SelectMany(item => Runs(item.Blocks)),
                Quote quote => Runs(quote.Blocks),
                _ => [],
            };
            foreach (var run in inside)
            {
                yield return run;
            }
        }
    }
}
