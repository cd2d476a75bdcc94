namespace Protokollarchiv.Sources;

/// <summary>The one-byte code of older German Windows files.</summary>
internal static class Windows1252
{
    /// <summary>Bytes 0x80 to 0x9F; the five that mean nothing become the replacement character.</summary>
    private const string High = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    public static char Of(byte value) => value is >= 0x80 and <= 0x9F ? High[value - 0x80] : (char)value;
}
