using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>Lines that are points with a letter, which Markdown takes for one paragraph: <c>a) Dach</c>, below it <c>aa) Rinne</c>.</summary>
internal static partial class LetteredLines
{
    public static bool Begins(ReadOnlySpan<char> line) => Letter().IsMatch(line);

    /// <summary>The text before the first such line and each of them, without its letter and with the lines that go on with it.</summary>
    public static IEnumerable<string> Parts(string text)
    {
        if (!text.Contains(')', StringComparison.Ordinal) || !LineStart().IsMatch(text))
        {
            return [text];
        }

        return LineStart().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0);
    }

    [GeneratedRegex(@"^\s*[a-z]{1,2}\)\s", Matching.Exact)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^[ \t]*[a-z]{1,2}\)[ \t]+", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex LineStart();
}
