namespace Protokollarchiv.Archive.Linking;

/// <summary>Hands out what was found in a meeting's minutes to one passage after the other, in one pass over both.</summary>
/// <param name="found">In reading order.</param>
internal ref struct PassageByPassage<T>(ReadOnlySpan<T> found)
    where T : IInPassage
{
    private ReadOnlySpan<T> rest = found;

    /// <param name="passage">Behind the one asked for before.</param>
    public ReadOnlySpan<T> In(int passage)
    {
        var count = 0;
        while (count < rest.Length && rest[count].Passage == passage)
        {
            count++;
        }

        var here = rest[..count];
        rest = rest[count..];
        return here;
    }
}
