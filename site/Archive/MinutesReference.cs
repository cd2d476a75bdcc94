namespace Protokollarchiv.Archive;

/// <summary>Earlier minutes named by their date: <c>Protokoll vom 14.09.2022</c>.</summary>
/// <param name="Passage">Index of the passage.</param>
/// <param name="Start">Offset of the date in the passage's text.</param>
internal sealed record MinutesReference(DateOnly Date, ReferenceKind Kind, int Passage, int Start, int Length);
