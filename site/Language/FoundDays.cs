namespace Protokollarchiv.Language;

/// <summary>A day, or the days from a first to a last, written in a text, with where they stand.</summary>
/// <param name="Last">Null for a single day.</param>
/// <param name="HasYear">Whether a year is written, not concluded.</param>
internal readonly record struct FoundDays(DateOnly First, DateOnly? Last, bool HasYear, int Start, int Length)
{
    public int End => Start + Length;
}
