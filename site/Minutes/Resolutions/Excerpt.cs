namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>What a resolution keeps of a long text.</summary>
internal static class Excerpt
{
    private const int Longest = 600;

    public static string Beginning(string text) => text.Length <= Longest ? text : text[..Longest] + " …";

    /// <summary>A vote is on what stands right before it.</summary>
    public static string End(string text) => text.Length <= Longest ? text : "… " + text[^Longest..];
}
