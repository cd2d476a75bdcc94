using System.Buffers;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>
/// Where a long paragraph is divided before its markup is read, since Markdig's time for one grows with the square of what may be markup: at the
/// last space that fits, better at the last end of a line.
/// </summary>
internal static class InlinePieces
{
    /// <summary>As many characters that may begin markup has a piece at the most.</summary>
    public const int MostMarks = 1000;

    private const int Longest = 8 * 1024;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_~<`");

    /// <returns>Where the piece that begins at <paramref name="start"/> ends.</returns>
    public static int End(string text, int start)
    {
        var window = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var fitting = window[..LengthOfMarks(window)];
        if (start + fitting.Length == text.Length)
        {
            return text.Length;
        }

        var cut = fitting.LastIndexOf('\n') is > 0 and var line ? line : fitting.LastIndexOf(' ');
        return start + (cut > 0 ? cut : fitting.Length);
    }

    /// <summary>Up to the mark that is one too many.</summary>
    private static int LengthOfMarks(ReadOnlySpan<char> text)
    {
        var at = 0;
        for (var marks = 0; text[at..].IndexOfAny(Marks) is >= 0 and var next; marks++)
        {
            if (marks == MostMarks)
            {
                return at;
            }

            at += next + 1;
        }

        return text.Length;
    }
}
