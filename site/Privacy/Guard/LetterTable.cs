using System.Globalization;
using System.Text;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>
/// What each character counts as when bytes are searched for what is withheld: one or two small Latin letters whatever its case, marks or
/// umlaut, itself, nothing, or the end of a word.
/// </summary>
internal static class LetterTable
{
    /// <summary>The end of a word.</summary>
    public const byte Separator = 0;

    /// <summary>A byte that does not stand for itself: it begins an escape, a tag or a longer character.</summary>
    public const byte Special = 1;

    private const int FirstAccented = 0xC0;

    private static readonly byte[] Ascii = MakeAscii();

    /// <summary>From À to ÿ; <see cref="Separator"/> for what is no letter with a mark. Bytes of pictures are read as these by the million.</summary>
    private static readonly byte[] Accented =
    [
        .. Enumerable.Range(FirstAccented, 0x100 - FirstAccented)
            .Select(code => ((char)code).ToString().Normalize(NormalizationForm.FormKD))
            .Select(parts => parts.Length > 1 ? Ascii[parts[0]] : Separator),
    ];

    /// <summary>By byte: a small letter or digit, <see cref="Separator"/> or <see cref="Special"/>.</summary>
    public static ReadOnlySpan<byte> Bytes => Ascii;

    /// <summary>Adds the letters of a character to a word.</summary>
    /// <returns>False when it ends the word.</returns>
    public static bool Add(ref FoldedWord word, Rune rune)
    {
        switch (rune.Value)
        {
            case < 0x80:
                var letter = Ascii[rune.Value];
                if (letter > Special)
                {
                    word.Add(letter);
                    return true;
                }

                return rune.Value == '\'';
            case 0xAD or 0xFEFF or 0xFFFE or 0x2019 or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2069):
                return true;
            case 0x308:
                word.AddUmlaut();
                return true;
            case 'ä' or 'Ä' or 'æ' or 'Æ':
                return word.Add((byte)'a', (byte)'e');
            case 'ö' or 'Ö' or 'ø' or 'Ø' or 'œ' or 'Œ':
                return word.Add((byte)'o', (byte)'e');
            case 'ü' or 'Ü':
                return word.Add((byte)'u', (byte)'e');
            case 'ß' or 'ẞ':
                return word.Add((byte)'s', (byte)'s');
            case 'ł' or 'Ł':
                word.Add((byte)'l');
                return true;
            case 'đ' or 'Đ' or 'ð' or 'Ð':
                word.Add((byte)'d');
                return true;
            case 'ı':
                word.Add((byte)'i');
                return true;
            default:
                return AddOther(ref word, rune);
        }
    }

    private static bool AddOther(ref FoldedWord word, Rune rune)
    {
        if (rune.Value is >= FirstAccented and < 0x100 && Accented[rune.Value - FirstAccented] is > Special and var letter)
        {
            word.Add(letter);
            return true;
        }

        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        {
            return true;
        }

        if (!Rune.IsLetterOrDigit(rune))
        {
            return false;
        }

        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (part.IsAscii && Ascii[part.Value] > Special)
            {
                word.Add(Ascii[part.Value]);
            }
            else if (Rune.IsLetterOrDigit(part))
            {
                var small = Rune.ToLowerInvariant(part).Value;
                word.Add((byte)small);
                word.Add((byte)(small >> 8));
            }
        }

        return true;
    }

    private static byte[] MakeAscii()
    {
        var table = new byte[256];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = i switch
            {
                >= 'a' and <= 'z' or >= '0' and <= '9' => (byte)i,
                >= 'A' and <= 'Z' => (byte)(i | 0x20),
                '&' or '%' or '\\' or '<' or '\'' or >= 0x80 => Special,
                _ => Separator,
            };
        }

        return table;
    }
}
