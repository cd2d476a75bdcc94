namespace Protokollarchiv.Minutes;

/// <summary>A label with what follows it on its line.</summary>
/// <param name="Value">Empty when the label stands alone: what it is about stands below.</param>
internal readonly record struct LabelledPart(LabelKind Kind, string Value);
