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
