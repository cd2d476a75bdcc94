using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Reads <c>[[Name]]</c> and <c>[[Name|text]]</c>; a name has no brackets and stands on one line. As wikis have it, the name may be an address
/// on the web, which may also come last: <c>[[text|https://example.org]]</c>.
/// </summary>
internal sealed class NameLinkParser : InlineParser
{
    /// <summary>Longer than any name, and short enough that a text of nothing but brackets is read in linear time.</summary>
    private const int MaxLength = 200;

    public NameLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
        {
            return false;
        }

        var start = slice.Start + 2;
        var window = slice.Text.AsSpan(start, Math.Max(0, Math.Min(MaxLength, slice.End + 1 - start)));
        var end = window.IndexOfAny('[', ']', '\n');
        if (end <= 0 || end + 1 >= window.Length || window[end] != ']' || window[end + 1] != ']')
        {
            return false;
        }

        var inside = window[..end];
        var bar = inside.IndexOf('|');
        var name = (bar < 0 ? inside : inside[..bar]).Trim().ToString();
        var shown = (bar < 0 ? inside : inside[(bar + 1)..]).Trim().ToString();
        if (name.Length == 0 || shown.Length == 0)
        {
            return false;
        }

        processor.Inline = IsOfWeb(name) ? Address(name, shown) : IsOfWeb(shown) ? Address(shown, name) : new NameLinkInline(name, shown);
        slice.Start = start + end + 2;
        return true;
    }

    private static bool IsOfWeb(string name) => name.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static LinkInline Address(string url, string shown)
    {
        var link = new LinkInline(url, title: "") { IsClosed = true };
        link.AppendChild(new LiteralInline(shown));
        return link;
    }
}
