namespace Protokollarchiv.Archive;

/// <summary>A resolution (Beschluss) as minuted.</summary>
/// <param name="Item">Index of the agenda item, -1 before the first.</param>
/// <param name="Passage">Index of the passage it stands in.</param>
/// <param name="Text">Its words without the label.</param>
internal sealed record Resolution(int Item, int Passage, string Text, Vote? Vote);
