using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Protokollarchiv.Language;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Numbers the passages of a document in reading order and gives each an anchor made from its own words, so that it survives edits
/// elsewhere: its first words and four letters drawn from all of them.
/// </summary>
internal sealed class PassageNames
{
    private const int Words = 4;
    private const int LongestSlug = 32;
    private const int Letters = 4;
    private const string WithoutWords = "absatz";

    /// <summary>White space but for the ordinary one.</summary>
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    private readonly Dictionary<string, int> given = new(64, StringComparer.Ordinal);
    private int next;

    /// <summary>The place of one more passage.</summary>
    public int Next() => next++;

    public string Anchor(string text)
    {
        Span<char> anchor = stackalloc char[LongestSlug + 1 + Letters];
        var length = Slug.OfFirstWords(text, Words, anchor[..LongestSlug]);
        if (length == 0)
        {
            WithoutWords.CopyTo(anchor);
            length = WithoutWords.Length;
        }

        anchor[length] = '-';
        Draw(Hash(text), anchor.Slice(length + 1, Letters));
        var made = anchor[..(length + 1 + Letters)].ToString();
        ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(given, made, out _);
        before++;
        return before == 1 ? made : string.Create(CultureInfo.InvariantCulture, $"{made}-{before}");
    }

    private static void Draw(ulong hash, Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)('a' + (hash % 26));
            hash /= 26;
        }
    }

    /// <summary>Of the words, each parted from the next by one space whatever stands there: a new line break keeps the anchor.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        if (IsTidy(text))
        {
            return XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        var parted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                parted = length > 0;
                continue;
            }

            if (parted)
            {
                buffer[length++] = ' ';
                parted = false;
            }

            buffer[length++] = c;
        }

        var hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(buffer.AsSpan(0, length)));
        ArrayPool<char>.Shared.Return(buffer);
        return hash;
    }

    private static bool IsTidy(ReadOnlySpan<char> text) =>
        text is [not ' ', .., not ' '] && !text.ContainsAny(OtherSpaces) && !text.Contains("  ", StringComparison.Ordinal);
}
