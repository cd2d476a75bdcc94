using System.Globalization;
using System.Text;

namespace Protokollarchiv.Language;

/// <summary>The pictures that some set before a heading or a label, which say nothing that its words do not: <c>👥 Anwesend:</c>, <c>✅ Beschlüsse</c>.</summary>
internal static class Pictogram
{
    /// <summary>Signs below are written as part of the text: <c>№</c>, <c>°</c>.</summary>
    private const char First = '\u2190';

    /// <summary>The text behind its first pictures, and the spaces behind them.</summary>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text)
    {
        while (text is [>= First, ..] && LengthAt(text) is > 0 and var length)
        {
            text = text[length..].TrimStart();
        }

        return text;
    }

    /// <summary>With the signs that give it a colour or join it to another.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category != UnicodeCategory.OtherSymbol && (length == 0 || category is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierSymbol)))
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return length;
    }
}
