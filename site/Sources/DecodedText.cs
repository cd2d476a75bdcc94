using System.Text;
using System.Text.Unicode;

namespace Protokollarchiv.Sources;

/// <summary>Bytes to text: UTF-8, or by their marks UTF-16; bytes that are neither are read as Windows-1252.</summary>
internal static class DecodedText
{
    /// <param name="first">Offset of the first byte that was read as Windows-1252; -1 when there is none.</param>
    public static string Of(ReadOnlySpan<byte> bytes, out int first)
    {
        first = -1;
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes[2..]);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        var mark = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes[mark..]);
        }

        var text = Windows1252.Decode(bytes[mark..], out first);
        first += mark;
        return text;
    }
}
