using System.Numerics;

namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// A term's postings as bits: one more than their number in Elias gamma, then for each the gap to the document before in a Rice code made for
/// the average gap, and the code of what the term counts there.
/// </summary>
internal sealed class PostingCode(int documents, HuffmanCode codes)
{
    public void Write(BitWriter writer, ReadOnlySpan<uint> postings)
    {
        writer.WriteGamma((uint)postings.Length + 1);
        var parameter = GapCode.Parameter(documents, postings.Length);
        var next = 0u;
        foreach (var posting in postings)
        {
            var document = posting >> 5;
            writer.WriteRice(document - next, parameter);
            codes.Write(writer, (int)(posting & 31));
            next = document + 1;
        }
    }
}

/// <summary>Ascending numbers below a bound as the gaps between them, in a Rice code made for their average.</summary>
internal static class GapCode
{
    /// <summary>The bits below the unary part: the whole binary logarithm of the average gap.</summary>
    public static int Parameter(int bound, int count) => BitOperations.Log2((uint)Math.Max(1, bound / Math.Max(1, count)));
}
