using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.Word;

/// <summary>Signs of symbol fonts, which Word names beside the sign's place in the font, in Unicode; others are left as they are.</summary>
internal static class WordSymbols
{
    /// <summary>Where Unicode has the signs of such fonts.</summary>
    private const int PrivateUse = 0xF000;

    public static string Of(SymbolChar symbol)
    {
        if (!int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is 0 or > 0xFFFF)
        {
            return "";
        }

        var place = code & 0xFF;
        return (symbol.Font?.Value, place) switch
        {
            ("Wingdings", _) when SymbolSigns.Plain((char)(PrivateUse | place)) is < (char)PrivateUse and var plain => plain.ToString(),
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
