namespace Protokollarchiv.Archive.Linking.References;

/// <summary>A stretch of a text that names the meeting before without its date: <c>letzte Sitzung</c>, <c>voriges Protokoll</c>.</summary>
/// <param name="Kind">What stands before the last part of the noun: <c>vorstand</c> in <c>Vorstandssitzung</c>; empty when nothing does.</param>
internal readonly record struct FoundPrevious(int Passage, int Start, int Length, string Kind);
