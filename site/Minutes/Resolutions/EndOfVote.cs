using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Where the words of one resolution end because a vote on something else follows: <c>Der Beitrag bleibt. 4 Ja, 0 Nein. |Der Antrag auf einen
/// Rabatt wird abgelehnt (1 Ja, 3 Nein).</c>
/// </summary>
internal static class EndOfVote
{
    /// <returns>The length of the text where it has one vote or none.</returns>
    public static int In(string text)
    {
        var counted = default(VoteText);
        var end = 0;
        if (Parts(text) is not [_, _, ..] parts)
        {
            return text.Length;
        }

        foreach (var part in parts)
        {
            var words = text.AsSpan()[part];
            var vote = VoteText.OfResolution(words);
            if (end > 0 && vote.Vote is { } next && IsAnother(counted, vote, words))
            {
                // A vote alone is on what stands between it and the one before.
                var start = vote.IsVoteAlone ? end : part.Start.Value;
                return string.IsNullOrWhiteSpace(text[end..part.Start.Value]) && vote.IsVoteAlone ? text.Length : start;
            }

            if (vote.IsCounted)
            {
                counted = end == 0 ? vote : counted;
                end = part.End.Value;
            }
        }

        return text.Length;
    }

    private static bool IsAnother(VoteText counted, VoteText next, ReadOnlySpan<char> words) =>
        counted.Vote is { } vote && next.Vote is { } other
        && (!vote.Agrees(other) || (next.HasNumbers && !next.IsVoteAlone && DecisionSentence.Is(words, next) && !DecisionSentence.IsElliptic(words) && !VoteSentence.IsOnVote(words)));

    /// <summary>Sentences, and the lines of one that has a line which is nothing but a vote.</summary>
    private static List<Range> Parts(string text)
    {
        var parts = new List<Range>();
        foreach (var sentence in new Sentences(text))
        {
            var lines = text.AsSpan()[sentence].Contains('\n') ? text[sentence].Split('\n') : [];
            if (!lines.Any(line => VoteText.Read(line).IsVoteAlone))
            {
                parts.Add(sentence);
                continue;
            }

            var from = sentence.Start.Value;
            foreach (var line in lines)
            {
                parts.Add(from..(from + line.Length));
                from += line.Length + 1;
            }
        }

        return parts;
    }
}
