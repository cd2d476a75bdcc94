using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Tasks;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>Takes what labels introduce, behind them or below: the text of a resolution, or the vote on what stands above.</summary>
internal sealed class LabelledResolutions(ItemResolutions resolutions, VoteSubject subject, ResolutionSentences sentences)
{
    private Announcement? announced;

    /// <summary>Whether a label stood alone, so that its text stands below.</summary>
    public bool AwaitsText => announced is not null;

    /// <summary>Whether that label is one of several: <c>Beschlüsse:</c></summary>
    public bool AwaitsSeveral => announced is { IsOfSeveral: true };

    /// <summary>Whether a heading was that label.</summary>
    public bool AwaitsTextOfHeading => announced is { Passage: < 0 };

    public void Await(Announcement announcement) => announced = announcement;

    /// <summary>What comes next is not the text that was announced.</summary>
    public void Forget() => announced = null;

    /// <summary>Sentences, and from a label on that stands at the start of a line or sentence what it introduces.</summary>
    /// <param name="at">Where the first label stands; -1 when none does.</param>
    public void Take(int passage, string text, int at)
    {
        if (at != 0)
        {
            sentences.Take(passage, at < 0 ? text : text.AsSpan(0, at));
        }

        var above = at > 0 && text[..at].Trim() is var before && !VoteSentence.IsAside(before) ? before : null;
        while (at >= 0 && ResolutionLabel.Of(text.AsSpan(at)) is { } label)
        {
            // The line break that the label ends with may already be the one before the next label.
            var words = at + label.Length;
            var next = ResolutionLabel.Next(text, words - 1);
            Take(text[words..(next < 0 ? text.Length : next)], Announcement.By(label, passage), above);
            at = next;
        }
    }

    /// <summary>The text that a label or a sentence has announced.</summary>
    /// <param name="first">The passage it begins in.</param>
    public void TakeBelow(string text, Passage? first)
    {
        text = Excerpt.Beginning(text);
        if (announced is not null && NoResolution.SaysNone(text))
        {
            // "Beschlüsse:", and below it "Keine"
        }
        else if (announced is not { } announcement)
        {
            resolutions.GoOn(text);
        }
        else if (announcement.Passage >= 0 && VoteText.Read(text) is { IsVoteAlone: true } vote)
        {
            if (resolutions.AreCompletedBy(text, vote))
            {
                resolutions.Complete(text, vote.Vote);
            }
            else
            {
                subject.AddVote(resolutions, announcement, text, vote.Vote);
            }
        }
        else
        {
            Add(announcement.Passage < 0 ? announcement with { Passage = first?.Index ?? 0 } : announcement, text);
        }

        resolutions.ToldIn = first?.Index ?? -1;
        resolutions.GoesOn = false;
        announced = null;
    }

    /// <summary>What a label introduces, up to the vote on something else.</summary>
    public void Add(Announcement announcement, string text)
    {
        var end = EndOfVote.In(text);
        var own = text[..end].TrimEnd();
        resolutions.Add(announcement, own, VoteText.OfResolution(own).Vote);
        if (end < text.Length)
        {
            sentences.Take(announcement.Passage, text.AsSpan(end), isBehindVote: true);
        }
        else if (own is [.., ':'])
        {
            resolutions.GoesOn = true;
        }
    }

    /// <param name="words">What stands behind the label.</param>
    /// <param name="above">What stands before it in the same passage, or null.</param>
    private void Take(string words, Announcement announcement, string? above)
    {
        var text = AssignmentLines.Without(words).Trim();
        if (text.Length == 0)
        {
            announced = announcement;
            return;
        }

        if (NoResolution.OnlyTalks(text) || NoResolution.SaysNone(text))
        {
            return;
        }

        var vote = VoteText.Read(text);
        if (announcement.Number is null && resolutions.AreCompletedBy(text, vote))
        {
            resolutions.Complete(text, vote.Vote);
        }
        else if (above is not null && SaysOnlyHow(text, vote))
        {
            resolutions.AddOn(announcement, Excerpt.End(above), text, vote.Vote);
        }
        else if (subject.IsMoved && VoteSentence.FollowsMotion(text))
        {
            subject.AddVote(resolutions, announcement, text, VoteText.OfResolution(text).Vote);
            resolutions.ToldIn = announcement.Passage;
        }
        else if (SaysOnlyHow(text, vote) && subject.IsThere)
        {
            subject.AddVote(resolutions, announcement, text, vote.Vote);
        }
        else
        {
            Add(announcement, text);
        }
    }

    /// <summary>Whether words are a vote and nothing else but who voted, or accepts: <c>mehrheitlich angenommen (5 dafür, 1 Gegenstimme Karla Blau)</c>.</summary>
    private static bool SaysOnlyHow(string text, VoteText vote) =>
        vote.IsVoteAlone
        || (text.Contains("Wahl", StringComparison.Ordinal) && IsAcceptedVote(text))
        || (vote.Vote is not null && text.TrimEnd(' ', '.') is [.., ')'] && text.IndexOf('(', StringComparison.Ordinal) is > 0 and var aside && VoteText.Read(text.AsSpan(0, aside)) is { IsVoteAlone: true, HasResult: true });

    /// <summary><c>5 Ja, 1 Nein. Ina Ott nimmt die Wahl an.</c></summary>
    private static bool IsAcceptedVote(string text)
    {
        var read = 0;
        foreach (var range in new Sentences(text))
        {
            var sentence = text.AsSpan()[range].Trim();
            if (read++ == 0 ? !VoteText.Read(sentence).IsVoteAlone : !ElectionSentence.Accepts(sentence))
            {
                return false;
            }
        }

        return read > 1;
    }
}
