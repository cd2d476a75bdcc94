namespace Protokollarchiv.Search;

/// <summary>Postings in the order in which documents yield them: a term and what is known of it there.</summary>
/// <param name="expected">How many there will be about.</param>
internal sealed class PostingStream(int expected)
{
    private int[] terms = new int[expected];
    private uint[] values = new uint[expected];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Terms => terms.AsSpan(0, Count);

    public ReadOnlySpan<uint> Values => values.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int term, uint value)
    {
        if (Count == terms.Length)
        {
            var more = Count + (Count / 2) + 64;
            Array.Resize(ref terms, more);
            Array.Resize(ref values, more);
        }

        terms[Count] = term;
        values[Count++] = value;
    }
}
