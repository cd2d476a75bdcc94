namespace Protokollarchiv.Archive.Linking;

/// <summary>What may be linked in one passage.</summary>
internal sealed record ScannedPassage(
    List<FoundName> Names,
    List<FoundTerm> Organizations,
    List<FoundTerm> Topics,
    PassageMarks Marks);
