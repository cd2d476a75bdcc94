using System.Buffers;
using System.IO.Compression;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// The text that hits show, a few documents a file, so that a hit costs its reader little. New minutes change the last folder.
/// </summary>
internal static class RowChunks
{
    public const int ChunksOfFolder = 64;

    private const int FoldersAtOnce = 16;

    /// <summary>From here on a file holds twice as many documents, or there would be more files than pages.</summary>
    private const int ManyDocuments = 1 << 15;

    public static int SizeOf(int documents) => documents < ManyDocuments ? 4 : 8;

    /// <summary>The folders in their order; few are ever held.</summary>
    public static IEnumerable<ChunkFolder> Write(RowText text, int documents, ParallelOptions parallel)
    {
        var size = SizeOf(documents);
        var chunks = (documents + size - 1) / size;
        foreach (var some in Enumerable.Range(0, (chunks + ChunksOfFolder - 1) / ChunksOfFolder).Chunk(FoldersAtOnce))
        {
            var written = new ChunkFolder[some.Length];
            Parallel.For(0, some.Length, parallel, i =>
            {
                var first = some[i] * ChunksOfFolder;
                written[i] = ChunkFolder.Of(SearchPaths.Rows, some[i], Packed(
                    Math.Min(chunks - first, ChunksOfFolder),
                    (chunk, lines) => text.Write((first + chunk) * size, Math.Min(documents, (first + chunk + 1) * size), lines)));
            });
            foreach (var folder in written)
            {
                yield return folder;
            }
        }
    }

    private static byte[][] Packed(int chunks, Action<int, ArrayBufferWriter<byte>> write)
    {
        var lines = new ArrayBufferWriter<byte>(16 * 1024);
        using var stream = new MemoryStream(4096);
        var packed = new byte[chunks][];
        for (var i = 0; i < packed.Length; i++)
        {
            lines.ResetWrittenCount();
            write(i, lines);
            packed[i] = Packed(lines.WrittenSpan, stream);
        }

        return packed;
    }

    /// <summary>Room for the hash, then the text deflated.</summary>
    /// <param name="stream">Room to write in; what is in it is gone.</param>
    private static byte[] Packed(ReadOnlySpan<byte> text, MemoryStream stream)
    {
        stream.SetLength(0);
        stream.Write(stackalloc byte[ChunkFolder.HeadLength]);
        using (var deflate = new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(text);
        }

        return stream.ToArray();
    }
}
