namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>A stretch of a text that may name a person.</summary>
/// <param name="Passage">-1 in an attendance list.</param>
internal readonly record struct FoundName(int Passage, int Start, int Length, SeenForm Seen) : IInPassage
{
    /// <summary>Number of the organization that the text gives with the name, in <see cref="SubjectTable"/>; -1 without one.</summary>
    public int Organization { get; init; } = -1;

    /// <summary>Number of the role that the text gives with the name, in <see cref="RoleWords"/>; 0 without one.</summary>
    public int Role { get; init; }

    /// <summary>The organization stands in parentheses behind the name, so it is meant as this person's.</summary>
    public bool InParentheses { get; init; }

    /// <summary>It begins a passage and a colon follows: whoever is meant speaks.</summary>
    public bool IsSpeaker { get; init; }

    public int End => Start + Length;
}
