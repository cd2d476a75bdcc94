namespace Protokollarchiv.Archive;

/// <summary>A resolution (Beschluss) as minuted: introduced by a label, or a sentence that says what was decided.</summary>
/// <param name="Item">Index of the agenda item, -1 before the first.</param>
/// <param name="Passage">Index of the passage it stands in.</param>
/// <param name="Text">Its words without the label.</param>
internal sealed record Resolution(int Item, int Passage, string Text, Vote? Vote)
{
    /// <summary>As written behind the label: <c>2022/15</c>; null when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>Whether no label introduces it.</summary>
    public bool IsUnlabelled { get; init; }

    /// <summary>Whether it is about the meeting itself, its agenda or earlier minutes, as nearly every meeting decides it.</summary>
    public bool IsProcedural { get; init; }

    /// <summary>Whether it says that something comes later, and nobody voted on that: it settles nothing.</summary>
    public bool OnlyPutsOff => IsUnlabelled && Vote is { Result: VoteResult.Postponed, No: null, Total: null };
}
