namespace Protokollarchiv.Language;

/// <summary>A time of day, or a span of two, written in a text, with where it stands.</summary>
/// <param name="Until">Null for a single time.</param>
internal readonly record struct FoundTime(TimeOnly From, TimeOnly? Until, int Start, int Length)
{
    public int End => Start + Length;
}
