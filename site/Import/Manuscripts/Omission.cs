namespace Protokollarchiv.Import.Manuscripts;

/// <summary>Something a document has that the minutes do not need.</summary>
/// <param name="Text">Its words, where it has some.</param>
internal sealed record Omission(OmissionKind Kind, string Text);
