using System.Buffers;
using System.Net;
using System.Text;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Privacy;

/// <summary>
/// Walks over the words of any bytes of a site in one spelling, however they are written: raw, as entities of HTML, escapes of JSON, percent
/// codes, decomposed, in capitals, as a slug. A byte that is no UTF-8 counts as Windows-1252. Inside a tag of HTML or XML it reads nothing;
/// <see cref="TagStart"/> is what it went past.
/// </summary>
internal ref struct FoldedWords(ReadOnlySpan<byte> bytes, TagReading tags)
{
    private const int LongestEntity = 10;

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;
    private bool endsBlock;

    /// <summary>A word that goes on behind the tag that was handed out.</summary>
    private FoldedWord begun;

    /// <summary>How much of the word stands before the first tag in it.</summary>
    private int seam;

    /// <summary>Of the word just read; 0 when only a tag was passed.</summary>
    public ulong Hash { get; private set; }

    public int Start { get; private set; }

    public readonly int End => at;

    /// <summary>Where the inside of the last tag with attributes begins that was passed.</summary>
    public int TagStart { get; private set; }

    /// <summary>0 when none was passed.</summary>
    public int TagLength { get; private set; }

    /// <summary>Whether a tag that begins something new, such as a paragraph, stands before this word.</summary>
    public bool BeginsBlock { get; private set; }

    /// <summary>Whether any word so far had a tag in it.</summary>
    public bool HasJoined { get; private set; }

    /// <returns>False at the end.</returns>
    public bool MoveNext()
    {
        TagLength = 0;
        BeginsBlock = endsBlock;
        endsBlock = false;
        var word = begun;
        begun = default;
        if (word.Length == 0)
        {
            seam = 0;
            if (ReadPlainWord(out word))
            {
                return true;
            }
        }

        while (at < bytes.Length)
        {
            var letter = LetterTable.Bytes[bytes[at]];
            if (letter > LetterTable.Special)
            {
                Start = word.Length == 0 ? at : Start;
                word.Add(letter);
                at++;
                continue;
            }

            var (before, length) = (at, word.Length);
            var isInside = letter == LetterTable.Special && ReadSpecial(ref word);
            Start = length == 0 && word.Length > 0 ? before : Start;
            if (endsBlock && word.Length == 0)
            {
                BeginsBlock = true;
                endsBlock = false;
            }

            if (isInside && TagLength > 0)
            {
                begun = word;
                Hash = 0;
                return true;
            }

            if (!isInside)
            {
                at += letter == LetterTable.Special ? 0 : 1;
                if (word.Length > 0 || TagLength > 0)
                {
                    return Finish(word);
                }
            }
        }

        return Finish(word);
    }

    /// <returns>Whether there is any, or a tag.</returns>
    private bool Finish(FoldedWord word)
    {
        Hash = word.Length > 0 ? word.Hash : 0;
        HasJoined |= seam > 0 && seam < word.Length;
        return word.Length > 0 || TagLength > 0;
    }

    /// <summary>Nearly all words are letters that stand for themselves; of others the slower way reads the rest.</summary>
    /// <param name="word">What has been read of a word that goes on.</param>
    private bool ReadPlainWord(out FoldedWord word)
    {
        var letters = LetterTable.Bytes;
        var next = at;
        while (next < bytes.Length && letters[bytes[next]] == LetterTable.Separator)
        {
            next++;
        }

        Start = next;
        var hash = FoldedWord.Basis;
        byte letter = LetterTable.Separator;
        while (next < bytes.Length && (letter = letters[bytes[next]]) > LetterTable.Special)
        {
            hash = FoldedWord.With(hash, letter);
            next++;
        }

        at = next;
        if (next == Start || letter == LetterTable.Special)
        {
            word = next == Start ? new FoldedWord() : new FoldedWord(hash, next - Start, letters[bytes[next - 1]]);
            return false;
        }

        word = default;
        Hash = hash;
        return true;
    }

    /// <returns>Whether the word goes on behind it.</returns>
    private bool ReadSpecial(ref FoldedWord word)
    {
        switch (bytes[at])
        {
            case (byte)'<':
                return ReadTag(word.Length);
            case (byte)'\'':
                at++;
                return true;
            case (byte)'\\':
                return ReadEscape(ref word);
            default:
                return ReadRune(out var rune) && LetterTable.Add(ref word, rune);
        }
    }

    /// <param name="before">How long the word before it is.</param>
    /// <returns>Whether the word goes on behind it.</returns>
    private bool ReadTag(int before)
    {
        if (tags == TagReading.None || at + 1 == bytes.Length || !(char.IsAsciiLetter((char)bytes[at + 1]) || bytes[at + 1] == '/'))
        {
            at++;
            return false;
        }

        var start = at + 1;
        var end = EndOfTag();
        var inner = bytes[start..end];
        var name = inner[0] == '/' ? inner[1..] : inner;
        var length = name.IndexOfAny(" \n\t/>"u8);
        var role = TagRoles.Of(length < 0 ? name : name[..length]);
        at = Math.Min(bytes.Length, end + 1);
        endsBlock |= role == TagRole.Block;
        if (inner.Contains((byte)'='))
        {
            // Its attributes may hold words too.
            (TagStart, TagLength) = (start, inner.Length);
        }

        seam = seam == 0 ? before : seam;
        return role == TagRole.Inline && tags == TagReading.Joined;
    }

    private readonly int EndOfTag()
    {
        for (var i = at + 1; i < bytes.Length; i++)
        {
            var next = bytes[i..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (bytes[i] == '>')
            {
                return i;
            }

            var close = bytes[(i + 1)..].IndexOf(bytes[i]);
            if (close < 0)
            {
                break;
            }

            i += close + 1;
        }

        return bytes.Length;
    }

    private bool ReadEscape(ref FoldedWord word)
    {
        if (at + 6 <= bytes.Length && bytes[at + 1] is (byte)'u' or (byte)'U' && Hex(bytes.Slice(at + 2, 4)) is { } code)
        {
            at += 6;
            return Rune.TryCreate((char)code, out var rune) && LetterTable.Add(ref word, rune);
        }

        at += at + 1 < bytes.Length && bytes[at + 1] is (byte)'n' or (byte)'r' or (byte)'t' ? 2 : 1;
        return false;
    }

    /// <summary>A character in any of the ways to write it; a code of a code is read to its end.</summary>
    private bool ReadRune(out Rune rune)
    {
        if (bytes[at] == '&')
        {
            return ReadEntity(out rune);
        }

        if (bytes[at] >= 0x80)
        {
            var isUtf8 = Rune.DecodeFromUtf8(bytes[at..], out rune, out var length) == OperationStatus.Done;
            rune = isUtf8 ? rune : new Rune(Windows1252.Of(bytes[at]));
            at += isUtf8 ? length : 1;
            return true;
        }

        Span<byte> utf8 = stackalloc byte[4];
        var count = 0;
        var next = at;
        var behindFirst = at + 1;
        while (count < 4 && next < bytes.Length && ReadByte(ref next, out var value))
        {
            utf8[count++] = value;
            behindFirst = count == 1 ? next : behindFirst;
            var status = Rune.DecodeFromUtf8(utf8[..count], out rune, out _);
            if (status == OperationStatus.Done)
            {
                at = next;
                return true;
            }

            if (status == OperationStatus.InvalidData)
            {
                break;
            }
        }

        at = behindFirst;
        rune = new Rune(Windows1252.Of(utf8[0]));
        return true;
    }

    private readonly bool ReadByte(ref int next, out byte value)
    {
        value = bytes[next++];
        while (value == '%' && next + 2 <= bytes.Length && Hex(bytes.Slice(next, 2)) is { } code)
        {
            value = (byte)code;
            next += 2;
        }

        return true;
    }

    private bool ReadEntity(out Rune rune)
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
