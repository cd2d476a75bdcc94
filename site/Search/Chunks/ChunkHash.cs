namespace Protokollarchiv.Search.Chunks;

/// <summary>The name of a chunk, made of its content (FNV-1a, 32 bits): the browser proves by it that a chunk is whole and of this build.</summary>
internal static class ChunkHash
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public const int Length = 7;

    public static uint Of(ReadOnlySpan<byte> content) => Continue(Seed, content);

    public static uint Continue(uint hash, ReadOnlySpan<byte> content)
    {
        foreach (var b in content)
        {
            hash = (hash ^ b) * Prime;
        }

        return hash;
    }

    /// <summary>Seven digits to the base of 36.</summary>
    public static string Written(uint hash) => string.Create(Length, hash, static (text, value) =>
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = Digits[(int)(value % 36)];
            value /= 36;
        }
    });
}
