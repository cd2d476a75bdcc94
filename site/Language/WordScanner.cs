using System.Buffers;
using System.Globalization;
using System.Text;

namespace Protokollarchiv.Language;

/// <summary>
/// Walks over the words, numbers and dates of a text without copying it: <c>foreach (var token in new WordScanner(text))</c>.
/// A gender marker stays with its word, a hyphen separates, <c>24.10.2022</c> and <c>1.000</c> are one token each.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text)
{
    /// <summary>What nearly every word is made of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZäöüßÄÖÜ");

    /// <summary>What follows a marker is looked at no further, here and in the script of the search.</summary>
    private const int LongestMarker = 64;

    private readonly ReadOnlySpan<char> text = text;
    private int position;

    public Token Current { get; private set; }

    public readonly WordScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = NextStart();
        if (start < 0)
        {
            return false;
        }

        var end = EndOfRun(start, out var digitsOnly);
        end = digitsOnly ? EndOfNumber(start, end) : end + GenderMarker.LengthAfter(text[..Math.Min(text.Length, end + LongestMarker)], start, end);
        var afterHyphen = Current.Length > 0 && start == Current.End + 1 && text[start - 1] is '-' or '‐' or '‑' && !(char.IsAsciiDigit(text[start - 2]) && char.IsAsciiDigit(text[start]));
        Current = new Token(start, end - start, afterHyphen);
        position = end;
        return true;
    }

    private readonly int NextStart()
    {
        for (var i = position; i < text.Length;)
        {
            if (Starts(i, out var length))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    private readonly bool Starts(int at, out int length)
    {
        length = 1;
        var c = text[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        _ = Rune.DecodeFromUtf16(text[at..], out var rune, out length);
        return Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;
    }

    private readonly int EndOfRun(int start, out bool digitsOnly)
    {
        var plain = text[start..].IndexOfAnyExcept(Plain);
        var end = plain < 0 ? text.Length : start + plain;
        digitsOnly = end == start;
        if (end == text.Length || (char.IsAscii(text[end]) && text[end] != '\'' && !char.IsAsciiDigit(text[end])))
        {
            return end;
        }

        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsAsciiDigit(c))
            {
                end++;
                continue;
            }

            var length = LengthInsideWord(end);
            if (length == 0)
            {
                break;
            }

            digitsOnly = false;
            end += length;
        }

        return end;
    }

    private readonly int LengthInsideWord(int at)
    {
        if (Starts(at, out var length))
        {
            return length;
        }

        if (text[at] is '\'' or '’' or 'ʼ')
        {
            return at + 1 < text.Length && char.IsLetter(text[at + 1]) ? 1 : 0;
        }

        if (char.IsAscii(text[at]))
        {
            return 0;
        }

        _ = Rune.DecodeFromUtf16(text[at..], out var rune, out length);
        return Folding.IsInvisible(rune.Value) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark ? length : 0;
    }

    private readonly int EndOfNumber(int start, int end)
    {
        if (end - start == 4 && IsIsoRest(end))
        {
            return end + 6;
        }

        while (end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private readonly bool IsIsoRest(int at) =>
        at + 6 <= text.Length && text[at] == '-' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && text[at + 3] == '-' && char.IsAsciiDigit(text[at + 4]) && char.IsAsciiDigit(text[at + 5])
        && (at + 6 == text.Length || !char.IsAsciiDigit(text[at + 6]));
}
