using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>Reads the vote in a text, word by word.</summary>
internal ref partial struct VoteReader
{
    private StatedResult stated;
    private LabelledNumbers numbers;

    /// <summary>Whether nothing stands there but what may be part of a vote.</summary>
    private bool isAlone;

    /// <summary>Whether a word names a vote: <c>Abstimmung</c>, <c>Stimmen</c>.</summary>
    private bool isNamed;

    /// <summary>Whether the numbers are two without words for which is which: <c>4 zu 2</c>, <c>4:2</c>.</summary>
    private bool isPair;

    /// <param name="isResolution">Whether the text is known to be one: numbers in parentheses are a vote there, even where no word says so.</param>
    public static VoteText Read(ReadOnlySpan<char> text, bool isResolution)
    {
        if (AllInFavour().IsMatch(text) || Positive().IsMatch(text))
        {
            return new VoteText { Vote = new Vote(null, null, null, VoteResult.Accepted), IsVoteAlone = true, HasResult = true };
        }

        text = SlashedNumbers.WithoutLegend(VoteAsides.Without(text));
        var reader = new VoteReader { isAlone = true, numbers = new LabelledNumbers(text) };
        var scanner = new VoteScanner(text);
        while (scanner.MoveNext())
        {
            reader.Take(ref scanner);
        }

        reader.stated.Add(Discharge.In(text));
        reader.isPair = reader.numbers.IsPair;
        var count = reader.numbers.IsSure ? reader.numbers.Count : default;
        if (SlashedNumbers.Read(text) is { } slashed && (reader.numbers.Count.IsEmpty || (reader.numbers.Count == new VoteCount(slashed.Yes, null, null) && SlashedNumbers.AreAtWord(text, slashed))) && reader.Allows(slashed, text, isResolution))
        {
            count = slashed;
            reader.isPair = slashed.Abstain is null;
        }

        if (reader.numbers.BareVotes is { } bare && (count.No ?? count.Abstain) is not null && reader.stated.Result is null or VoteResult.Accepted)
        {
            count = count.Or(VoteToken.Yes, bare);
        }

        // Where nothing counts those against, they may be more.
        if (count is { Yes: null, No: not null } && AyesInSentence.In(text) is { } ayes)
        {
            count = count.Or(VoteToken.Yes, ayes);
        }

        // Votes for one who is elected count nobody against.
        var elected = count.IsEmpty && reader.numbers.BareVotes is { } votes && reader.stated.Result == VoteResult.Accepted && text.Contains("wählt", StringComparison.Ordinal) ? count.Or(VoteToken.Yes, votes) : count;
        var vote = reader.Vote(elected);
        return new VoteText
        {
            Vote = vote,
            IsVoteAlone = reader.isAlone && vote is not null,
            AnnouncesVote = reader.isAlone && reader.isNamed && reader.numbers.Before == VoteToken.Colon && vote is null,
            IsUnanimous = reader.stated.IsUnanimous,
            HasResult = reader.stated.Result is not null,
            HasNumbers = !count.IsEmpty,
        };
    }

    private void Take(ref VoteScanner token)
    {
        isAlone &= token.Current != VoteToken.Other && (token.Current != VoteToken.Objection || numbers.Number == 0);
        isNamed |= token.Current is VoteToken.Votes or VoteToken.Name;
        stated.Take(token.Current, numbers.Number, !numbers.Count.IsEmpty);
        numbers.Take(ref token);
    }

    /// <summary>Whether numbers without words are a vote: beside a word that says so, or at the end of what they decide, as a word says that it ended.</summary>
    private readonly bool Allows(VoteCount slashed, ReadOnlySpan<char> text, bool isResolution) =>
        isNamed
        || isAlone
        || (numbers.Count.Yes == slashed.Yes && SlashedNumbers.AreAtWord(text, slashed))
        || SlashedNumbers.AreOnMotion(text)
        || ((isResolution || stated.Result is not null) && SlashedNumbers.EndSentence(text, slashed) && (stated.Result is null || stated.Result == slashed.Outcome));

    private readonly Vote? Vote(VoteCount count)
    {
        var outcome = IsOutvoted(count) ? VoteResult.Rejected : stated.Result ?? (stated.IsUnanimous ? VoteResult.Accepted : null);
        var counted = (stated.IsUnanimous ? count.Or(VoteToken.No, 0) : count).Vote;
        if (isPair && outcome == VoteResult.Rejected && counted?.Yes > counted?.No)
        {
            // "Mit 4 zu 2 Stimmen abgelehnt": first come those who carried it.
            counted = counted with { Yes = counted.No, No = counted.Yes };
        }

        return counted is not null ? counted with { Result = outcome ?? counted.Result }
            : outcome is null ? null
            : new Vote(null, null, null, outcome);
    }

    /// <summary>Whether more were against what words before the numbers say: they are those of the motion, <c>Der Plan wird genehmigt. Ja: 3, Nein: 5</c>.</summary>
    private readonly bool IsOutvoted(VoteCount count) => stated.BeforeNumbers == VoteResult.Accepted && stated.Result == stated.BeforeNumbers && count.No > count.Yes;

    [GeneratedRegex(@"^[\s-]*alle(\s+(sind|waren))?\s+dafür(\s*\((absolute\s+)?Mehrheit\))?[.!\s]*$", Matching.AnyCase)]
    private static partial Regex AllInFavour();

    /// <summary>As <c>Ergebnis</c> a test is positive too.</summary>
    [GeneratedRegex(@"^\W*Abstimmung\s*:\s*positiv(\s*\((\p{Ll}+\s+)?Mehrheit\))?[.!\s]*$", Matching.AnyCase)]
    private static partial Regex Positive();
}
