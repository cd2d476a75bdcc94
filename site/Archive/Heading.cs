namespace Protokollarchiv.Archive;

/// <summary>A heading of the source; agenda items are made of these. <see cref="Level"/> 1 to 6.</summary>
internal sealed record Heading(int Level, Passage Title) : Block
{
    /// <summary>Marked <c>{.intern}</c>: it and what follows up to the next heading of its level is withheld.</summary>
    public bool Withheld { get; init; }
}
