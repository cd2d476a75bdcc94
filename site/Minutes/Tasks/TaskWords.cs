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

    /// <summary>Whether they end with the verb of what is to do, perhaps with a day behind it: <c>Leiter leihen bis 30.11.</c></summary>
    public static bool EndWithInfinitive(ReadOnlySpan<char> text) => Infinitive().IsMatch(text);

    /// <summary>Whether they tell what was done rather than is to do.</summary>
    public static bool Report(ReadOnlySpan<char> text) => Reporting().IsMatch(text);

    /// <summary>What is to do of a text, a resolution's perhaps: without its label and lines that count votes.</summary>
    public static string ToDo(string text)
    {
        text = text[(ResolutionLabel.Of(text)?.Length ?? TaskLabel.LengthIn(text))..];
        return Tidy(string.Join('\n', text.Split('\n').Where(line => !VoteText.Read(line).IsVoteAlone)));
    }

    [GeneratedRegex(@"^((-{1,3}|=)>|→)\s*", Matching.Exact)]
    private static partial Regex FirstArrow();

    [GeneratedRegex(@"(-{1,3}|=)>|→", Matching.Exact)]
    private static partial Regex Arrow();

    /// <summary>Other words end so as well, and thanks say what was done: <c>danke fürs Backen und spülen</c></summary>
    [GeneratedRegex(
        """
        ^(?!.*\b[Dd]anke?\b).*(?<!\p{L})(?!(allen|beiden|vielen|unseren|unsern|gestern|morgen|zusammen|wegen|gegen|neben)(?!\p{L}))
          \p{Ll}{2,}(en|ern|eln|tun)\W*(bis\s.{1,30})?$
        """,
        Matching.Exact | RegexOptions.Singleline | Matching.Spaced)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"\b(wurden?|hat|habe|haben|hatten?|war|waren)\b|\b(ist|sind)\b(?!\s+(noch\s+)?zu\b)", Matching.AnyCase)]
    private static partial Regex Reporting();
}
