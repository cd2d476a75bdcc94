using Protokollarchiv.Minutes.Resolutions;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>The words of a task as a list of tasks has them.</summary>
internal static class TaskWords
{
    /// <summary>On one line.</summary>
    public static string Tidy(string text) => text.Replace('\n', ' ').Trim();

    /// <summary>What is to do of a text, a resolution's perhaps: without its label and lines that count votes.</summary>
    public static string ToDo(string text)
    {
        text = text[(ResolutionLabel.Of(text)?.Length ?? TaskLabel.LengthIn(text))..];
        return Tidy(string.Join('\n', text.Split('\n').Where(line => !VoteText.Read(line).IsVoteAlone)));
    }
}
