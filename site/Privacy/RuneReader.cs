using System.Buffers;
using System.Net;
using System.Text;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Privacy;

/// <summary>Reads one character, however it is written: raw, as an entity of HTML, an escape of JSON or percent codes. A code of a code is read to its end.</summary>
internal readonly ref struct RuneReader(ReadOnlySpan<byte> bytes)
{
    private const int LongestEntity = 10;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <param name="at">Moves behind it.</param>
    /// <returns>False when it is no character.</returns>
    public bool Read(ref int at, out Rune rune)
    {
        if (bytes[at] == '&')
        {
            return ReadEntity(ref at, out rune);
        }

        if (bytes[at] >= 0x80)
        {
            var isUtf8 = Rune.DecodeFromUtf8(bytes[at..], out rune, out var length) == OperationStatus.Done;
            rune = isUtf8 ? rune : new Rune(Windows1252.Of(bytes[at]));
            at += isUtf8 ? length : 1;
            return true;
        }

        ReadCodes(ref at, out rune);
        return true;
    }

    /// <summary><c>\u00fc</c>.</summary>
    /// <param name="at">Moves behind it, where it is one.</param>
    /// <param name="code">Of a character, or of half of one.</param>
    public bool ReadEscape(ref int at, out char code)
    {
        code = default;
        if (at + 6 > bytes.Length || bytes[at + 1] is not ((byte)'u' or (byte)'U') || Hex(bytes.Slice(at + 2, 4)) is not { } value)
        {
            return false;
        }

        code = (char)value;
        at += 6;
        return true;
    }

    private void ReadCodes(ref int at, out Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        var count = 0;
        var next = at;
        var behindFirst = at + 1;
        while (count < 4 && next < bytes.Length)
        {
            utf8[count++] = ReadByte(ref next);
            behindFirst = count == 1 ? next : behindFirst;
            var status = Rune.DecodeFromUtf8(utf8[..count], out rune, out _);
            if (status == OperationStatus.Done)
            {
                at = next;
                return;
            }

            if (status == OperationStatus.InvalidData)
            {
                break;
            }
        }

        at = behindFirst;
        rune = new Rune(Windows1252.Of(utf8[0]));
    }

    private byte ReadByte(ref int next)
    {
        var value = bytes[next++];
        while (value == '%' && next + 2 <= bytes.Length && Hex(bytes.Slice(next, 2)) is { } code)
        {
            value = (byte)code;
            next += 2;
        }

        return value;
    }

    private bool ReadEntity(ref int at, out Rune rune)
    {
        rune = Rune.ReplacementChar;
        var start = at + 1;
        while (bytes[start..].StartsWith("amp;"u8))
        {
            start += "amp;".Length;
        }

        at = start;
        var behind = bytes.Slice(start, Math.Min(LongestEntity, bytes.Length - start));
        var end = behind.IndexOf((byte)';');
        if (end < 2 || WebUtility.HtmlDecode($"&{Encoding.ASCII.GetString(behind[..(end + 1)])}") is not { Length: <= 2 } decoded)
        {
            return false;
        }

        at = start + end + 1;
        rune = decoded.EnumerateRunes().First();
        return true;
    }

    private static int? Hex(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            var number = digit switch
            {
                >= (byte)'0' and <= (byte)'9' => digit - '0',
                >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
                >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
                _ => -1,
            };
            if (number < 0)
            {
                return null;
            }

            value = (value << 4) | number;
        }

        return value;
    }
}
