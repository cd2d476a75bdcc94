namespace Protokollarchiv.Privacy;

/// <summary>A tag of HTML or XML.</summary>
/// <param name="inner">What stands between its angles.</param>
/// <param name="end">Behind it.</param>
internal readonly ref struct MarkupTag(ReadOnlySpan<byte> inner, int end)
{
    public ReadOnlySpan<byte> Inner { get; } = inner;

    public int End { get; } = end;

    public TagRole Role
    {
        get
        {
            var name = Inner[0] == '/' ? Inner[1..] : Inner;
            var length = name.IndexOfAny(" \n\t/>"u8);
            return TagRoles.Of(length < 0 ? name : name[..length]);
        }
    }

    /// <summary>Without an attribute, which may hold words too.</summary>
    public bool IsBareName => !Inner.Contains((byte)'=');

    public static bool BeginsAt(ReadOnlySpan<byte> bytes, int at) =>
        at + 1 < bytes.Length && (char.IsAsciiLetter((char)bytes[at + 1]) || bytes[at + 1] == '/');

    /// <summary>The tag that <see cref="BeginsAt"/> tells of.</summary>
    public static MarkupTag At(ReadOnlySpan<byte> bytes, int at)
    {
        var end = EndOf(bytes, at + 1);
        return new MarkupTag(bytes[(at + 1)..end], Math.Min(bytes.Length, end + 1));
    }

    private static int EndOf(ReadOnlySpan<byte> bytes, int start)
    {
        for (var i = start; i < bytes.Length; i++)
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
}
