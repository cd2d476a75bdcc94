using System.Buffers;
using System.Text;

namespace Protokollarchiv.Sources;

/// <summary>The one-byte code of older German Windows files. What is good UTF-8 among it, after a paste from elsewhere, stays what it is.</summary>
internal static class Windows1252
{
    /// <summary>Bytes 0x80 to 0x9F; the five that mean nothing become the replacement character.</summary>
    private const string High = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    public static char Of(byte value) => value is >= 0x80 and <= 0x9F ? High[value - 0x80] : (char)value;

    /// <param name="first">Offset of the first byte that is no UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out int first)
    {
        first = -1;
        var text = new StringBuilder(bytes.Length);
        Span<char> characters = stackalloc char[2];
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == OperationStatus.Done)
            {
                text.Append(characters[..rune.EncodeToUtf16(characters)]);
                at += length;
                continue;
            }

            first = first < 0 ? at : first;
            text.Append(Of(bytes[at]));
            at++;
        }

        return text.ToString();
    }
}
