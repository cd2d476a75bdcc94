namespace Protokollarchiv.Archive.Linking.Terms;

/// <summary>A stretch of a passage's text that names an organization or a topic.</summary>
/// <param name="Subject">Number in <see cref="SubjectTable"/>.</param>
internal readonly record struct FoundTerm(int Passage, int Start, int Length, int Subject) : IInPassage
{
    public int End => Start + Length;
}
