namespace Protokollarchiv.Sources;

/// <summary>The one-byte code of DOS, in which very old German text files are.</summary>
internal static class CodePage850
{
    /// <summary>Bytes 0x80 to 0xFF.</summary>
    private const string High =
        "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";

    public static char Of(byte value) => value < 0x80 ? (char)value : High[value - 0x80];

    /// <summary>
    /// Whether the bytes are in this code rather than in Windows-1252: between letters stand the small umlauts of the one, which in the other are quotes
    /// or nothing, and no small umlaut of the other. Where only its large ones are there (<c>„Ja”und ÜBER</c>), quotes without a space are meant.
    /// </summary>
    public static bool IsMeant(ReadOnlySpan<byte> bytes)
    {
        var isHere = false;
        var hasUe = false;
        var hasLarge = false;
        for (var i = 1; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] >= 0x80 && char.IsAsciiLetter((char)bytes[i - 1]) && char.IsAsciiLetter((char)bytes[i + 1]))
            {
                switch (bytes[i])
                {
                    case 0x81 or 0x84 or 0x94:
                        isHere = true;
                        hasUe |= bytes[i] == 0x81;
                        break;
                    case 0xE4 or 0xF6 or 0xFC or 0xDF:
                        return false;
                }
            }

            hasLarge |= bytes[i] is 0xC4 or 0xD6 or 0xDC && (char.IsAsciiLetter((char)bytes[i - 1]) || char.IsAsciiLetter((char)bytes[i + 1]));
        }

        return isHere && (hasUe || !hasLarge);
    }
}
