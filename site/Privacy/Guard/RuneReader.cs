using System.Buffers;
using System.Text;
using AngleSharp.Html;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>Reads one character, however it is written: raw, as an entity of HTML, an escape of JSON or percent codes. A code of a code is read to its end.</summary>
internal readonly ref struct RuneReader(ReadOnlySpan<byte> bytes)
{
    /// <summary><c>CounterClockwiseContourIntegral</c>.</summary>
    private const int LongestEntity = 31;

    /// <summary><c>Atilde</c>, of those that need no semicolon.</summary>
    private const int LongestOfTheOld = 6;

    private const int BehindUnicode = 0x110000;

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
        at++;
        while (bytes[at..].StartsWith("amp;"u8))
        {
            at += "amp;".Length;
        }

        return at < bytes.Length && bytes[at] == '#' ? ReadNumber(ref at, out rune) : ReadName(ref at, out rune);
    }

    /// <summary><c>#xFC;</c>, with any number of zeros before it, and as browsers do without its end.</summary>
    private bool ReadNumber(ref int at, out Rune rune)
    {
        var isHex = bytes[(at + 1)..] is [(byte)'x' or (byte)'X', ..];
        var next = at + (isHex ? 2 : 1);
        var start = next;
        var code = 0;
        while (next < bytes.Length && Digit(bytes[next]) is var digit and >= 0 && (isHex || digit < 10))
        {
            code = Math.Min((code * (isHex ? 16 : 10)) + digit, BehindUnicode);
            next++;
        }

        rune = Rune.ReplacementChar;
        if (next == start)
        {
            return false;
        }

        at = next < bytes.Length && bytes[next] == ';' ? next + 1 : next;
        return Rune.TryCreate(code is >= 0x80 and < 0xA0 ? Windows1252.Of((byte)code) : code, out rune);
    }

    /// <summary><c>uuml;</c>, and as browsers do without its end where it is one of the old ones: <c>R&amp;umlsterberg</c>.</summary>
    private bool ReadName(ref int at, out Rune rune)
    {
        rune = Rune.ReplacementChar;
        Span<char> letters = stackalloc char[LongestEntity];
        var length = 0;
        while (length < LongestEntity && at + length < bytes.Length && char.IsAsciiLetterOrDigit((char)bytes[at + length]))
        {
            letters[length] = (char)bytes[at + length];
            length++;
        }

        if (length > 1 && at + length < bytes.Length && bytes[at + length] == ';' && Named(letters[..length], ";", out rune))
        {
            at += length + 1;
            return true;
        }

        for (length = Math.Min(length, LongestOfTheOld); length > 1; length--)
        {
            if (Named(letters[..length], "", out rune))
            {
                at += length;
                return true;
            }
        }

        return false;
    }

    private static bool Named(ReadOnlySpan<char> name, string end, out Rune rune)
    {
        rune = Rune.ReplacementChar;
        return HtmlEntityProvider.Resolver.GetSymbol($"{name}{end}") is { } symbol && Rune.DecodeFromUtf16(symbol, out rune, out _) == OperationStatus.Done;
    }

    private static int? Hex(ReadOnlySpan<byte> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            var number = Digit(digit);
            if (number < 0)
            {
                return null;
            }

            value = (value << 4) | number;
        }

        return value;
    }

    /// <returns>-1 when it is none.</returns>
    private static int Digit(byte digit) =>
        digit switch
        {
            >= (byte)'0' and <= (byte)'9' => digit - '0',
            >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
            >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
            _ => -1,
        };
}
