using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Writing;

/// <summary>Markdown joins two lists that follow each other, unless they have different signs: every second one gets the other sign.</summary>
internal sealed class ListVariants
{
    private Block? before;
    private bool other;

    /// <summary>To be asked for every block of one run of blocks, in order.</summary>
    public bool IsOther(Block block)
    {
        other = block is ItemList list && before is ItemList previous && previous.Ordered == list.Ordered && !other;
        before = block;
        return other;
    }
}
