namespace Protokollarchiv.Search;

/// <summary>Postings by term, each term's in the order of documents.</summary>
internal sealed class PostingLists
{
    private readonly int[] starts;
    private readonly uint[] values;

    /// <param name="streams">In the order of their documents; each is let go once it is read.</param>
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
        for (var i = 0; i < streams.Length; i++)
        {
            if (streams[i] is { } stream)
            {
                var streamValues = stream.Values;
                var streamTerms = stream.Terms;
                for (var j = 0; j < streamTerms.Length; j++)
                {
                    values[next[streamTerms[j]]++] = streamValues[j];
                }

                streams[i] = null;
            }
        }
    }

    public int TermCount => starts.Length - 1;

    public ReadOnlySpan<uint> Of(int term) => values.AsSpan(starts[term]..starts[term + 1]);

    public int CountOf(int term) => starts[term + 1] - starts[term];
}
