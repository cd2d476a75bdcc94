using System.IO.Compression;
using System.Text;
using Protokollarchiv.Files;

namespace Protokollarchiv.Search;

/// <summary>What a reader can make of a file of the index, for the guard that looks for what is withheld.</summary>
internal static class ReadableChunk
{
    /// <returns>The text of hits without the seams of compounds, or the names of a filter; null for every other file.</returns>
    public static string? TextOf(OutputFile file)
    {
        if (!file.Path.StartsWith(SearchPaths.Folder, StringComparison.Ordinal))
        {
            return null;
        }

        return file.Path[SearchPaths.Folder.Length] switch
        {
            SearchPaths.Rows => Inflated(file.Content[sizeof(uint)..]).Replace("\u001F", "", StringComparison.Ordinal),
            SearchPaths.Filters => Inflated(file.Content),
            _ => null,
        };
    }

    private static string Inflated(ReadOnlyMemory<byte> packed)
    {
        using var stream = new MemoryStream(packed.ToArray());
        using var inflate = new DeflateStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(inflate, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
