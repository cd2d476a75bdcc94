namespace Protokollarchiv.Import.Word;

/// <summary>The number of a paragraph.</summary>
/// <param name="List">Which list it belongs to.</param>
/// <param name="Level">From 0.</param>
/// <param name="Label">As Word shows it; null for a bullet.</param>
/// <param name="Indent">Of its text, in twentieths of a point; null where nothing says.</param>
internal sealed record WordNumber(int List, int Level, string? Label, int? Indent);
