using System.Globalization;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>One of several answers that could be voted for: <c>5 Stimmen: b) Ja, aber ohne mich</c>. Answers that say the same add up.</summary>
/// <param name="Answer">Yes, no or abstention.</param>
internal readonly partial record struct PollLine(VoteToken Answer, int Votes)
{
    public static PollLine? Of(string text)
    {
        if (!Answered().IsMatch(text))
        {
            return null;
        }

        var match = Answered().Match(text);
        var answer = match.Groups["answer"].Value[0] switch { 'J' => VoteToken.Yes, 'N' => VoteToken.No, _ => VoteToken.Abstain };
        return new PollLine(answer, int.Parse(match.Groups["votes"].ValueSpan, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^\s*(?<votes>[0-9]{1,5})\s+Stimmen?\s*:\s*[a-z]\)\s*(?<answer>Ja|Nein|Enthaltung)\b", Matching.Exact)]
    private static partial Regex Answered();
}
