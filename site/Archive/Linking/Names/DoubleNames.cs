namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Entries of attendance lists that are two names without a comma: both halves stand elsewhere as names of their own.</summary>
/// <param name="listings">Every name that lists have.</param>
/// <param name="registered">Every name that registers have.</param>
internal sealed class DoubleNames(IReadOnlyDictionary<string, NameListing> listings, IEnumerable<string> registered)
{
    private const int FewestWords = 4;

    /// <summary>In fewer lists a given name may be another's family name by chance.</summary>
    private const int FewestLists = 3;

    private readonly HashSet<string> all = new(listings.Keys.Concat(registered), StringComparer.Ordinal);

    public bool Contains(string name)
    {
        var words = name.Split(' ');
        if (words.Length < FewestWords)
        {
            return AreGivenNames(name);
        }

        for (var i = 2; i <= words.Length - 2; i++)
        {
            if (all.Contains(string.Join(' ', words[..i])) && all.Contains(string.Join(' ', words[i..])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// <c>Mara Tim</c>, written once, in a committee that has a Mara and a Tim: they are often listed, also together, but not beside this entry.
    /// </summary>
    public bool AreGivenNames(string name) =>
        name.Split(' ') is [var first, var second]
        && listings.TryGetValue(name, out var both)
        && both.Count == 1
        && listings.TryGetValue(first, out var one)
        && listings.TryGetValue(second, out var other)
        && one.Count >= FewestLists
        && other.Count >= FewestLists
        && one.StandsWith(other)
        && both.MayBe(one)
        && both.MayBe(other);
}
