namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>Entries of attendance lists that are two names without a comma: both halves stand elsewhere as names of their own.</summary>
/// <param name="names">Every name that lists or registers have.</param>
internal sealed class DoubleNames(IEnumerable<string> names)
{
    private const int FewestWords = 4;

    private readonly HashSet<string> all = new(names, StringComparer.Ordinal);

    public bool Contains(string name)
    {
        var words = name.Split(' ');
        if (words.Length < FewestWords)
        {
            return false;
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
}
