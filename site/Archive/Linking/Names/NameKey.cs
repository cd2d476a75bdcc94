using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>
/// Under which key a part of a name is looked up: one for <c>Möbbeck</c>, <c>Moebbeck</c> and <c>MÖBBECK</c>. A part written as its first
/// letters keeps its point: <c>c.</c>
/// </summary>
internal static class NameKey
{
    public static string Of(ReadOnlySpan<char> word) => OfFolded(Folding.Of(word));

    public static string OfFolded(string folded) =>
        folded.AsSpan().ContainsAny('ä', 'ö', 'ü')
            ? folded.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
            : folded;

    public static bool IsShort(ReadOnlySpan<char> part) => part is [.., '.'];

    /// <summary>Whether two parts may be one name: both in full, or one the beginning of the other; of a hyphenated name part by part.</summary>
    public static bool Fit(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (!IsShort(a) && !IsShort(b))
        {
            return a.SequenceEqual(b);
        }

        while (a.Length > 0 && b.Length > 0)
        {
            var partOfA = First(a, '-');
            var partOfB = First(b, '-');
            if (!PartsFit(partOfA, partOfB))
            {
                return false;
            }

            a = Behind(a, partOfA);
            b = Behind(b, partOfB);
        }

        return true;
    }

    /// <summary>Up to the first separator, or all of it.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> key, char separator) => key.IndexOf(separator) is >= 0 and var at ? key[..at] : key;

    /// <summary>What follows the first part and its separator.</summary>
    public static ReadOnlySpan<char> Behind(ReadOnlySpan<char> key, ReadOnlySpan<char> first) => first.Length == key.Length ? default : key[(first.Length + 1)..];

    private static bool PartsFit(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        (IsShort(a), IsShort(b)) switch
        {
            (false, false) => a.SequenceEqual(b),
            (true, false) => b.StartsWith(a[..^1]),
            (false, true) => a.StartsWith(b[..^1]),
            _ => a.StartsWith(b[..^1]) || b.StartsWith(a[..^1]),
        };
}
