using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>The numbers of a vote, or the shares by which it counts; null where the minutes give none.</summary>
internal readonly record struct VoteCount(decimal? Yes, decimal? No, decimal? Abstain)
{
    public bool IsEmpty => (Yes ?? No ?? Abstain) is null;

    /// <summary>Where only those in favour and abstaining are counted, nobody was against: <c>6 Ja-Stimmen, 1 Enthaltung</c>; and where nobody was, the others were in favour: <c>ohne Gegenstimmen bei 4 Enthaltungen</c>.</summary>
    public VoteResult? Outcome =>
        (Yes, No) switch
        {
            ({ } ayes, { } noes) => ayes > noes ? VoteResult.Accepted : VoteResult.Rejected,
            ({ } ayes, null) when ayes > (Abstain ?? 0) => VoteResult.Accepted,
            (null, 0) when Abstain is not null => VoteResult.Accepted,
            _ => null,
        };

    /// <summary>The vote by these numbers, null without any; shares that are not whole only say how it ended.</summary>
    public Vote? Vote =>
        IsEmpty ? null
        : IsWhole(Yes) && IsWhole(No) && IsWhole(Abstain) ? new Vote((int?)Yes, (int?)No, (int?)Abstain, Outcome)
        : new Vote(null, null, null, Outcome);

    /// <summary>With the votes for an answer that has none yet.</summary>
    public VoteCount Or(VoteToken answer, decimal votes) => With(answer, Of(answer) ?? votes);

    /// <summary>With more votes for an answer.</summary>
    public VoteCount Plus(VoteToken answer, decimal votes) => With(answer, (Of(answer) ?? 0) + votes);

    private decimal? Of(VoteToken answer) => answer switch { VoteToken.No => No, VoteToken.Abstain => Abstain, _ => Yes };

    private VoteCount With(VoteToken answer, decimal votes) =>
        answer switch { VoteToken.No => this with { No = votes }, VoteToken.Abstain => this with { Abstain = votes }, _ => this with { Yes = votes } };

    private static bool IsWhole(decimal? number) => number is null || decimal.IsInteger(number.Value);
}
