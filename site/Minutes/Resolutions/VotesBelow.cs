using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>Votes in a table or in lines of their own: they complete the resolution right above, or are one on what stands above.</summary>
internal sealed partial class VotesBelow(ItemResolutions resolutions, VoteSubject subject)
{
    private VoteSum? lines;

    /// <summary>Whether a passage is a vote or a line of one and nothing else.</summary>
    public static bool IsLine(string text) => PollLine.Of(text) is not null || (VoteText.Read(text).IsVoteAlone && !ElectionSentence.Announces(text));

    /// <summary>With the lines that follow it may be one vote.</summary>
    public void Add(Passage line, string text) => (lines ??= new VoteSum(line, subject.Above)).Add(text);

    public void Take(Table table) => Take(VoteTable.Read(table), table.Rows is [{ Cells: [var first, ..] }, ..] ? first : null, "");

    /// <summary>What comes next is no line of the vote.</summary>
    public void EndLines()
    {
        if (lines is null)
        {
            return;
        }

        var (vote, where, words) = (lines.Vote, lines.First, lines.Text);
        subject.Above = lines.Above;
        lines = null;
        resolutions.Close();
        if (vote is { Yes: not null } or { No: not null, Abstain: not null } or { Result: not null })
        {
            Take(vote, where, words);
        }

        subject.Above = where;
    }

    private void Take(Vote? vote, Passage? where, string words)
    {
        if (vote is null || where is null)
        {
            return;
        }

        subject.Voted = where.Index;
        if (subject.Above is { } above && resolutions.TryCount(vote, words, above.Index))
        {
            if (Head().IsMatch($"{above.Text}\n{words}"))
            {
                resolutions.AwaitWords(subject.Title);
            }

            return;
        }

        if (!resolutions.IsHeadAgain(vote) && subject.IsThere && subject.MayEndIn(vote) && !StrawPoll.IsOf(subject.Words, words))
        {
            subject.AddVote(resolutions, new Announcement(where.Index) { IsUnlabelled = true }, words, vote);
        }
    }

    /// <summary>As councils' systems print it above the words of the resolution.</summary>
    [GeneratedRegex(@"^Beschluss:\s+(einstimmig|mehrheitlich)\s+\p{L}+\s*\nAbstimmung:\s+Ja:\s+\d", Matching.AnyCase)]
    private static partial Regex Head();
}
