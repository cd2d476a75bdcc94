using System.Globalization;
using System.Text;

namespace Protokollarchiv.Language;

/// <summary>The last part of a URL, made from German text: <c>Kassenprüfung (neu)</c> → <c>kassenpruefung-neu</c>.</summary>
internal static class Slug
{
    /// <summary>Lower-case ASCII letters, digits and single hyphens; ä→ae, ö→oe, ü→ue, ß→ss, other letters without their marks.</summary>
    /// <returns>Empty when the text has no letter or digit that can be written so.</returns>
    public static string Of(ReadOnlySpan<char> text)
    {
        var slug = new StringBuilder(text.Length + 8);
        Append(slug, text);
        return slug.ToString();
    }

    /// <summary>The slug of the first words, at most <paramref name="maxLength"/> characters, cut between words where there are several.</summary>
    public static string OfFirstWords(ReadOnlySpan<char> text, int words, int maxLength)
    {
        var end = 0;
        while (end < text.Length && words > 0)
        {
            while (end < text.Length && !char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            words--;
        }

        var slug = Of(text[..end]);
        if (slug.Length <= maxLength)
        {
            return slug;
        }

        var cut = slug.LastIndexOf('-', maxLength);
        return slug[..(cut > 0 ? cut : maxLength)];
    }

    private static void Append(StringBuilder slug, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case >= 'a' and <= 'z' or >= '0' and <= '9':
                    slug.Append(c);
                    break;
                case >= 'A' and <= 'Z':
                    slug.Append((char)(c | 0x20));
                    break;
                case 'ä' or 'Ä' or 'æ' or 'Æ':
                    slug.Append("ae");
                    break;
                case 'ö' or 'Ö' or 'ø' or 'Ø' or 'œ' or 'Œ':
                    slug.Append("oe");
                    break;
                case 'ü' or 'Ü':
                    slug.Append("ue");
                    break;
                case 'ß' or 'ẞ':
                    slug.Append("ss");
                    break;
                case 'ł' or 'Ł':
                    slug.Append('l');
                    break;
                case 'đ' or 'Đ' or 'ð' or 'Ð':
                    slug.Append('d');
                    break;
                case 'ı':
                    slug.Append('i');
                    break;
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '’' or '\'':
                    break;
                case > '\u007F':
                    AppendWithoutMarks(slug, c);
                    break;
                default:
                    AppendHyphen(slug);
                    break;
            }
        }

        if (slug.Length > 0 && slug[^1] == '-')
        {
            slug.Length--;
        }
    }

    private static void AppendWithoutMarks(StringBuilder slug, char c)
    {
        var category = char.GetUnicodeCategory(c);
        if (category == UnicodeCategory.NonSpacingMark)
        {
            if (c == '\u0308' && slug.Length > 0 && slug[^1] is 'a' or 'o' or 'u')
            {
                slug.Append('e');
            }

            return;
        }

        var before = slug.Length;
        if (char.IsLetter(c) && !char.IsSurrogate(c))
        {
            foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
            {
                var lower = char.ToLowerInvariant(part);
                if (lower is >= 'a' and <= 'z')
                {
                    slug.Append(lower);
                }
            }
        }

        if (slug.Length == before)
        {
            AppendHyphen(slug);
        }
    }

    private static void AppendHyphen(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[^1] != '-')
        {
            slug.Append('-');
        }
    }
}
