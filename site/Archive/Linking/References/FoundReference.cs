namespace Protokollarchiv.Archive.Linking.References;

/// <summary>A stretch of a text that names another meeting of the archive.</summary>
/// <param name="Target">Index of that meeting.</param>
/// <param name="Item">Index of the agenda item that is meant; null for the meeting as a whole.</param>
internal readonly record struct FoundReference(int Passage, int Start, int Length, int Target, int? Item, ReferenceKind Kind) : IInPassage
{
    public int End => Start + Length;
}
