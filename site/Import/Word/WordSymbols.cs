using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Protokollarchiv.Import.Word;

/// <summary>Signs of symbol fonts in Unicode: arrows, ticks and boxes; others are left as they are.</summary>
internal static class WordSymbols
{
    public static string Of(SymbolChar symbol)
    {
        if (!int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is 0 or > 0xFFFF)
        {
            return "";
        }

        return (symbol.Font?.Value, code & 0xFF) switch
        {
            ("Wingdings", 0xE0 or 0xE8 or 0xF0) => "→",
            ("Wingdings", 0xDF or 0xE7 or 0xEF) => "←",
            ("Wingdings", 0xFC) => "✓",
            ("Wingdings", 0xFB) => "✗",
            ("Wingdings", 0xA8 or 0x6F or 0x71) => "☐",
            ("Wingdings", 0xFE) => "☑",
            ("Wingdings", 0xFD or 0x78) => "☒",
            ("Wingdings", 0x4A) => "☺",
            ("Wingdings", 0x4C) => "☹",
            ("Wingdings 2", 0x50) => "✓",
            ("Wingdings 2", 0x4F) => "✗",
            ("Wingdings 2", 0x2A or 0xA3) => "☐",
            ("Wingdings 2", 0x52) => "☑",
            ("Wingdings 2", 0x53 or 0x54) => "☒",
            ("Symbol", 0xAE) => "→",
            ("Symbol", 0xB7) => "•",
            _ when char.IsSurrogate((char)code) => "",
            _ => ((char)code).ToString(),
        };
    }
}
