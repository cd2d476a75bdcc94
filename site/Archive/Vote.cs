namespace Protokollarchiv.Archive;

/// <summary>A vote (Abstimmung); a number is null where the minutes give none.</summary>
internal sealed record Vote(int? Yes, int? No, int? Abstain, VoteResult? Result)
{
    /// <summary>All votes that the minutes count; null when they count none.</summary>
    public int? Total => (Yes ?? No ?? Abstain) is null ? null : (Yes ?? 0) + (No ?? 0) + (Abstain ?? 0);

    /// <summary>Whether nothing that one says contradicts the other.</summary>
    public bool Agrees(Vote other) => Agree(Yes, other.Yes) && Agree(No, other.No) && Agree(Abstain, other.Abstain) && (Agree(Result, other.Result) || IsOutvoted(other));

    /// <summary>The same vote with what another sentence says of it too.</summary>
    public Vote And(Vote? more) => new(Yes ?? more?.Yes, No ?? more?.No, Abstain ?? more?.Abstain, IsOutvoted(more) ? VoteResult.Rejected : Result ?? more?.Result);

    /// <summary>Whether words such as <c>Der Plan wird genehmigt</c> were those of the motion, and more were against it.</summary>
    private bool IsOutvoted(Vote? counted) => Result == VoteResult.Accepted && Total is null && counted is not null && counted.No > counted.Yes;

    private static bool Agree<T>(T? one, T? other)
        where T : struct => one is null || other is null || one.Equals(other);
}
