using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Protokollarchiv.Sources;

/// <summary>
/// Bytes to text: UTF-8, or by their marks UTF-16; bytes that are neither are read in an older code of one byte. What is good UTF-8 among them, after a
/// paste from elsewhere, stays what it is.
/// </summary>
internal static class DecodedText
{
    /// <param name="first">Offset of the first byte that is in an older code; -1 when there is none.</param>
    /// <param name="code">What that code is called.</param>
    public static string Of(ReadOnlySpan<byte> bytes, out int first, out string code)
    {
        first = -1;
        code = "UTF-8";
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

        bytes = bytes[mark..];
        var isDos = CodePage850.IsMeant(bytes);
        code = isDos ? "DOS (CP850)" : "Windows-1252";
        var text = Decode(bytes, isDos ? CodePage850.Of : Windows1252.Of, out first);
        first += mark;
        return text;
    }

    private static string Decode(ReadOnlySpan<byte> bytes, Func<byte, char> older, out int first)
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
            text.Append(older(bytes[at]));
            at++;
        }

        return text.ToString();
    }
}
