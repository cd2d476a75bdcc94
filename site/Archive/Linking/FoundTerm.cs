namespace Protokollarchiv.Archive.Linking;

/// <summary>A stretch of a text that names an organization or a topic.</summary>
/// <param name="Words">How many words it spans; 0 for a part of a compound.</param>
internal readonly record struct FoundTerm(int Start, int Length, int Words, Subject Subject)
{
    public int End => Start + Length;
}
