using System.Buffers;
using System.Text;

namespace Protokollarchiv.Privacy;

/// <summary>Tags that a word goes on behind: <c>Rüs&lt;b&gt;ter&lt;/b&gt;berg</c>, and the runs of office documents.</summary>
internal static class InlineTags
{
    private const int Longest = 20;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
        "w:r", "w:t", "w:rPr", "w:b", "w:i", "w:u", "w:lang", "w:rFonts", "w:sz", "w:szCs", "w:color", "w:proofErr", "w:noProof", "w:bookmarkStart", "w:bookmarkEnd", "w:hyperlink",
        "text:span", "text:a", "text:soft-page-break", "a:r", "a:t", "a:rPr", "r", "t", "rPr",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contain(ReadOnlySpan<byte> name)
    {
        Span<char> characters = stackalloc char[Longest];
        return name.Length <= Longest && Ascii.ToUtf16(name, characters, out var length) == OperationStatus.Done && Names.Contains(characters[..length]);
    }
}
