using System.Text;
using Protokollarchiv.Search.Postings;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// Divides the terms into chunks of about eight kilobytes and writes each. The format stands in <c>docs/suche.md</c>, "Files".
/// </summary>
internal sealed class TermChunkWriter(InvertedIndex index, PostingCode postingCode)
{
    /// <summary>So few because other minutes change the words of a folder here and there, and with one chunk all of them get another name.</summary>
    public const int ChunksOfFolder = 4;

    private const int TargetBits = 8 * 8 * 1024;
    private const int BitsOfTerm = 40;
    private const int BitsOfCode = 3;

    public TermChunk[] Write(ParallelOptions parallel)
    {
        var bounds = Bounds();
        var chunks = new TermChunk[bounds.Count - 1];
        Parallel.For(0, chunks.Length, parallel, () => new BitWriter(), (i, _, writer) =>
        {
            chunks[i] = Write(bounds[i], bounds[i + 1], writer);
            return writer;
        }, _ => { });
        return chunks;
    }

    private List<int> Bounds()
    {
        var bounds = new List<int> { 0 };
        long bits = 0;
        for (var term = 0; term < index.Terms.Length; term++)
        {
            var count = index.Postings.CountOf(term);
            var size = BitsOfTerm + ((long)count * (GapCode.Parameter(index.Documents, count) + 2 + BitsOfCode));
            if (bits > 0 && bits + (size / 2) > TargetBits)
            {
                bounds.Add(term);
                bits = 0;
            }

            bits += size;
        }

        bounds.Add(index.Terms.Length);
        return bounds;
    }

    private TermChunk Write(int from, int to, BitWriter writer)
    {
        var pairs = WritePairs(from, to, writer);
        var notes = Notes(from, to);
        writer.Write(0, 8 * ChunkFolder.HeadLength);
        writer.Write(ChunkHash.Of(pairs), 32);
        writer.Write((uint)notes.Length, 24);
        writer.Write((uint)(to - from), 24);
        for (var term = from; term < to; term++)
        {
            TermText.Write(writer, index.Terms[term], term > from ? index.Terms[term - 1] : "");
            postingCode.Write(writer, index.Postings.Of(term));
        }

        writer.Align();
        writer.Write(notes);
        return new TermChunk(from == 0 ? "" : TermText.Separator(index.Terms[from - 1], index.Terms[from]), writer.Take(), pairs);
    }

    private byte[] WritePairs(int from, int to, BitWriter writer)
    {
        for (var term = from; term < to; term++)
        {
            var pairs = index.Pairs.Of(term);
            foreach (var posting in index.Postings.Of(term))
            {
                var count = 0;
                while (count < pairs.Length && pairs[count] >> 8 == posting >> 5)
                {
                    count++;
                }

                writer.WriteUnary((uint)count);
                foreach (var pair in pairs[..count])
                {
                    writer.Write(pair & 0xFF, 8);
                }

                pairs = pairs[count..];
            }
        }

        return writer.Take();
    }

    private byte[] Notes(int from, int to)
    {
        var notes = new StringBuilder();
        for (var term = from; term < to; term++)
        {
            if (index.Notes.TryGetValue(term, out var note))
            {
                notes.Append(notes.Length == 0 ? '{' : ',').Append('"').Append(term - from).Append("\":").Append(note);
            }
        }

        return notes.Length == 0 ? [] : Encoding.UTF8.GetBytes(notes.Append('}').ToString());
    }
}

/// <summary>Some neighbouring terms with their postings, as one file, and the neighbours of these words as another.</summary>
/// <param name="First">What separates it from the chunk before.</param>
internal sealed record TermChunk(string First, byte[] Postings, byte[] Pairs);
