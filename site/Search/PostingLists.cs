namespace Protokollarchiv.Search;

/// <summary>Postings by term, each term's in the order of documents.</summary>
internal sealed class PostingLists
{
    private readonly int[] starts;
    private readonly uint[] values;

    /// <param name="streams">In the order of their documents.</param>
    public PostingLists(PostingStream?[] streams, int terms)
    {
        starts = new int[terms + 1];
        foreach (var stream in streams)
        {
            foreach (var term in stream is null ? [] : stream.Terms)
            {
                starts[term + 1]++;
            }
        }

        for (var i = 0; i < terms; i++)
        {
            starts[i + 1] += starts[i];
        }

        values = GC.AllocateUninitializedArray<uint>(starts[^1]);
        var next = starts.AsSpan(0, terms).ToArray();
        foreach (var stream in streams)
        {
            var streamValues = stream is null ? [] : stream.Values;
            var streamTerms = stream is null ? [] : stream.Terms;
            for (var i = 0; i < streamTerms.Length; i++)
            {
                values[next[streamTerms[i]]++] = streamValues[i];
            }
        }
    }

    public int TermCount => starts.Length - 1;

    public ReadOnlySpan<uint> Of(int term) => values.AsSpan(starts[term]..starts[term + 1]);

    public int CountOf(int term) => starts[term + 1] - starts[term];
}
