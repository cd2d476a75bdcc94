namespace Protokollarchiv.Archive;

/// <summary>A vote (Abstimmung); a number is null where the minutes give none.</summary>
internal sealed record Vote(int? Yes, int? No, int? Abstain, VoteResult? Result)
{
    /// <summary>All votes that the minutes count; null when they count none.</summary>
    public int? Total => (Yes ?? No ?? Abstain) is null ? null : (Yes ?? 0) + (No ?? 0) + (Abstain ?? 0);
}
