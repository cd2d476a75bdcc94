namespace Protokollarchiv.Import.Typography;

/// <summary>Signs of symbol fonts that stand in a text with their place in the font, where Unicode has no letters: arrows, bullets, ticks and boxes. Others stay as they are.</summary>
internal static class SymbolSigns
{
    public static string Plain(string text) =>
        text.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF') ? string.Concat(text.Select(Plain)) : text;

    /// <param name="sign">From U+F020 to U+F0FF, or any other.</param>
    public static char Plain(char sign) => sign switch
    {
        '\uF0E0' or '\uF0E8' or '\uF0F0' or '\uF0AE' => '→',
        '\uF0DF' or '\uF0E7' or '\uF0EF' => '←',
        '\uF0FC' => '✓',
        '\uF0FB' => '✗',
        '\uF0A8' or '\uF06F' or '\uF071' => '☐',
        '\uF0FE' => '☑',
        '\uF0FD' or '\uF078' => '☒',
        '\uF0B7' => '•',
        '\uF0A7' => '▪',
        '\uF0D8' => '➢',
        '\uF04A' => '☺',
        '\uF04C' => '☹',
        _ => sign,
    };
}
