using System.Buffers;
using System.Text;

namespace Protokollarchiv.Sources;

/// <summary>One form for every text: composed characters, lines ended by <c>\n</c>, nothing invisible between the letters.</summary>
internal static class TidyText
{
    /// <summary>
    /// Characters to replace: other ends of lines and pages, NUL, soft hyphens, zero-width spaces and joiners of words. Joiners of emoji and
    /// Arabic letters stay, and so do marks of direction.
    /// </summary>
    private static readonly SearchValues<char> Untidy = SearchValues.Create("\r\0\v\f\u0085\u00AD\u200B\u2028\u2029\u2060\uFEFF");

    public static string Of(string text)
    {
        if (text.AsSpan().ContainsAny(Untidy))
        {
            text = Tidied(text);
        }

        return IsComposed(text) ? text : WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether a text has only characters that never change when it is composed, as most German texts: letters, quotes, dashes, arrows.</summary>
    private static bool IsComposed(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', '\u02FF') is >= 0 and var at)
        {
            if (text[at] is not ((>= '\u2010' and <= '\u202F') or (>= '\u20A0' and <= '\u20BF') or (>= '\u2190' and <= '\u21FF')))
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        return true;
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
                case '\u00AD' when at + 1 < text.Length && text[at + 1] is '\n' or '\r':
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

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text;
        }

        var tidy = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            tidy.Append(rune.ToString());
        }

        return tidy.ToString();
    }
}
