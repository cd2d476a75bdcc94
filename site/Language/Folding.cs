using System.Globalization;
using System.Text;

namespace Protokollarchiv.Language;

/// <summary>One spelling for a word however it was typed: compatibility forms, invisible characters, capitals and foreign accents are gone.</summary>
internal static class Folding
{
    /// <summary>Lower case with ä, ö and ü kept and ß as ss: <c>Straße</c>, <c>STRASSE</c> and <c>Stra\u00ADße</c> are all <c>strasse</c>.</summary>
    public static string Of(ReadOnlySpan<char> word) => IsPlain(word) ? OfPlain(word) : OfAny(word);

    /// <summary>Soft hyphens, joiners, marks of direction and the like, which belong to the word around them.</summary>
    public static bool IsInvisible(int codePoint) => codePoint is 0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069) or 0xFEFF;

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is 'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü'))
            {
                return false;
            }
        }

        return true;
    }

    private static string OfPlain(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = source[i] switch
            {
                >= 'A' and <= 'Z' => (char)(source[i] | 0x20),
                'Ä' => 'ä',
                'Ö' => 'ö',
                'Ü' => 'ü',
                var c => c,
            };
        }
    });

    private static string OfAny(ReadOnlySpan<char> word)
    {
        var visible = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (!IsInvisible(rune.Value) && rune != Rune.ReplacementChar && rune.Value != '\uFFFE')
            {
                visible.Append(rune.ToString());
            }
        }

        var folded = new StringBuilder(word.Length + 2);
        foreach (var rune in visible.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            {
                AddMark(folded, rune.Value);
            }
            else
            {
                AddLetter(folded, Rune.ToLowerInvariant(rune));
            }
        }

        return folded.ToString();
    }

    private static void AddMark(StringBuilder folded, int mark)
    {
        if (mark == 0x0308 && folded.Length > 0)
        {
            folded[^1] = folded[^1] switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', var c => c };
        }
    }

    private static void AddLetter(StringBuilder folded, Rune letter) => _ = letter.Value switch
    {
        'ß' => folded.Append("ss"),
        'æ' => folded.Append('ä'),
        'ø' or 'œ' => folded.Append('ö'),
        'ł' => folded.Append('l'),
        'đ' or 'ð' => folded.Append('d'),
        'ı' => folded.Append('i'),
        'ς' => folded.Append('σ'),
        '’' or 'ʼ' => folded.Append('\''),
        _ => folded.Append(letter.ToString()),
    };
}
