using System.Buffers;

namespace Protokollarchiv.Privacy.Guard;

/// <summary>A tag of HTML or XML.</summary>
/// <param name="inner">What stands between its angles.</param>
/// <param name="end">Behind it.</param>
internal readonly ref struct MarkupTag(ReadOnlySpan<byte> inner, int end)
{
    private static readonly SearchValues<byte> EndsOfName = SearchValues.Create(" \r\n\t/>"u8);

    public ReadOnlySpan<byte> Inner { get; } = inner;

    public int End { get; } = end;

    public TagRole Role => TagRoles.Of(Name);

    /// <summary>Whether nobody can have written a word into it: <c>&lt;p&gt;</c> or <c>&lt;br /&gt;</c>, and neither an attribute nor <c>&lt;somebody@example.org&gt;</c>.</summary>
    public bool IsBareName => TagRoles.Knows(Name) && Inner.Trim(" \r\n\t/"u8).Length == Name.Length;

    private ReadOnlySpan<byte> Name
    {
        get
        {
            var name = Inner[0] == '/' ? Inner[1..] : Inner;
            var length = name.IndexOfAny(EndsOfName);
            return length < 0 ? name : name[..length];
        }
    }

    public static bool BeginsAt(ReadOnlySpan<byte> bytes, int at) =>
        at + 1 < bytes.Length && (char.IsAsciiLetter((char)bytes[at + 1]) || bytes[at + 1] == '/');

    /// <summary>The tag that <see cref="BeginsAt"/> tells of.</summary>
    public static MarkupTag At(ReadOnlySpan<byte> bytes, int at)
    {
        var end = EndOf(bytes, at + 1);
        return new MarkupTag(bytes[(at + 1)..end], Math.Min(bytes.Length, end + 1));
    }

    /// <summary>A quote holds back the end only where it begins a value: in <c>&lt;b don't&gt;</c>, or where nothing closes it, it is a sign like any other.</summary>
    private static int EndOf(ReadOnlySpan<byte> bytes, int start)
    {
        var i = start;
        while (bytes[i..].IndexOfAny((byte)'>', (byte)'"', (byte)'\'') is >= 0 and var next)
        {
            i += next;
            if (bytes[i] == '>')
            {
                return i;
            }

            var close = bytes[start..i].TrimEnd(" \r\n\t"u8) is [.., (byte)'='] ? bytes[(i + 1)..].IndexOf(bytes[i]) : -1;
            i += close + 2;
        }

        return bytes.Length;
    }
}
