using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Resolutions;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>The words of a task as a list of tasks has them.</summary>
internal static partial class TaskWords
{
    /// <summary>On one line, without an arrow that points to it.</summary>
    public static string Tidy(string text) => FirstArrow().Replace(text.Replace('\n', ' ').Trim(), "");

    /// <summary>What arrows part: <c>Karla → Rolf</c>.</summary>
    public static IEnumerable<string> BetweenArrows(string text) => Arrow().Split(text);

    /// <summary>What is to do of a text, a resolution's perhaps: without its label and lines that count votes.</summary>
    public static string ToDo(string text)
    {
        text = text[(ResolutionLabel.Of(text)?.Length ?? TaskLabel.LengthIn(text))..];
        return Tidy(string.Join('\n', text.Split('\n').Where(line => !VoteText.Read(line).IsVoteAlone)));
    }

    [GeneratedRegex(@"^((-{1,3}|=)>|→)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstArrow();

    [GeneratedRegex(@"(-{1,3}|=)>|→", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Arrow();
}
