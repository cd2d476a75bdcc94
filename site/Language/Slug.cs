using System.Buffers;
using System.Globalization;
using System.Text;

namespace Protokollarchiv.Language;

/// <summary>The last part of a URL, made from German text: <c>Kassenprüfung (neu)</c> → <c>kassenpruefung-neu</c>.</summary>
internal static class Slug
{
    /// <summary>No character makes more letters than ß and the umlauts do.</summary>
    private const int MostLettersPerCharacter = 2;

    private const int LongestOnStack = 256;

    /// <summary>File systems take names of 255 bytes, and a date, a number and an ending may stand beside the slug.</summary>
    private const int Longest = 180;

    /// <summary>Lower-case ASCII letters, digits and single hyphens; ä→ae, ö→oe, ü→ue, ß→ss, other letters without their marks.</summary>
    /// <returns>Empty when the text has no letter or digit that can be written so; cut between words where it would be longer than a file name.</returns>
    public static string Of(ReadOnlySpan<char> text)
    {
        var most = text.Length * MostLettersPerCharacter;
        if (most <= LongestOnStack)
        {
            Span<char> small = stackalloc char[LongestOnStack];
            return Cut(small[..Write(text, small)], Longest).ToString();
        }

        var buffer = ArrayPool<char>.Shared.Rent(most);
        var slug = Cut(buffer.AsSpan(0, Write(text, buffer)), Longest).ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return slug;
    }

    /// <summary>Writes the slug of the first words, cut between words where there are several.</summary>
    /// <param name="slug">The slug is at most as long as this.</param>
    /// <returns>How many characters were written.</returns>
    public static int OfFirstWords(ReadOnlySpan<char> text, int words, Span<char> slug)
    {
        var end = 0;
        for (; end < text.Length && words > 0; words--)
        {
            while (end < text.Length && !char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            while (end < text.Length && char.IsLetterOrDigit(text[end]) && end <= LongestOnStack)
            {
                end++;
            }
        }

        // Beyond this many characters nothing of the text can still be in the slug.
        Span<char> whole = stackalloc char[LongestOnStack];
        var first = Cut(whole[..Write(text[..Math.Min(end, LongestOnStack / MostLettersPerCharacter)], whole)], slug.Length);
        first.CopyTo(slug);
        return first.Length;
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> slug, int length)
    {
        if (slug.Length <= length)
        {
            return slug;
        }

        var cut = slug[..(length + 1)].LastIndexOf('-');
        return slug[..(cut > 0 ? cut : length)];
    }

    private static int Write(ReadOnlySpan<char> text, Span<char> slug)
    {
        var length = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case >= 'a' and <= 'z' or >= '0' and <= '9':
                    slug[length++] = c;
                    break;
                case >= 'A' and <= 'Z':
                    slug[length++] = (char)(c | 0x20);
                    break;
                case 'ä' or 'Ä' or 'æ' or 'Æ':
                    slug[length++] = 'a';
                    slug[length++] = 'e';
                    break;
                case 'ö' or 'Ö' or 'ø' or 'Ø' or 'œ' or 'Œ':
                    slug[length++] = 'o';
                    slug[length++] = 'e';
                    break;
                case 'ü' or 'Ü':
                    slug[length++] = 'u';
                    slug[length++] = 'e';
                    break;
                case 'ß' or 'ẞ':
                    slug[length++] = 's';
                    slug[length++] = 's';
                    break;
                case 'ł' or 'Ł':
                    slug[length++] = 'l';
                    break;
                case 'đ' or 'Đ' or 'ð' or 'Ð':
                    slug[length++] = 'd';
                    break;
                case 'ı':
                    slug[length++] = 'i';
                    break;
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '’' or '\'':
                    break;
                case > '\u007F':
                    length = WriteWithoutMarks(c, slug, length);
                    break;
                default:
                    length = WriteHyphen(slug, length);
                    break;
            }
        }

        return length > 0 && slug[length - 1] == '-' ? length - 1 : length;
    }

    private static int WriteWithoutMarks(char c, Span<char> slug, int length)
    {
        if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
        {
            if (c == '\u0308' && length > 0 && slug[length - 1] is 'a' or 'o' or 'u')
            {
                slug[length++] = 'e';
            }

            return length;
        }

        if (char.IsLetter(c) && !char.IsSurrogate(c))
        {
            foreach (var part in c.ToString().Normalize(NormalizationForm.FormD))
            {
                if (char.ToLowerInvariant(part) is >= 'a' and <= 'z' and var letter)
                {
                    slug[length++] = letter;
                    return length;
                }
            }
        }

        return WriteHyphen(slug, length);
    }

    private static int WriteHyphen(Span<char> slug, int length)
    {
        if (length > 0 && slug[length - 1] != '-')
        {
            slug[length++] = '-';
        }

        return length;
    }
}
