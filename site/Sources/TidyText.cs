using System.Buffers;
using System.Text;
using Protokollarchiv.Language;

namespace Protokollarchiv.Sources;

/// <summary>One form for every text: composed characters, lines ended by <c>\n</c>, nothing invisible between the letters.</summary>
internal static class TidyText
{
    /// <summary>
    /// Characters to replace: other ends of lines and pages, NUL, soft hyphens, zero-width spaces and joiners of words, and
    /// U+FFFE, which is what browsers copy of a hyphen that ends a line of a PDF. Joiners of emoji and Arabic letters stay, and so do marks of direction.
    /// </summary>
    private static readonly SearchValues<char> Untidy = SearchValues.Create("\r\0\v\f\u0085\u00AD\u200B\u2028\u2029\u2060\uFEFF\uFFFE");

    public static string Of(string text)
    {
        if (text.AsSpan().ContainsAny(Untidy))
        {
            text = Tidied(text);
        }

        return ComposedText.Of(text);
    }

    private static string Tidied(string text)
    {
        var tidy = new StringBuilder(text.Length);
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(Untidy) is >= 0 and var next)
        {
            tidy.Append(text, at, next);
            at += next;
            switch (text[at])
            {
                case '\r':
                    tidy.Append('\n');
                    at += at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
                    break;
                case '\u00AD' or '\uFFFE' when at + 1 < text.Length && text[at + 1] is '\n' or '\r':
                    // At the end of a line it is seen.
                    tidy.Append('-');
                    break;
                case '\0':
                    tidy.Append('\uFFFD');
                    break;
                case '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    // A break that editors do not count as one: a new line here would shift the lines of all diagnostics behind it.
                    tidy.Append(' ');
                    break;
            }

            at++;
        }

        return tidy.Append(text, at, text.Length - at).ToString();
    }
}
