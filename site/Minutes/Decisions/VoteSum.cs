using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Decisions;

/// <summary>A vote that stands on several lines, each in a passage of its own: <c>Ja: 11</c>, <c>Nein: 0</c>, <c>Enthaltung: 2</c>.</summary>
/// <param name="First">Where it begins.</param>
/// <param name="Above">What stands above it.</param>
internal sealed record VoteSum(Passage First, Passage? Above)
{
    /// <summary>No vote has more lines; what goes on is something else.</summary>
    private const int MostLines = 8;

    private readonly List<string> lines = [];

    public string Text => string.Join(", ", lines);

    public Vote? Vote => VoteText.Read(Text).Vote;

    public void Add(string line)
    {
        if (lines.Count < MostLines)
        {
            lines.Add(line);
        }
    }
}
