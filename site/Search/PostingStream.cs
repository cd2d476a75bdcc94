namespace Protokollarchiv.Search;

/// <summary>Postings in the order in which documents yield them: a term and what is known of it there.</summary>
internal sealed class PostingStream
{
    private int[] terms = new int[4096];
    private uint[] values = new uint[4096];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Terms => terms.AsSpan(0, Count);

    public ReadOnlySpan<uint> Values => values.AsSpan(0, Count);

    public void Add(int term, uint value)
    {
        if (Count == terms.Length)
        {
            Array.Resize(ref terms, Count * 2);
            Array.Resize(ref values, Count * 2);
        }

        terms[Count] = term;
        values[Count++] = value;
    }
}
