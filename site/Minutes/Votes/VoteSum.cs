using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>A vote that stands on several lines, each in a passage of its own: <c>Ja: 11</c>, <c>Nein: 0</c>, <c>Enthaltung: 2</c>; or a poll with several answers.</summary>
/// <param name="First">Where it begins.</param>
/// <param name="Above">What stands above it.</param>
internal sealed record VoteSum(Passage First, Passage? Above)
{
    /// <summary>No vote has more lines; what goes on is something else.</summary>
    public const int MostLines = 8;

    private readonly List<string> lines = [];
    private VoteCount polled;

    public string Text => string.Join(", ", lines).Replace("., ", ". ", StringComparison.Ordinal);

    public Vote? Vote => polled.Vote ?? VoteText.Read(Text).Vote;

    public void Add(string line)
    {
        if (lines.Count == MostLines)
        {
            return;
        }

        lines.Add(line);
        if (PollLine.Of(line) is { } poll)
        {
            polled = polled.Plus(poll.Answer, poll.Votes);
        }
    }
}
