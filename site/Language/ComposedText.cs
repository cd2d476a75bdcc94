using System.Text;

namespace Protokollarchiv.Language;

/// <summary>Letters and their marks in one character each (NFC), of any text: what no text may hold, and .NET composes no text with, is replaced.</summary>
internal static class ComposedText
{
    public static string Of(string text) => IsComposed(text) ? text : Valid(text).Normalize(NormalizationForm.FormC);

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

    /// <summary>Without halves of characters and U+FFFE.</summary>
    private static string Valid(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFE', StringComparison.Ordinal))
        {
            return text;
        }

        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            valid.Append((rune.Value == '\uFFFE' ? Rune.ReplacementChar : rune).ToString());
        }

        return valid.ToString();
    }
}
