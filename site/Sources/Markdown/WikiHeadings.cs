using System.Text.RegularExpressions;
using Markdig.Parsers;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Headings as wikis write them, <c>== Kasse ==</c>, of a text that has several and none of Markdown's below the first level: in any other such a
/// line is a remark, <c>=== Pause ===</c>, or a sum.
/// </summary>
internal sealed partial class WikiHeadings
{
    private const int Levels = 6;

    /// <summary>Key of what a document remembers.</summary>
    private static readonly object Remembered = new();

    private readonly bool areThere;
    private readonly bool countDown;

    private WikiHeadings(string text)
    {
        var signs = Lines().Matches(text).Select(line => line.Groups["signs"].Length).ToList();
        areThere = signs.Count > 1 && !OfMarkdown().IsMatch(text);

        // DokuWiki's title has most signs, and each level below one less.
        countDown = areThere && signs[0] >= Levels - 1 && signs.Exists(count => count < signs[0]) && signs.TrueForAll(count => count <= signs[0]);
    }

    /// <summary>Those of the text that is being read.</summary>
    public static WikiHeadings Of(BlockProcessor processor)
    {
        if (processor.Document.GetData(Remembered) is not WikiHeadings headings)
        {
            headings = new WikiHeadings(processor.Line.Text);
            processor.Document.SetData(Remembered, headings);
        }

        return headings;
    }

    public bool Hold(ReadOnlySpan<char> line) => areThere && Lines().IsMatch(line);

    /// <param name="signs">How many equals signs a heading has.</param>
    public int LevelOf(int signs) => countDown ? Levels + 1 - signs : signs;

    /// <summary>Without signs at the end a number only with its point, or it is a sum.</summary>
    [GeneratedRegex(
        """
        ^(?<signs>={2,6})[ \t]+(\p{L}[^=\r\n]{0,120}|\d{1,3}(\.\d{1,3})*\.?[ \t]+\p{L}[^=\r\n]{0,120}(?==)|\d{1,3}\.[^=\r\n]{1,120})
          (=+[ \t]*)?\r?$
        """,
        Matching.Exact | RegexOptions.Multiline | Matching.Spaced)]
    private static partial Regex Lines();

    [GeneratedRegex("^#{2,6}[ \t]*[^#\\s]", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex OfMarkdown();
}
