using System.Numerics;

namespace Protokollarchiv.Search.Chunks;

/// <summary>Ascending numbers below a bound as the gaps between them, in a Rice code made for their average.</summary>
internal static class GapCode
{
    /// <summary>The bits below the unary part: the whole binary logarithm of the average gap.</summary>
    public static int Parameter(int bound, int count) => BitOperations.Log2((uint)Math.Max(1, bound / Math.Max(1, count)));
}
