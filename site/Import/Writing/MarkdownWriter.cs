using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Import.Writing;

/// <summary>Blocks to the Markdown of the archive, as a person would write it.</summary>
internal static class MarkdownWriter
{
    /// <returns>Ends with a line break; empty for no blocks.</returns>
    public static string Write(ImmutableArray<Block> blocks)
    {
        var written = new StringBuilder();
        var variants = new ListVariants();
        foreach (var block in blocks)
        {
            if (written.Length > 0)
            {
                written.Append('\n');
            }

            written.Append(BlockWriter.Write(block, variants.IsOther(block))).Append('\n');
        }

        return written.ToString();
    }
}
