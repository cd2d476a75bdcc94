using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Decisions;

/// <summary>
/// Votes as minutes write them: <c>7 Ja-Stimmen, keine Nein-Stimme und 4 Enthaltungen</c>, <c>Dagegen: 0 / Dafür: 5</c>, <c>einstimmig bei
/// zwei Enthaltungen</c>, <c>ohne Gegenstimmen und Enthaltungen</c>, <c>5 zu 1 Stimmen</c>, <c>4/0/0</c>, <c>5 x Zustimmung</c>.
/// </summary>
internal ref struct VoteText
{
    /// <summary>A longer passage says more than how a vote went.</summary>
    public const int Longest = 200;

    private decimal? yes;
    private decimal? no;
    private decimal? abstain;
    private decimal? number;
    private decimal? firstOfPair;

    /// <summary>Of <c>mit 7 Stimmen bei einer Enthaltung</c>: those in favour, where nothing else says how many these were.</summary>
    private decimal? bareVotes;
    private bool numberIsWorded;
    private bool numberIsNone;
    private bool numberIsAnswer;
    private bool noneGoesOn;
    private VoteToken label;
    private VoteToken before;
    private bool everydayLabel;
    private bool labelFirst;
    private bool sure;
    private bool negated;
    private bool unanimous;
    private bool named;
    private bool ofVotes;
    private VoteResult? result;

    /// <summary>What words before any number say.</summary>
    private VoteResult? motion;

    /// <summary>Whether the text says nothing but how a vote went.</summary>
    public bool IsVoteAlone { get; private set; }

    /// <summary>Whether the text only says that a vote comes: <c>Abstimmungsergebnis:</c></summary>
    public bool AnnouncesVote { get; private set; }

    public readonly bool IsUnanimous => unanimous;

    /// <summary>Whether a word says how it ended: <c>angenommen</c>, <c>vertagt</c>.</summary>
    public readonly bool HasResult => result is not null;

    /// <summary>Whether the committee itself has voted: numbers are given, or all agreed.</summary>
    public readonly bool IsCounted => HasNumbers || unanimous;

    /// <summary>Whether numbers are given.</summary>
    public readonly bool HasNumbers => sure && (yes ?? no ?? abstain) is not null;

    /// <summary>What was read, or null when the text holds no vote. A number that it does not give is null.</summary>
    public readonly Vote? Vote
    {
        get
        {
            var (y, n, a) = sure ? (yes, no, abstain) : (null, null, null);
            if (unanimous)
            {
                n ??= 0;
            }

            var outcome = IsOutvoted ? VoteResult.Rejected : result ?? (unanimous ? VoteResult.Accepted : null);
            return Counted(y, n, a) is { } counted ? counted with { Result = outcome ?? counted.Result } : outcome is null ? null : new Vote(null, null, null, outcome);
        }
    }

    /// <summary>Whether more were against what words before the numbers say: they are those of the motion, <c>Der Plan wird genehmigt. Ja: 3, Nein: 5</c>.</summary>
    private readonly bool IsOutvoted => sure && motion == VoteResult.Accepted && result == motion && no > yes;

    /// <summary>A vote by its numbers; shares that are not whole only say how it ended.</summary>
    /// <returns>Null without any number.</returns>
    public static Vote? Counted(decimal? yes, decimal? no, decimal? abstain) =>
        (yes ?? no ?? abstain) is null ? null
        : IsWhole(yes) && IsWhole(no) && IsWhole(abstain) ? new Vote((int?)yes, (int?)no, (int?)abstain, Outcome(yes, no, abstain))
        : new Vote(null, null, null, Outcome(yes, no, abstain));

    /// <summary>Where only those in favour and abstaining are counted, nobody was against: <c>6 Ja-Stimmen, 1 Enthaltung</c>.</summary>
    public static VoteResult? Outcome(decimal? yes, decimal? no, decimal? abstain) =>
        (yes, no) switch
        {
            ({ } ayes, { } noes) => ayes > noes ? VoteResult.Accepted : VoteResult.Rejected,
            ({ } ayes, null) when ayes > (abstain ?? 0) => VoteResult.Accepted,
            _ => null,
        };

    public static VoteText Read(ReadOnlySpan<char> text) => Read(text, isResolution: false);

    /// <summary>The vote in what is known to be a resolution: numbers in parentheses are one there, even where no word says so.</summary>
    public static VoteText OfResolution(ReadOnlySpan<char> text) => Read(text, isResolution: true);

    private static VoteText Read(ReadOnlySpan<char> text, bool isResolution)
    {
        var vote = new VoteText { IsVoteAlone = true, labelFirst = text.ContainsAnyInRange('0', '9') && LabelsComeFirst(text) };
        var scanner = new VoteScanner(text);
        var slashes = SlashedNumbers.Read(text);
        while (scanner.MoveNext())
        {
            vote.Take(ref scanner);
        }

        if (slashes is { } numbers
            && (vote.yes ?? vote.no ?? vote.abstain) is null
            && (vote.named || vote.IsVoteAlone || ((isResolution || vote.HasResult) && SlashedNumbers.EndSentence(text) && vote.Allows(numbers))))
        {
            (vote.yes, vote.no, vote.abstain) = numbers;
            vote.sure = true;
        }

        if (vote.yes is null && vote.sure && (vote.no ?? vote.abstain) is not null && vote.result is null or VoteResult.Accepted)
        {
            vote.yes = vote.bareVotes;
        }

        vote.AnnouncesVote = vote.IsVoteAlone && vote.named && vote.before == VoteToken.Colon && vote.Vote is null;
        vote.IsVoteAlone &= vote.Vote is not null;
        return vote;
    }

    /// <summary>Whether numbers come out as a word says: more for than against what was accepted.</summary>
    private readonly bool Allows((int? Yes, int? No, int? Abstain) numbers) => result is null || result == Outcome(numbers.Yes, numbers.No, numbers.Abstain);

    /// <summary>Whether the first number with its label has the label before it: <c>Ja 5, Nein 0</c>.</summary>
    private static bool LabelsComeFirst(ReadOnlySpan<char> text)
    {
        var last = VoteToken.Other;
        var scanner = new VoteScanner(text);
        while (scanner.MoveNext())
        {
            var isLabel = scanner.Current is VoteToken.Yes or VoteToken.No or VoteToken.Abstain;
            if (scanner.Current == VoteToken.Number && last == VoteToken.Yes)
            {
                return true;
            }

            if (isLabel && last == VoteToken.Number)
            {
                return false;
            }

            last = isLabel ? VoteToken.Yes : scanner.Current is VoteToken.Colon or VoteToken.Votes or VoteToken.Times ? last : scanner.Current;
        }

        return false;
    }

    private void Take(ref VoteScanner token)
    {
        switch (token.Current)
        {
            case VoteToken.Number:
                TakeNumber(token.Value, token.IsNone);
                break;
            case VoteToken.Yes or VoteToken.No or VoteToken.Abstain:
                TakeLabel(token.Current, token.IsEveryday, token.IsBeforeColon);
                break;
            case VoteToken.Votes:
                named = true;
                ofVotes = number is not null;
                TakeVotes();
                break;
            case VoteToken.Against when number is not null:
                firstOfPair = number;
                number = null;
                break;
            case VoteToken.Unanimous:
                unanimous |= !negated && number != 0;
                break;
            case VoteToken.Objection:
                unanimous |= number == 0;
                IsVoteAlone &= number == 0;
                break;
            case VoteToken.Accepted or VoteToken.Rejected or VoteToken.Postponed:
                TakeResult(token.Current);
                number = null;
                break;
            case VoteToken.Other:
                IsVoteAlone = false;
                Forget();
                break;
            case VoteToken.Comma or VoteToken.Point:
                label = VoteToken.Other;
                number = null;
                break;
            case VoteToken.Filler or VoteToken.Name or VoteToken.Against:
                named |= token.Current == VoteToken.Name;
                number = null;
                noneGoesOn = false;
                break;
        }

        negated = token.Current == VoteToken.Negation || (negated && token.Current == VoteToken.Filler);
        before = token.Current;
    }

    private void Forget()
    {
        label = VoteToken.Other;
        number = null;
        firstOfPair = null;
        noneGoesOn = false;
    }

    private void TakeNumber(decimal value, bool isNone)
    {
        if (label != VoteToken.Other && (labelFirst || before == VoteToken.Colon))
        {
            Assign(label, value, surely: before == VoteToken.Colon || !everydayLabel);
            label = VoteToken.Other;
            return;
        }

        label = VoteToken.Other;
        var isTotal = before is VoteToken.Slash or VoteToken.Of && number is not null;
        if (!isTotal)
        {
            number = value;
            numberIsNone = isNone;
            numberIsWorded = before == VoteToken.Filler;
            numberIsAnswer = before == VoteToken.Colon;
        }
    }

    private void TakeLabel(VoteToken which, bool isEveryday, bool isBeforeColon)
    {
        label = VoteToken.Other;
        if (isBeforeColon && numberIsAnswer)
        {
            // "Ja = Kauf: 22, Nein = kein Kauf: 0": each number is that of the words before it.
            number = null;
        }

        if (number is { } count)
        {
            bareVotes = ofVotes && bareVotes == count ? null : bareVotes;
            Assign(which, count, surely: !isEveryday || ofVotes);
            noneGoesOn = numberIsNone && !isEveryday;
            number = null;
            return;
        }

        if (noneGoesOn)
        {
            Assign(which, 0, surely: true);
            return;
        }

        label = which;
        everydayLabel = isEveryday;
    }

    /// <summary><c>5 zu 1 Stimmen</c>; in <c>9 Stimmen: Ja</c> the number waits for its label.</summary>
    private void TakeVotes()
    {
        if (firstOfPair is { } ayes && number is { } noes)
        {
            Assign(VoteToken.Yes, ayes, surely: true);
            Assign(VoteToken.No, noes, surely: true);
            number = null;
            firstOfPair = null;
        }
        else
        {
            bareVotes ??= numberIsWorded && number > 0 ? number : null;
        }
    }

    private void TakeResult(VoteToken token)
    {
        var now = token switch
        {
            VoteToken.Postponed => VoteResult.Postponed,
            VoteToken.Rejected => VoteResult.Rejected,
            _ => negated ? VoteResult.Rejected : VoteResult.Accepted,
        };
        result = result is null || now == VoteResult.Postponed ? now : result;
        motion = (yes ?? no ?? abstain) is null ? result : motion;
    }

    private static bool IsWhole(decimal? number) => number is null || decimal.IsInteger(number.Value);

    private void Assign(VoteToken which, decimal count, bool surely)
    {
        ref var place = ref yes;
        switch (which)
        {
            case VoteToken.No:
                place = ref no;
                break;
            case VoteToken.Abstain:
                place = ref abstain;
                break;
        }

        // Two everyday words, each with its number, are a vote as surely as one that means nothing else.
        sure = sure || surely || (yes ?? no ?? abstain) is not null;
        place ??= count;
    }
}
