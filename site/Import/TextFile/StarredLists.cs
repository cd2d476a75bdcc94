using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.TextFile;

/// <summary>
/// Lists whose nested entries have as many stars as they are deep, as wikis and AsciiDoc write them: <c>** von Norden</c>. Headings of
/// org-mode look the same, but text stands below them.
/// </summary>
internal static partial class StarredLists
{
    public static bool AreIn(string text) => IsOfWiki().IsMatch(text) || MostStandTogether(text);

    /// <summary>The depth that the stars before an entry tell, and how much of the line they take.</summary>
    /// <returns>Null for a line that begins otherwise, or is bold.</returns>
    public static (int Depth, int Length)? MarkOf(string line)
    {
        var mark = Nested().Match(line);
        return mark.Success ? (mark.Groups["stars"].Length, mark.Length) : null;
    }

    /// <summary>Whether more of them are followed by one as deep or less deep than by text: entries of a list say all in their line.</summary>
    private static bool MostStandTogether(string text)
    {
        var depths = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => Stars().Match(line).Length).ToList();
        var (together, headings) = (0, 0);
        foreach (var (depth, next) in depths.Zip(depths.Skip(1).Append(1)).Where(pair => pair.First > 0))
        {
            together += next > 0 && next <= depth ? 1 : 0;
            headings += next == 0 ? 1 : 0;
        }

        return together > headings;
    }

    /// <summary>Headings with signs of equality, or a star right below a line that announces a list.</summary>
    [GeneratedRegex(@"^={1,6}[ \t]+\S|^[^*\s][^\n]*:[ \t]*\n\*[ \t]+\S", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex IsOfWiki();

    [GeneratedRegex(@"^\*{1,6}(?=\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Stars();

    [GeneratedRegex(@"^(?<stars>\*{2,6})\s+(?=\S)(?!.*\*\*\s*$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Nested();
}
