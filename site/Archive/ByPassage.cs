namespace Protokollarchiv.Archive;

/// <summary>What is known of each passage of some minutes: of most little or nothing, so that all of it lies in one piece.</summary>
/// <param name="all">That of the first passage, then that of the second, and so on.</param>
/// <param name="ends">By passage index, how many there are up to its end.</param>
internal sealed class ByPassage<T>(T[] all, int[] ends)
{
    /// <summary>The number of passages.</summary>
    public int Length => ends.Length;

    public ArraySegment<T> this[int passage]
    {
        get
        {
            var start = passage == 0 ? 0 : ends[passage - 1];
            return new ArraySegment<T>(all, start, ends[passage] - start);
        }
    }
}
