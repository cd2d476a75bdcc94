using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>A list whose entries are one text together: what a label above it announces, or a motion.</summary>
internal static class ListedText
{
    /// <summary>The first words of every entry, with semicolons between them.</summary>
    public static string Of(ItemList list)
    {
        var entries = list.Items.Select(entry => entry.Blocks is [Passage first, ..] ? first.Text.Trim().TrimEnd(';') : "").ToArray();
        return string.Join("; ", [.. entries[..^1].Select(entry => entry.TrimEnd('.')), entries[^1]]);
    }

    /// <summary>The passage that the text begins in; null when it begins with none.</summary>
    public static Passage? Beginning(ItemList list) => list.Items is [{ Blocks: [Passage first, ..] }, ..] ? first : null;
}
