namespace Protokollarchiv.Search.Postings;

/// <summary>Postings by term, each term's in the order of documents.</summary>
internal sealed class PostingLists
{
    private readonly int[] starts;
    private readonly uint[] values;

    /// <param name="streams">In the order of their documents.</param>
    /// <param name="markBits">By how many bits a document's number is shifted, to make room for what is known of the term there.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more terms than a stream can tell apart.</exception>
    public PostingLists(PostingStream?[] streams, int terms, int markBits)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(terms, PostingStream.MostTerms);
        starts = new int[terms + 1];
        foreach (var stream in streams)
        {
            foreach (var entry in stream is null ? [] : stream.Entries)
            {
                starts[PostingStream.TermOf(entry) + 1]++;
            }
        }

        for (var i = 0; i < terms; i++)
        {
            starts[i + 1] += starts[i];
        }

        values = GC.AllocateUninitializedArray<uint>(starts[^1]);
        var next = starts.AsSpan(0, terms).ToArray();
        foreach (var stream in streams.OfType<PostingStream>())
        {
            foreach (var (number, entries) in stream.Documents)
            {
                foreach (var entry in stream.Entries[entries])
                {
                    values[next[PostingStream.TermOf(entry)]++] = ((uint)number << markBits) | PostingStream.MarkOf(entry);
                }
            }
        }
    }

    public int TermCount => starts.Length - 1;

    public ReadOnlySpan<uint> Of(int term) => values.AsSpan(starts[term]..starts[term + 1]);

    public int CountOf(int term) => starts[term + 1] - starts[term];
}
