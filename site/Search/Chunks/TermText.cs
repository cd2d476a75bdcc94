namespace Protokollarchiv.Search.Chunks;

/// <summary>
/// Sorted terms written one after the other: how many letters a term shares with the one before (4 bits, at most 15), then five bits for each
/// further letter: 1 to 26 for a to z, 28 and four bits for a digit, 31 and sixteen bits for anything else, 0 for the end.
/// </summary>
internal static class TermText
{
    private const int MostShared = 15;
    private const uint Digit = 28;
    private const uint Other = 31;

    public static void Write(BitWriter writer, ReadOnlySpan<char> term, ReadOnlySpan<char> before)
    {
        var shared = Math.Min(MostShared, term.CommonPrefixLength(before));
        writer.Write((uint)shared, 4);
        foreach (var c in term[shared..])
        {
            switch (c)
            {
                case >= 'a' and <= 'z':
                    writer.Write((uint)(c - 'a' + 1), 5);
                    break;
                case >= '0' and <= '9':
                    writer.Write((Digit << 4) | (uint)(c - '0'), 9);
                    break;
                default:
                    writer.Write((Other << 16) | c, 21);
                    break;
            }
        }

        writer.Write(0, 5);
    }

    /// <summary>The shortest text that is behind the one term and not behind the next.</summary>
    public static string Separator(string before, string next) => next[..(before.AsSpan().CommonPrefixLength(next) + 1)];
}
