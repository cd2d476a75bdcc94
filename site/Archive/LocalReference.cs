namespace Protokollarchiv.Archive;

/// <summary>What minutes say of their own items and attachments: <c>siehe TOP 3</c>, <c>siehe Anlage 2</c>.</summary>
/// <param name="Passage">Index of the passage.</param>
/// <param name="Start">Offset of <c>TOP 3</c> in the passage's text.</param>
/// <param name="Url">Where it leads: <c>/protokolle/2022-10-24-vorstand/#top-3</c>, or the attachment's URL.</param>
internal sealed record LocalReference(int Passage, int Start, int Length, string Url) : IInPassage;
