namespace Protokollarchiv.Archive.Linking;

/// <summary>A stretch of a text that may name a person.</summary>
/// <param name="Organization">Slug of the organization in parentheses behind it, or null.</param>
internal sealed record FoundName(int Passage, int Start, int Length, NameForm Form, string? Organization)
{
    public int End => Start + Length;
}
