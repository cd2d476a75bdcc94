namespace Protokollarchiv.Archive;

/// <summary>The start of a passage that may name its speaker: <c>K. Blau: …</c>.</summary>
/// <param name="Passage">Index of the passage.</param>
/// <param name="Length">Characters of the name, without the colon.</param>
/// <param name="AloneOnItsLine">Nothing follows the colon: what is said are the blocks that follow.</param>
internal sealed record SpeakerLabel(int Passage, int Length, bool AloneOnItsLine);
