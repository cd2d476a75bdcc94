namespace Protokollarchiv.Import.Manuscripts;

/// <summary>The sign before an entry of a list.</summary>
/// <param name="Label">The number as the reader sees it: <c>3.</c>, <c>2.1</c>, <c>b)</c>; null for a bullet.</param>
/// <param name="Done">The state of a box to tick, null without one.</param>
internal sealed record ListMark(string? Label, bool? Done = null)
{
    /// <summary>The sign was typed as text, so it may be none: a number that stands alone belongs to its sentence.</summary>
    public bool Typed { get; init; }
}
