using System.Buffers.Binary;
using System.Globalization;
using Protokollarchiv.Files;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// Neighbouring chunks, a file each, below one name made of the content of them all: the root names folders and not each file of them.
/// A file begins with a hash of its own, by which the browser proves that it is whole, in its place, and of this build.
/// </summary>
internal sealed record ChunkFolder(OutputFile[] Files, uint Hash)
{
    /// <summary>What is left free at the start of a chunk, for its hash.</summary>
    public const int HeadLength = sizeof(uint);

    /// <param name="kind">One of the letters of <see cref="SearchPaths"/>.</param>
    /// <param name="chunks">Each with room for its hash, which is written there.</param>
    public static ChunkFolder Of(char kind, int number, IReadOnlyList<byte[]> chunks)
    {
        var hash = chunks.Aggregate(ChunkHash.Of([]), (before, chunk) => ChunkHash.Continue(before, chunk.AsSpan(HeadLength)));
        var files = new OutputFile[chunks.Count];
        for (var i = 0; i < files.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(chunks[i], ChunkHash.Continue(hash ^ (uint)i, chunks[i].AsSpan(HeadLength)));
            files[i] = new OutputFile(string.Create(CultureInfo.InvariantCulture, $"{SearchPaths.Folder}{kind}{number}-{ChunkHash.Written(hash)}/{i}.bin"), chunks[i]);
        }

        return new ChunkFolder(files, hash);
    }

    /// <summary>All chunks of a kind in folders, so many in each but the last.</summary>
    public static IReadOnlyList<ChunkFolder> Of(char kind, IEnumerable<byte[]> chunks, int ofFolder) =>
        [.. chunks.Chunk(ofFolder).Select((some, number) => Of(kind, number, some))];
}
