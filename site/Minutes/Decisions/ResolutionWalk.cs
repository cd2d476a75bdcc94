using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Decisions;

/// <summary>Goes through the text of one agenda item in reading order and adds its resolutions.</summary>
internal sealed class ResolutionWalk(int item, Meeting meeting, ImmutableArray<Resolution>.Builder found)
{
    /// <summary>A longer passage before a vote is shortened to its end.</summary>
    private const int LongestSubject = 600;

    private readonly ItemResolutions resolutions = new(item, found);
    private readonly MotionAbove motion = new();
    private readonly OtherBody others = new(meeting);
    private VoteSum? lines;
    private Passage? before;
    private ItemList? listAbove;
    private bool awaitsText;
    private (int Passage, string? Number, Vote? Aside) awaiting;
    private bool eachEntry;

    /// <summary>The passage of the last vote; -1 for none.</summary>
    private int voted = -1;

    /// <summary>The passage that gave the last resolution its text, where that is not the one that announced it; -1 for none.</summary>
    private int told = -1;

    public void Walk(ImmutableArray<Block> blocks)
    {
        if (item >= 0)
        {
            Begin(meeting.Items[item]);
        }

        foreach (var block in blocks)
        {
            Take(block);
            listAbove = block as ItemList;
        }

        EndOfLines();
    }

    /// <summary>A heading may say it all (an entry of a numbered list is one), or announce one resolution or several.</summary>
    private void Begin(AgendaItem own)
    {
        if (ResolutionLabel.Of(own.Title) is { } label && label.Length == own.Title.Length)
        {
            awaitsText = true;
            awaiting = (-1, label.Number, VoteText.Read(label.Aside).Vote);
        }
        else if (own.Title is "Beschlüsse")
        {
            eachEntry = true;
        }
        else if (DecisionHints.In(own.Title))
        {
            TakeSentences(own.Heading.Index, own.Title);
        }
    }

    private void Take(Block block)
    {
        switch (block)
        {
            case Passage { Kind: not PassageKind.Code } passage:
                Take(passage);
                break;
            case ItemList list:
                TakeList(list);
                break;
            case Quote quote:
                foreach (var inside in quote.Blocks)
                {
                    Take(inside);
                }

                break;
            case Table table:
                resolutions.GoesOn = false;
                awaitsText = false;
                EndOfLines();
                TakeVote(VoteTable.Read(table), table.Rows is [{ Cells: [var first, ..] }, ..] ? first : null, "");
                break;
            case Heading:
                EndOfLines();
                resolutions.Close();
                motion.Clear();
                before = null;
                break;
            case Rule:
                EndOfLines();
                resolutions.Close();
                motion.Break(before?.Index == voted ? null : before, listAbove is null ? before?.Text ?? "" : Joined(listAbove));
                before = null;
                break;
        }
    }

    private void TakeList(ItemList list)
    {
        var counted = list.Items.Any(entry => entry.Blocks is [Passage first, ..] && VoteText.Read(first.Text).IsCounted);
        if (!counted && PassageOf(list) is { } entries && motion.Takes(entries, Joined(list)))
        {
            before = entries;
            return;
        }

        if ((resolutions.GoesOn || awaitsText) && !(awaitsText && counted))
        {
            TakeBelow(Joined(list), PassageOf(list));
            if (!counted)
            {
                TakeTold(list);
                return;
            }
        }

        // Below "Beschluss:" each entry with a vote of its own is one.
        var entriesAreResolutions = eachEntry || awaitsText;
        awaitsText = false;
        eachEntry = false;
        foreach (var entry in list.Items)
        {
            // Below an answer of a poll stands who gave it.
            var blocks = entry.Blocks is [Passage answer, _, ..] && PollLine.Of(answer.Text) is not null ? entry.Blocks[..1] : entry.Blocks;
            foreach (var inside in blocks)
            {
                if (entriesAreResolutions && inside is Passage { Text.Length: > 0 } first && ReferenceEquals(inside, entry.Blocks[0]))
                {
                    AddLabelled(first.Index, first.Text, null, null);
                    before = first;
                }
                else
                {
                    Take(inside);
                }
            }

            // What an entry announces stands below it, not beside it.
            resolutions.GoesOn = false;
        }

        eachEntry = entriesAreResolutions;
    }

    /// <summary>A list that is the text of one resolution: the vote on it may follow.</summary>
    private void TakeTold(ItemList list)
    {
        foreach (var entry in list.Items)
        {
            var blocks = entry.Blocks;
            if (blocks is [Passage first, ..])
            {
                before = first;
                told = first.Index;
                blocks = blocks[1..];
            }

            foreach (var inside in blocks)
            {
                Take(inside);
            }
        }
    }

    private void Take(Passage passage)
    {
        var text = Undeleted.TextOf(passage);
        if (passage.HasMarkup && string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (awaitsText && awaiting.Passage < 0 && ResolutionLabel.Of(text) is not null)
        {
            awaitsText = false;
        }

        if (resolutions.GoesOn || awaitsText)
        {
            TakeBelow(text, passage);
            before = passage;
            return;
        }

        if (motion.Takes(passage, text) || !DecisionHints.In(text))
        {
            EndOfLines();
            resolutions.Close();
            before = passage;
            return;
        }

        var label = ResolutionLabel.Of(text);
        if (label is null && text.Length <= VoteText.Longest && (DecisionSentence.AnnouncesVote(text) || VoteText.Read(text).AnnouncesVote))
        {
            return;
        }

        if (label is null && text.Length <= VoteText.Longest && (PollLine.Of(text) is not null || VoteText.Read(text).IsVoteAlone))
        {
            (lines ??= new VoteSum(passage, before)).Add(text);
            return;
        }

        EndOfLines();
        TakeParts(passage.Index, text, label is null ? ResolutionLabel.Next(text, 1) : 0);
        before = awaitsText && label is not null ? before : passage;
    }

    /// <summary>Sentences, and from a label on that stands at the start of a line or sentence what it introduces.</summary>
    /// <param name="at">Where the first label stands; -1 when none does.</param>
    private void TakeParts(int passage, string text, int at)
    {
        if (at != 0)
        {
            TakeSentences(passage, at < 0 ? text : text.AsSpan(0, at));
        }

        var above = at > 0 ? text[..at].Trim() : null;
        while (at >= 0 && ResolutionLabel.Of(text.AsSpan(at)) is { } label)
        {
            // The line break that the label ends with may already be the one before the next label.
            var words = at + label.Length;
            var next = ResolutionLabel.Next(text, words - 1);
            TakeLabelled(passage, text[words..(next < 0 ? text.Length : next)], label, above);
            at = next;
        }
    }

    private static string Joined(ItemList list)
    {
        var entries = list.Items.Select(entry => entry.Blocks is [Passage first, ..] ? first.Text.Trim().TrimEnd(';') : "").ToArray();
        return string.Join("; ", [.. entries[..^1].Select(entry => entry.TrimEnd('.')), entries[^1]]);
    }

    private static Passage? PassageOf(ItemList list) => list.Items is [{ Blocks: [Passage first, ..] }, ..] ? first : null;

    /// <summary>The text that a label or a sentence has announced.</summary>
    private void TakeBelow(string text, Passage? first)
    {
        text = text.Length <= LongestSubject ? text : text[..LongestSubject] + " …";
        if (awaitsText && awaiting.Passage >= 0 && VoteText.Read(text) is { IsVoteAlone: true } vote)
        {
            if (resolutions.AreCompletedBy(text, vote))
            {
                resolutions.Complete(text, vote.Vote);
            }
            else
            {
                AddOnAbove(awaiting.Passage, text, vote.Vote, awaiting.Number);
            }
        }
        else if (awaitsText)
        {
            AddLabelled(awaiting.Passage < 0 ? first?.Index ?? 0 : awaiting.Passage, text, awaiting.Number, awaiting.Aside);
        }
        else
        {
            resolutions.GoOn(text);
        }

        told = first?.Index ?? -1;
        awaitsText = false;
        resolutions.GoesOn = false;
    }

    /// <param name="words">What stands behind the label.</param>
    /// <param name="above">What stands before it in the same passage, or null.</param>
    private void TakeLabelled(int passage, string words, ResolutionLabel label, string? above)
    {
        var text = AssignmentLines.Without(words).Trim();
        var aside = VoteText.Read(label.Aside).Vote;
        if (text.Length == 0)
        {
            awaitsText = true;
            awaiting = (passage, label.Number, aside);
        }
        else if (label.Number is null && resolutions.AreCompletedBy(text, VoteText.Read(text)))
        {
            resolutions.Complete(text, VoteText.Read(text).Vote);
        }
        else if (VoteText.Read(text).IsVoteAlone && above is not null)
        {
            resolutions.AddOn(passage, Shortened(above), text, VoteText.Read(text).Vote ?? aside, label.Number);
        }
        else if (VoteText.Read(text).IsVoteAlone && HasSubject)
        {
            AddOnAbove(passage, text, VoteText.Read(text).Vote ?? aside, label.Number);
        }
        else
        {
            AddLabelled(passage, text, label.Number, aside);
        }
    }

    /// <summary>What a label introduces, up to the vote on something else.</summary>
    private void AddLabelled(int passage, string text, string? number, Vote? aside)
    {
        var end = EndOfVote.In(text);
        var own = text[..end].TrimEnd();
        resolutions.Add(passage, own, VoteText.OfResolution(own).Vote ?? aside, number);
        if (end < text.Length)
        {
            TakeSentences(passage, text.AsSpan(end), isBehindVote: true);
        }
        else if (own is [.., ':'])
        {
            resolutions.GoesOn = true;
        }
    }

    /// <param name="isBehindVote">Whether what the first sentence is on cannot stand above it.</param>
    private void TakeSentences(int passage, ReadOnlySpan<char> text, bool isBehindVote = false)
    {
        var last = default(Range);
        var unquoted = Quotations.Blanked(text);
        foreach (var range in new Sentences(text))
        {
            var sentence = text[range].Trim();
            var said = unquoted[range].Trim();
            if (DecisionSentence.AnnouncesVote(said))
            {
                continue;
            }

            var vote = DecisionHints.In(said) ? VoteText.Read(said) : default;
            if (resolutions.AreCompletedBy(said, vote))
            {
                resolutions.Complete(sentence, vote.Vote);
            }
            else if (DecisionHints.In(said) && DecisionSentence.Is(said, vote) && !others.Decided(said) && !ElectionCount.IsOfSeveral(said) && !(StrawPoll.Is(vote.IsVoteAlone ? text[last] : said) && !vote.HasResult) && !(DecisionSentence.TellsOfLetter(text[last]) && !vote.IsCounted))
            {
                var tellsAlone = !vote.IsVoteAlone && !DecisionSentence.IsElliptic(sentence);
                if (!tellsAlone && !isBehindVote && last.Equals(default))
                {
                    AddOnAbove(passage, sentence.ToString(), vote.Vote, null);
                }
                else
                {
                    resolutions.AddOn(passage, tellsAlone || last.Equals(default) ? "" : text[last].Trim().ToString(), sentence, vote.Vote, null);
                }

                voted = vote.Vote is null ? voted : passage;
                resolutions.GoesOn = range.End.Value == text.Length && sentence.TrimEnd("*_ ") is [.., ':'];
            }
            else
            {
                resolutions.Close();
            }

            last = range;
        }
    }

    /// <summary>A table or lines of votes: they complete the resolution right above, or are one on what stands above.</summary>
    private void TakeVote(Vote? vote, Passage? where, string words)
    {
        if (vote is null || where is null)
        {
            return;
        }

        voted = where.Index;
        if (before is { } above && resolutions.TryCount(vote, words, told == above.Index, above.Index))
        {
            return;
        }

        if (HasSubject && !StrawPoll.Is(Subject(before)))
        {
            AddOnAbove(where.Index, words, vote, null);
        }
    }

    private bool HasSubject => motion.VotedOn is not null || Subject(before).Length > 0;

    /// <summary>What a vote is on that says nothing of it itself: a motion, or else the passage above.</summary>
    private void AddOnAbove(int passage, string words, Vote? vote, string? number)
    {
        if (motion.VotedOn is { } put)
        {
            resolutions.AddOn(put.Passage, put.Text, MotionVote.WithoutNumbers(words, vote), vote, number);
        }
        else
        {
            resolutions.AddOn(passage, Subject(before), words, vote, number);
        }

        motion.Clear();
    }

    private void EndOfLines()
    {
        if (lines is null)
        {
            return;
        }

        var (vote, where, words) = (lines.Vote, lines.First, lines.Text);
        before = lines.Above;
        lines = null;
        resolutions.Close();
        if (vote is { Yes: not null } or { No: not null, Abstain: not null } or { Result: not null })
        {
            TakeVote(vote, where, words);
        }

        before = where;
    }

    /// <summary>What a vote is on that says nothing of it itself: the passage above, or the title of the item.</summary>
    private string Subject(Passage? above) => Shortened(above?.Text ?? (item < 0 ? "" : meeting.Items[item].Title + ":"));

    private static string Shortened(string text) => text.Length <= LongestSubject ? text : "… " + text[^LongestSubject..];
}
