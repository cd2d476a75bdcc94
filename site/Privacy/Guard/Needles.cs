using System.Text;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>All that must not be found, by the hash of its words, so that one look at each word of a file is enough.</summary>
internal sealed class Needles
{
    private const int FilterBits = 1 << 18;

    private readonly Dictionary<ulong, Needle> needles = [];
    private readonly ulong[] lastWords = new ulong[FilterBits / 64];
    private readonly bool[] lengths = new bool[WordWindow.Longest + 1];

    public bool IsEmpty => needles.Count == 0;

    public static List<ulong> WordsOf(string text)
    {
        var hashes = new List<ulong>();
        var words = new FoldedWords(Encoding.UTF8.GetBytes(text), TagReading.None, EscapeReading.None);
        while (words.MoveNext())
        {
            hashes.Add(words.Hash);
        }

        return hashes;
    }

    /// <summary>Words that texts write small, but for those in addresses of mail.</summary>
    public static HashSet<ulong> SmallWordsOf(IEnumerable<string> texts)
    {
        var small = new HashSet<ulong>();
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var words = new FoldedWords(bytes, TagReading.None, EscapeReading.None);
            while (words.MoveNext())
            {
                if ((char)bytes[words.Start] is >= 'a' and <= 'z' && bytes.ElementAtOrDefault(words.End) != '@')
                {
                    small.Add(words.Hash);
                }
            }
        }

        return small;
    }

    /// <summary>Of a single word; 0 for anything else.</summary>
    public static ulong HashOf(string word) => WordsOf(word) is [var hash] ? hash : 0;

    public void Add(ReadOnlySpan<ulong> words, Needle needle)
    {
        if (words.IsEmpty || words.Length > WordWindow.Longest)
        {
            return;
        }

        ulong hash = 0;
        foreach (var word in words)
        {
            hash = WordWindow.Join(hash, word);
        }

        needles.TryAdd(hash, needle);
        lengths[words.Length] = true;
        lastWords[Slot(words[^1])] |= 1UL << (int)(words[^1] & 63);
    }

    /// <summary>Whether what was read last ends with something withheld.</summary>
    /// <param name="length">How many words that are.</param>
    public Needle? Find(ulong lastWord, ref WordWindow window, out int length)
    {
        length = 0;
        if ((lastWords[Slot(lastWord)] & (1UL << (int)(lastWord & 63))) == 0)
        {
            return null;
        }

        for (length = 1; length <= WordWindow.Longest; length++)
        {
            if (lengths[length] && window.Holds(length) && needles.TryGetValue(window.Of(length), out var needle))
            {
                return needle;
            }
        }

        return null;
    }

    private static int Slot(ulong word) => (int)((word >> 6) % (FilterBits / 64));
}
