using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>How a vote ended as words say it: <c>angenommen</c>, <c>nicht zugestimmt</c>, <c>einstimmig</c>. The first word counts, and any that puts off.</summary>
internal ref struct StatedResult
{
    private bool negated;

    /// <summary>Whether the sentence is on a vote so far: <c>Der Beschluss ist nicht …</c></summary>
    private bool isOfVote;

    public VoteResult? Result { get; private set; }

    /// <summary>What words before any number say: they may be those of the motion.</summary>
    public VoteResult? BeforeNumbers { get; private set; }

    public bool IsUnanimous { get; private set; }

    /// <param name="number">The number right before that has found no answer yet, or null.</param>
    /// <param name="isCounted">Whether a number stands anywhere before.</param>
    public void Take(VoteToken token, decimal? number, bool isCounted)
    {
        switch (token)
        {
            case VoteToken.Unanimous:
                IsUnanimous |= !negated && number != 0;
                break;
            case VoteToken.Objection:
                IsUnanimous |= number == 0;
                break;
            case VoteToken.CameAbout when !isOfVote:
                break;
            case VoteToken.Accepted or VoteToken.Rejected or VoteToken.Postponed or VoteToken.CameAbout:
                var now = Said(token);
                Result = Result is null || now == VoteResult.Postponed ? now : Result;
                BeforeNumbers = isCounted ? BeforeNumbers : Result;
                break;
        }

        isOfVote = token == VoteToken.Name || (isOfVote && token is VoteToken.Filler or VoteToken.Negation);
        negated = token == VoteToken.Negation || (negated && token == VoteToken.Filler);
    }

    /// <summary>What several words say together counts where no single one does.</summary>
    public void Add(VoteResult? said) => Result ??= said;

    private readonly VoteResult Said(VoteToken token) =>
        token switch
        {
            VoteToken.Postponed => VoteResult.Postponed,
            VoteToken.Rejected => VoteResult.Rejected,
            _ => negated ? VoteResult.Rejected : VoteResult.Accepted,
        };
}
