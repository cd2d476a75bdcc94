namespace Protokollarchiv.Archive;

/// <summary>The start of a passage that may name its speaker: <c>K. Blau: …</c>.</summary>
/// <param name="Passage">Index of the passage.</param>
/// <param name="Length">Characters of the name, without the colon.</param>
/// <param name="AloneOnItsLine">Nothing follows the colon: what is said are the blocks that follow.</param>
internal sealed record SpeakerLabel(int Passage, int Length, bool AloneOnItsLine)
{
    private const int LongestName = 60;
    private const int MostWords = 5;

    /// <summary>Characters before the colon of what may be a name at the start of a text; 0 when nothing there looks like one.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestName)].IndexOf(':');
        if (colon <= 0 || !char.IsUpper(text[0]) || (colon + 1 < text.Length && !char.IsWhiteSpace(text[colon + 1])))
        {
            return 0;
        }

        var name = text[..colon];
        return name.Contains('\n') || name.Count(' ') >= MostWords ? 0 : colon;
    }
}
