using System.Buffers;

namespace Protokollarchiv.Language;

/// <summary>The ways German minutes write both genders in one word: <c>Migrant*innen</c>, <c>:innen</c>, <c>_innen</c>, <c>/-innen</c>, <c>(innen)</c>, BinnenI.</summary>
internal static class GenderMarker
{
    private const string InsideWord = "*:_·•‧";

    private static readonly SearchValues<char> AnyMarker = SearchValues.Create(InsideWord + "/(.");

    private static readonly string[] ShortEndings = ["en", "er", "es", "em", "e", "n", "r", "s", "m"];

    /// <summary>How many characters after a run of letters that ends at <paramref name="end"/> still belong to the word; 0 for none.</summary>
    public static int LengthAfter(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || end - start < 2)
        {
            return 0;
        }

        var rest = text[end..];
        if (InsideWord.Contains(rest[0]))
        {
            return AfterInsideMarker(rest);
        }

        return rest[0] switch
        {
            '/' => Ending(rest, rest.Length > 1 && rest[1] is '-' or '‑' ? 2 : 1),
            '(' => InParentheses(rest),
            '.' => end - start >= 3 && char.IsLower(text[end - 1]) && char.IsLower(text[end - 2]) ? Ending(rest, 1) : 0,
            _ => 0,
        };
    }

    /// <summary>Takes a marked word apart: <c>Migrant*innenbeirat</c> into <c>Migrant</c>, <c>innen</c> and <c>beirat</c>.</summary>
    /// <returns>False for a word without a marker.</returns>
    public static bool TrySplit(ReadOnlySpan<char> word, out ReadOnlySpan<char> stem, out ReadOnlySpan<char> ending, out ReadOnlySpan<char> rest)
    {
        var marker = word.IndexOfAny(AnyMarker);
        if (marker > 0)
        {
            stem = word[..marker];
            var after = word[marker..].TrimStart("*:_·•‧/(.-‑").TrimEnd(')');
            var length = after.StartsWith("innen") ? 5 : after.Length;
            ending = after[..length];
            rest = after[length..];
            return true;
        }

        var inside = BinnenI(word);
        stem = inside > 0 ? word[..inside] : default;
        ending = inside > 0 ? word.Slice(inside, word.Length - inside == 2 ? 2 : 5) : default;
        rest = inside > 0 ? word[(inside + ending.Length)..] : default;
        return inside > 0;
    }

    private static int AfterInsideMarker(ReadOnlySpan<char> rest)
    {
        if (rest[1..].StartsWith("innen"))
        {
            var length = 6;
            while (length < rest.Length && char.IsLower(rest[length]))
            {
                length++;
            }

            return IsWordAt(rest, length) ? 0 : length;
        }

        var ending = Ending(rest, 1);
        if (ending > 0)
        {
            return ending;
        }

        foreach (var s in ShortEndings)
        {
            if (rest[1..].StartsWith(s) && !IsWordAt(rest, s.Length + 1))
            {
                return s.Length + 1;
            }
        }

        return 0;
    }

    private static int InParentheses(ReadOnlySpan<char> rest) =>
        rest.StartsWith("(innen)") ? 7 : rest.StartsWith("(in)") ? 4 : 0;

    private static int Ending(ReadOnlySpan<char> rest, int at)
    {
        var length = rest[at..].StartsWith("innen") ? 5 : rest[at..].StartsWith("in") ? 2 : 0;
        return length > 0 && !IsWordAt(rest, at + length) ? at + length : 0;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetterOrDigit(text[at]);

    /// <summary>Where <c>Innen</c> or a last <c>In</c> begins after a small letter; 0 when nowhere.</summary>
    private static int BinnenI(ReadOnlySpan<char> word)
    {
        var at = word.IndexOf("Innen", StringComparison.Ordinal);
        if (at < 0 && word.EndsWith("In", StringComparison.Ordinal))
        {
            at = word.Length - 2;
        }

        return at > 1 && char.IsLower(word[at - 1]) ? at : 0;
    }
}
