using System.Text;

namespace Protokollarchiv.Import.Html;

/// <summary>How deep the elements of a page nest, counted before it is parsed: the parser's time grows with the square of it.</summary>
internal static class HtmlNesting
{
    private const int MaxDepth = 1000;

    /// <summary>Elements that need not be closed, and so say nothing about depth.</summary>
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot", "colgroup", "rt", "rp", "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed",
        "param", "source", "track", "wbr", "html", "head", "body",
    };

    public static bool IsTooDeep(ReadOnlySpan<byte> page)
    {
        var depth = 0;
        while (page.IndexOf((byte)'<') is >= 0 and var start && start + 1 < page.Length)
        {
            page = page[(start + 1)..];
            var closes = page[0] == '/';
            var name = Name(closes ? page[1..] : page);
            if (name.Length == 0 || Uncounted.Contains(name))
            {
                continue;
            }

            depth = Math.Max(0, depth + (closes ? -1 : 1));
            if (depth > MaxDepth)
            {
                return true;
            }
        }

        return false;
    }

    private static string Name(ReadOnlySpan<byte> tag)
    {
        var length = 0;
        while (length < Math.Min(tag.Length, 12) && char.IsAsciiLetterOrDigit((char)tag[length]))
        {
            length++;
        }

        return Encoding.ASCII.GetString(tag[..length]);
    }
}
