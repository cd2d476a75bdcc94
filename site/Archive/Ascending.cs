namespace Protokollarchiv.Archive;

/// <summary>Looks into what is ordered by a number.</summary>
internal static class Ascending
{
    /// <summary>The place of the first whose number is not below a bound; behind the last where all are.</summary>
    public static int FirstFrom<T>(ReadOnlySpan<T> all, int bound, Func<T, int> numberOf)
    {
        var (from, to) = (0, all.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = numberOf(all[middle]) < bound ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
