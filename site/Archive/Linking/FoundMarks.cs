namespace Protokollarchiv.Archive.Linking;

/// <summary>The markup of a passage, where some of it matters.</summary>
internal readonly record struct FoundMarks(int Passage, PassageMarks Marks) : IInPassage;
