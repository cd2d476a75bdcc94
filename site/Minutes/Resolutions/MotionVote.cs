using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>The vote below a motion, <c>Ja: 7 / Nein: 0 / Der Antrag wird angenommen.</c>: beside its numbers only what says more is worth telling.</summary>
internal static class MotionVote
{
    /// <summary>Whether a line or sentence of a text tells how a vote went.</summary>
    public static bool IsIn(string text)
    {
        if (!DecisionHints.In(text))
        {
            return false;
        }

        foreach (var sentence in new Sentences(text))
        {
            foreach (var line in text.AsSpan()[sentence].Split('\n'))
            {
                var words = text.AsSpan()[sentence][line];
                if (DecisionHints.In(words) && VoteText.Read(words) is var vote && (vote.IsVoteAlone || vote.HasNumbers || VoteSentence.IsOnMotion(words)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <returns>The words as they are where they do not give the numbers.</returns>
    public static string WithoutNumbers(string words, Vote? vote)
    {
        if (vote?.Yes is null)
        {
            return words;
        }

        var lines = words.Split('\n', StringSplitOptions.TrimEntries);
        return string.Join(' ', lines.Skip(LinesOfNumbers(lines)).Where(line => !VoteText.Read(line).IsVoteAlone && !VoteSentence.IsOnMotion(line)));
    }

    /// <summary>How many lines are a vote together, of which each may say too little: <c>Dafür 5 / Dagegen 0</c>.</summary>
    private static int LinesOfNumbers(string[] lines)
    {
        var count = Math.Min(lines.Length, VoteSum.MostLines);
        while (count > 0 && !VoteText.Read(string.Join('\n', lines[..count])).IsVoteAlone)
        {
            count--;
        }

        return count;
    }
}
