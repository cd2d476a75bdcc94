using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Protokollarchiv.Privacy;

/// <summary>Tags that a word goes on behind: <c>Rüs&lt;b&gt;ter&lt;/b&gt;berg</c>, and the runs of office documents.</summary>
internal static class InlineTags
{
    private const int Longest = 20;

    private static readonly HashSet<string> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
        "w:r", "w:t", "w:rPr", "w:b", "w:i", "w:u", "w:lang", "w:rFonts", "w:sz", "w:szCs", "w:color", "w:proofErr", "w:noProof", "w:bookmarkStart", "w:bookmarkEnd", "w:hyperlink",
        "text:span", "text:a", "text:soft-page-break", "a:r", "a:t", "a:rPr", "r", "t", "rPr",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Longer = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Nearly every tag of a page has so short a name that one number holds it.</summary>
    private static readonly FrozenSet<ulong> Short = Names.Where(name => name.Length <= sizeof(ulong)).Select(name => Number(Encoding.ASCII.GetBytes(name))).ToFrozenSet();

    public static bool Contain(ReadOnlySpan<byte> name)
    {
        if (name.Length <= sizeof(ulong))
        {
            return Short.Contains(Number(name));
        }

        Span<char> characters = stackalloc char[Longest];
        return name.Length <= Longest && Ascii.ToUtf16(name, characters, out var length) == OperationStatus.Done && Longer.Contains(characters[..length]);
    }

    private static ulong Number(ReadOnlySpan<byte> name)
    {
        ulong number = 0;
        foreach (var letter in name)
        {
            number = (number << 8) | letter;
        }

        return number;
    }
}
