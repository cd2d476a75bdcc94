using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>What the tags of pages and of office documents, which cut words into runs, are to the text around them.</summary>
internal static class TagRoles
{
    private const int Longest = 24;

    private static readonly string[] Inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "tt", "u", "var", "wbr",
        "text:span", "text:a", "text:soft-page-break", "text:bookmark", "text:bookmark-start", "text:bookmark-end", "text:change", "text:change-start", "text:change-end",
        "r", "t", "rPr", "rFont", "sz", "color", "family", "scheme", "charset", "vertAlign",
    ];

    private static readonly string[] Space =
    [
        "br", "w:br", "w:cr", "w:tab", "w:ptab", "w:sym", "w:noBreakHyphen", "w:instrText", "a:br", "a:tab", "text:s", "text:tab", "text:line-break",
    ];

    /// <summary>Word and PowerPoint have hundreds of tags that format, and these; what is none of them in a page is one, whether it is known or not.</summary>
    private static readonly string[] Block =
    [
        "w:p", "w:tc", "w:tr", "w:tbl", "w:comment", "a:p", "a:tc", "a:tr", "a:tbl",
        "html", "head", "title", "style", "script", "body", "header", "footer", "main", "nav", "section", "article", "aside", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre",
        "blockquote", "figure", "figcaption", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "form", "label", "button", "select",
        "option", "details", "summary", "template", "noscript", "svg", "g", "path", "text", "desc", "time", "entry", "id", "updated", "link", "url", "loc",
    ];

    private static readonly Dictionary<string, TagRole> Roles =
        new[] { (Inline, TagRole.Inline), (Space, TagRole.Space), (Block, TagRole.Block) }
            .SelectMany(list => list.Item1.Select(name => KeyValuePair.Create(name, list.Item2)))
            .ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, TagRole>.AlternateLookup<ReadOnlySpan<char>> Longer = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Nearly every tag of a page has so short a name that one number holds it.</summary>
    private static readonly FrozenDictionary<ulong, TagRole> Short =
        Roles.Where(role => role.Key.Length <= sizeof(ulong)).ToFrozenDictionary(role => Number(Encoding.ASCII.GetBytes(role.Key)), role => role.Value);

    public static TagRole Of(ReadOnlySpan<byte> name)
    {
        if (name.Length <= sizeof(ulong) && Short.TryGetValue(Number(name), out var role))
        {
            return role;
        }

        if (name is [(byte)'w' or (byte)'a', (byte)':', ..])
        {
            return IsAnyOf(name, out role) ? role : TagRole.Inline;
        }

        return name.Length > sizeof(ulong) && IsAnyOf(name, out role) ? role : TagRole.Block;
    }

    public static bool Knows(ReadOnlySpan<byte> name) => name.Length <= sizeof(ulong) ? Short.ContainsKey(Number(name)) : IsAnyOf(name, out _);

    private static bool IsAnyOf(ReadOnlySpan<byte> name, out TagRole role)
    {
        Span<char> characters = stackalloc char[Longest];
        role = default;
        return name.Length <= Longest && Ascii.ToUtf16(name, characters, out var length) == OperationStatus.Done && Longer.TryGetValue(characters[..length], out role);
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

/// <summary>What a tag is to the text around it.</summary>
internal enum TagRole
{
    /// <summary>It begins or ends something of its own, such as a paragraph.</summary>
    Block,

    /// <summary>It stands for a space or the end of a line.</summary>
    Space,

    /// <summary>It only formats.</summary>
    Inline,
}
