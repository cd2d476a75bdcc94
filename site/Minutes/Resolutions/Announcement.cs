using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>What is known of a resolution before its words.</summary>
/// <param name="Passage">Index of the passage that announces it; -1 when a heading does.</param>
/// <param name="Number">Of its label, or null.</param>
/// <param name="Aside">What the label says in itself of the vote, or null.</param>
internal readonly record struct Announcement(int Passage, string? Number = null, Vote? Aside = null)
{
    /// <summary>Whether no label does.</summary>
    public bool IsUnlabelled { get; init; }

    /// <summary>Whether the label announces several.</summary>
    public bool IsOfSeveral { get; init; }

    public static Announcement By(ResolutionLabel label, int passage) => new(passage, label.Number, VoteText.Read(label.Aside).Vote) { IsOfSeveral = label.IsOfSeveral };
}
