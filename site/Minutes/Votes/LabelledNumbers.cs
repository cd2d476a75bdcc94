using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>Brings the numbers of a vote together with the answers they count, before or behind them: <c>7 Ja-Stimmen</c>, <c>Dafür: 5</c>, <c>5 zu 1</c>.</summary>
/// <param name="text">That of the vote.</param>
internal ref struct LabelledNumbers(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private bool? labelsComeFirst;
    private decimal? firstOfPair;
    private bool numberIsNone;
    private bool numberIsWorded;
    private bool numberIsAnswer;
    private bool noneGoesOn;
    private VoteToken label;
    private bool everydayLabel;
    private bool ofVotes;

    public VoteCount Count { get; private set; }

    /// <summary>Whether the numbers are those of a vote beyond doubt: everyday words as <c>dafür</c> may stand beside any.</summary>
    public bool IsSure { get; private set; }

    /// <summary>The number right before that has found no answer yet, or null.</summary>
    public decimal? Number { get; private set; }

    /// <summary>Of <c>mit 7 Stimmen bei einer Enthaltung</c>: those in favour, where nothing else says how many these were.</summary>
    public decimal? BareVotes { get; private set; }

    /// <summary>Whether the numbers are a pair without words: <c>5 zu 1 Stimmen</c>.</summary>
    public bool IsPair { get; private set; }

    /// <summary>What stands right before.</summary>
    public VoteToken Before { get; private set; }

    /// <summary>Whether the first number with its label has the label before it: <c>Ja 5, Nein 0</c>.</summary>
    private static bool LabelsComeFirst(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Digit.Any))
        {
            return false;
        }

        var last = VoteToken.Other;
        var scanner = new VoteScanner(text);
        while (scanner.MoveNext())
        {
            var isLabel = scanner.Current is VoteToken.Yes or VoteToken.No or VoteToken.Abstain;
            if (scanner.Current == VoteToken.Number && last == VoteToken.Yes && !scanner.IsWithout)
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

    public void Take(ref VoteScanner token)
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
                TakeVotes();
                break;
            case VoteToken.Against when Number is not null:
                firstOfPair = Number;
                Number = null;
                break;
            case VoteToken.Accepted or VoteToken.Rejected or VoteToken.Postponed:
                Number = null;
                break;
            case VoteToken.Other:
                label = VoteToken.Other;
                Number = null;
                firstOfPair = null;
                noneGoesOn = false;
                break;
            case VoteToken.Comma or VoteToken.Point:
                label = VoteToken.Other;
                Number = null;
                break;
            case VoteToken.Filler or VoteToken.Name or VoteToken.Against:
                Number = null;
                noneGoesOn = false;
                break;
        }

        Before = token.Current;
    }

    private void TakeNumber(decimal value, bool isNone)
    {
        if (label != VoteToken.Other && (Before == VoteToken.Colon || (labelsComeFirst ??= LabelsComeFirst(text))))
        {
            Assign(label, value, surely: Before == VoteToken.Colon || !everydayLabel);
            label = VoteToken.Other;
            return;
        }

        label = VoteToken.Other;
        var isTotal = Before is VoteToken.Slash or VoteToken.Of && Number is not null;
        if (!isTotal)
        {
            Number = value;
            numberIsNone = isNone;
            numberIsWorded = Before == VoteToken.Filler;
            numberIsAnswer = Before == VoteToken.Colon;
        }
    }

    private void TakeLabel(VoteToken which, bool isEveryday, bool isBeforeColon)
    {
        label = VoteToken.Other;
        if (isBeforeColon && numberIsAnswer)
        {
            // "Ja = Kauf: 22, Nein = kein Kauf: 0": each number is that of the words before it.
            Number = null;
        }

        if (Number is { } count)
        {
            BareVotes = ofVotes && BareVotes == count ? null : BareVotes;
            Assign(which, count, surely: !isEveryday || ofVotes);
            noneGoesOn = numberIsNone && !isEveryday;
            Number = null;
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
        ofVotes = Number is not null;
        if (firstOfPair is { } ayes && Number is { } noes)
        {
            Assign(VoteToken.Yes, ayes, surely: true);
            Assign(VoteToken.No, noes, surely: true);
            IsPair = true;
            Number = null;
            firstOfPair = null;
        }
        else
        {
            // "7 Ja Stimmen"
            IsSure |= Before is VoteToken.Yes or VoteToken.No or VoteToken.Abstain && !Count.IsEmpty;
            BareVotes ??= numberIsWorded && Number > 0 ? Number : null;
        }
    }

    private void Assign(VoteToken which, decimal votes, bool surely)
    {
        // Two everyday words, each with its number, are a vote as surely as one that means nothing else.
        IsSure = IsSure || surely || !Count.IsEmpty;
        Count = Count.Or(which, votes);
    }
}
