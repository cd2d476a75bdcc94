namespace Protokollarchiv.Minutes.Votes;

/// <summary>What a word or sign means in a vote.</summary>
internal enum VoteToken
{
    /// <summary>Nothing: the sentence is about something else too.</summary>
    Other,

    /// <summary>A word that may stand in a vote without saying anything: <c>bei</c>, <c>wurde</c>.</summary>
    Filler,

    /// <summary>A word that names a vote: <c>Abstimmung</c>, <c>Ergebnis</c>.</summary>
    Name,
    Number,
    Yes,
    No,
    Abstain,

    /// <summary><c>Stimmen</c> with nothing of which, or the shares by which a vote counts: <c>MEA</c>.</summary>
    Votes,

    /// <summary><c>zu</c> or <c>gegen</c> between two numbers.</summary>
    Against,

    /// <summary><c>17 von 19</c>.</summary>
    Of,

    /// <summary><c>5 x</c>, <c>5 mal</c>.</summary>
    Times,
    And,

    /// <summary><c>Einwände</c>: with none, all agree.</summary>
    Objection,
    Unanimous,
    Accepted,

    /// <summary><c>zustande</c>, which says how a vote ended only where a word names the vote: <c>Der Beschluss kam nicht zustande</c>.</summary>
    CameAbout,
    Rejected,
    Postponed,
    Negation,
    Colon,
    Slash,
    Comma,

    /// <summary>The point behind a number: an ordinal, or the end of a sentence.</summary>
    Point,
}
