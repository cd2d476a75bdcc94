using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using Protokollarchiv.Files;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// The text that hits show, a few documents a file, so that a hit costs its reader little. 64 files make a segment with a name of its own:
/// the root names segments alone, and new minutes change the last of them.
/// </summary>
internal static class RowChunks
{
    public const int ChunksOfSegment = 64;

    private const int SegmentsAtOnce = 16;

    /// <summary>From here on a file holds twice as many documents, or there would be more files than pages.</summary>
    private const int ManyDocuments = 1 << 15;

    public static int SizeOf(int documents) => documents < ManyDocuments ? 4 : 8;

    /// <summary>The segments in their order, each with its files and its hash; few are ever held.</summary>
    public static IEnumerable<(OutputFile[] Files, uint Hash)> Write(RowText text, int documents, ParallelOptions parallel)
    {
        var size = SizeOf(documents);
        var chunks = (documents + size - 1) / size;
        foreach (var some in Enumerable.Range(0, (chunks + ChunksOfSegment - 1) / ChunksOfSegment).Chunk(SegmentsAtOnce))
        {
            var written = new (OutputFile[] Files, uint Hash)[some.Length];
            Parallel.For(0, some.Length, parallel, i =>
            {
                var first = some[i] * ChunksOfSegment;
                var files = new OutputFile[Math.Min(chunks - first, ChunksOfSegment)];
                var hash = WriteSegment(some[i], files, (chunk, lines) => text.Write((first + chunk) * size, Math.Min(documents, (first + chunk + 1) * size), lines));
                written[i] = (files, hash);
            });
            foreach (var segment in written)
            {
                yield return segment;
            }
        }
    }

    private static uint WriteSegment(int segment, Span<OutputFile> files, Action<int, ArrayBufferWriter<byte>> write)
    {
        var lines = new ArrayBufferWriter<byte>(16 * 1024);
        using var stream = new MemoryStream(4096);
        var packed = new byte[files.Length][];
        var hash = ChunkHash.Of([]);
        for (var i = 0; i < packed.Length; i++)
        {
            lines.ResetWrittenCount();
            write(i, lines);
            packed[i] = Packed(lines.WrittenSpan, stream);
            hash = ChunkHash.Continue(hash, packed[i].AsSpan(sizeof(uint)));
        }

        for (var i = 0; i < packed.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(packed[i], ChunkHash.Continue(hash ^ (uint)i, packed[i].AsSpan(sizeof(uint))));
            files[i] = new OutputFile(string.Create(CultureInfo.InvariantCulture, $"{SearchPaths.Folder}{SearchPaths.Rows}{segment}-{ChunkHash.Written(hash)}/{i}.bin"), packed[i]);
        }

        return hash;
    }

    /// <summary>Room for the hash, then the text deflated.</summary>
    /// <param name="stream">Room to write in; what is in it is gone.</param>
    private static byte[] Packed(ReadOnlySpan<byte> text, MemoryStream stream)
    {
        stream.SetLength(0);
        stream.Write([0, 0, 0, 0]);
        using (var deflate = new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(text);
        }

        return stream.ToArray();
    }
}
