using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>
/// Takes out notes below the text to which only withheld words refer: with <c>fehlt oft[^1]</c> goes <c>[^1]: Sie ist krank.</c>, to the end of its
/// paragraph, and the indented paragraphs behind it.
/// </summary>
internal static partial class NotesOfWithheld
{
    /// <param name="text">What is left of <paramref name="original"/>, with as many lines.</param>
    /// <returns>The text with as many lines.</returns>
    public static string Without(string text, string original, string path, Action<WithheldPassage> withhold)
    {
        var labels = ReferredTo(original);
        labels.ExceptWith(ReferredTo(text));
        if (labels.Count == 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Mark().Match(lines[i]) is { Success: true } mark && mark.Groups["begin"].Success && labels.Contains(mark.Groups["label"].Value))
            {
                var end = EndOf(lines, i);
                withhold(new WithheldPassage(string.Join('\n', lines, i, end - i), new SourceLocation(path, i + 1)));
                Array.Fill(lines, "", i, end - i);
                i = end - 1;
            }
        }

        return string.Join('\n', lines);
    }

    private static HashSet<string> ReferredTo(string text) =>
        [.. Mark().Matches(text).Where(mark => !mark.Groups["begin"].Success).Select(mark => mark.Groups["label"].Value)];

    /// <returns>The first line behind the note.</returns>
    private static int EndOf(string[] lines, int note)
    {
        var end = note + 1;
        while (end < lines.Length && !(Mark().Match(lines[end]).Groups["begin"].Success || (IsBlank(end - 1) && !IsBlank(end) && !char.IsWhiteSpace(lines[end][0]))))
        {
            end++;
        }

        return end;

        bool IsBlank(int line) => string.IsNullOrWhiteSpace(lines[line]);
    }

    [GeneratedRegex(@"(?<begin>^[ \t>]{0,20}([-*+][ \t]+)?)?\[(?<label>[0-9]{1,3}|\^[^\[\]\s]{1,40})\]", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
