using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>The lines of a passage as lists of names have them: without what is struck out, and one that ends in the middle of a list goes on in the next.</summary>
internal static partial class AttendanceLines
{
    /// <summary>A longer list of names over several lines is not put together, so that no text can make this slow.</summary>
    private const int LongestList = 4000;

    private const int LongestNote = 100;

    public static List<(string Text, int Line)> Of(Passage passage)
    {
        var lines = new List<(string Text, int Line)>();
        var number = passage.Line;
        foreach (var line in Undeleted.TextOf(passage).Split('\n'))
        {
            if (lines.Count > 0 && lines[^1].Text.Length < LongestList && GoesOn().IsMatch(lines[^1].Text.AsSpan()[^Math.Min(lines[^1].Text.Length, LongestNote)..]))
            {
                lines[^1] = ($"{lines[^1].Text} {line}", lines[^1].Line);
            }
            else
            {
                lines.Add((line, number));
            }

            number++;
        }

        return lines;
    }

    [GeneratedRegex(@"([,;(–]|\bund|\bu\.|&)\s*$|\([^)]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex GoesOn();
}
