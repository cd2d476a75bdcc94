namespace Protokollarchiv.Privacy.Guard;

/// <summary>The last words that were read.</summary>
internal struct WordWindow
{
    public const int Longest = 8;

    private Words words;
    private int count;

    [System.Runtime.CompilerServices.InlineArray(Longest)]
    private struct Words
    {
        private (ulong Hash, int Start) first;
    }

    public void Push(ulong hash, int start) => words[count++ & (Longest - 1)] = (hash, start);

    public readonly bool Holds(int length) => count >= length;

    /// <summary>One number for the last words.</summary>
    public readonly ulong Of(int length)
    {
        ulong hash = 0;
        for (var i = count - length; i < count; i++)
        {
            hash = Join(hash, words[i & (Longest - 1)].Hash);
        }

        return hash;
    }

    /// <summary>Of the word before the last ones; 0 when there is none.</summary>
    public readonly ulong HashBefore(int length) => Holds(length + 1) ? words[(count - length - 1) & (Longest - 1)].Hash : 0;

    /// <summary>Where the last words begin.</summary>
    public readonly int StartOf(int length) => words[(count - length) & (Longest - 1)].Start;

    public static ulong Join(ulong before, ulong word) => (System.Numerics.BitOperations.RotateLeft(before, 7) ^ word) * 0x9E3779B97F4A7C15;
}
