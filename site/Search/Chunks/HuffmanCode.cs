namespace Protokollarchiv.Search.Chunks;

/// <summary>A canonical Huffman code: frequent symbols are short, and the lengths alone say all.</summary>
internal sealed class HuffmanCode
{
    /// <summary>A rarer symbol is taken for one as rare as this, which keeps codes below fourteen bits.</summary>
    private const int RarestShare = 2000;

    private readonly uint[] codes;

    private HuffmanCode(int[] lengths)
    {
        Lengths = lengths;
        codes = new uint[lengths.Length];
        var code = 0u;
        foreach (var length in lengths.Distinct().Order())
        {
            code <<= length - (lengths.Where(l => l < length).DefaultIfEmpty(0).Max());
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length)
                {
                    codes[symbol] = code++;
                }
            }
        }
    }

    /// <summary>Bits of each symbol, at least one.</summary>
    public IReadOnlyList<int> Lengths { get; }

    /// <param name="counts">How often each symbol stands; every symbol gets a code, also one that never does, and none a very long one.</param>
    public static HuffmanCode Of(IReadOnlyList<long> counts)
    {
        var least = counts.Sum() / RarestShare;
        var lengths = new int[counts.Count];
        var queue = new PriorityQueue<int[], (long Count, int First)>();
        for (var symbol = 0; symbol < counts.Count; symbol++)
        {
            queue.Enqueue([symbol], (Math.Max(counts[symbol], least) + 1, symbol));
        }

        while (queue.Count > 1)
        {
            queue.TryDequeue(out var left, out var rarest);
            queue.TryDequeue(out var right, out var second);
            int[] both = [.. left ?? [], .. right ?? []];
            foreach (var symbol in both)
            {
                lengths[symbol]++;
            }

            queue.Enqueue(both, (rarest.Count + second.Count, both.Min()));
        }

        return new HuffmanCode(lengths);
    }

    public void Write(BitWriter writer, int symbol) => writer.Write(codes[symbol], Lengths[symbol]);
}
