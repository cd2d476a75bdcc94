using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>Finds in the sentences of a text what was decided, and how the vote went on what stands before them.</summary>
/// <param name="day">Of the meeting.</param>
internal sealed class ResolutionSentences(ItemResolutions resolutions, VoteSubject subject, DecidingBody body, DateOnly? day)
{
    /// <param name="passage">Index of the passage that the text is of.</param>
    /// <param name="isBehindVote">Whether what the first sentence is on cannot stand above it.</param>
    public void Take(int passage, ReadOnlySpan<char> text, bool isBehindVote = false)
    {
        var last = default(Range);
        var unquoted = Quotations.Blanked(text);
        foreach (var range in new Sentences(text))
        {
            var sentence = text[range].Trim();
            var said = unquoted[range].Trim();
            if (VoteSentence.Announces(said) || VoteSentence.IsAside(said))
            {
                continue;
            }

            if (ElectionSentence.Accepts(said) && TakeAcceptance(passage, text[last], sentence))
            {
                last = range;
                continue;
            }

            var mayDecide = DecisionHints.In(said);
            var vote = mayDecide ? body.Read(said) : default;
            if (resolutions.AreCompletedBy(said, vote))
            {
                resolutions.Complete(sentence, vote.Vote);
            }
            else if (ElectionSentence.Announces(text) || (mayDecide && Decides(said, vote, text[last])))
            {
                vote = vote.HasNumbers ? vote : VoteText.OfResolution(said);
                var tellsAlone = (!vote.IsVoteAlone && !DecisionSentence.IsElliptic(sentence)) || ElectionSentence.Announces(text);
                if (!tellsAlone && !isBehindVote && last.Equals(default) && (vote.IsVoteAlone || subject.IsMoved || DecisionSentence.IsOnThis(sentence) || !resolutions.HasTaken(subject.Above)))
                {
                    subject.AddVote(resolutions, new Announcement(passage) { IsUnlabelled = true }, sentence.ToString(), vote.Vote);
                }
                else
                {
                    resolutions.AddOn(new Announcement(passage) { IsUnlabelled = true }, tellsAlone || last.Equals(default) ? "" : text[last].Trim().ToString(), sentence, vote.Vote);
                }

                subject.Voted = vote.Vote is null ? subject.Voted : passage;
                resolutions.GoesOn = range.End.Value == text.Length && sentence.TrimEnd("*_ ") is [.., ':'];
            }
            else
            {
                resolutions.Close();
            }

            last = range;
        }
    }

    /// <summary>Takes a passage that only says that someone accepts the election told of right above.</summary>
    /// <returns>False when it is another one.</returns>
    public bool TryAccept(string text)
    {
        if (!ElectionSentence.Accepts(text) || subject.Above is not { } above || Sentences.LastOf(text).Start.Value > 0)
        {
            return false;
        }

        return TakeAcceptance(above.Index, above.Text.AsSpan()[Sentences.LastOf(above.Text)], text);
    }

    /// <summary>That someone accepts belongs to the election, and tells that there was one.</summary>
    private bool TakeAcceptance(int passage, ReadOnlySpan<char> last, ReadOnlySpan<char> sentence)
    {
        if (resolutions.TryAccept(sentence))
        {
            return true;
        }

        if (!ElectionSentence.IsIfAccepted(last))
        {
            return false;
        }

        resolutions.Add(new Announcement(passage) { IsUnlabelled = true }, $"{last.Trim()} {sentence}", VoteText.OfResolution(last).Vote);
        return true;
    }

    /// <summary>Neither another body nor votes for candidates nor a straw poll decide, nor what may stand in a letter.</summary>
    private bool Decides(ReadOnlySpan<char> said, VoteText vote, ReadOnlySpan<char> last) =>
        (DecisionSentence.Is(said, vote, day) || body.Agrees(said))
        && !body.IsAnother(said)
        && subject.MayEndIn(VoteText.OfResolution(said).Vote)
        && !ElectionCount.IsOfSeveral(said)
        && (vote.HasResult || !StrawPoll.Is(vote.IsVoteAlone ? last : said))
        && (vote.IsCounted || !SeemingDecision.TellsOfLetter(last));
}
