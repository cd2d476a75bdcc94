using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>
/// Comments of programs for notes, <c>%%only for us%%</c>: on one line anywhere, over several from the start of a line to the end of one. What
/// remains of such signs is reported as a mark that was not understood; behind a number they are per cent, and in code they are code.
/// </summary>
internal static partial class NoteComments
{
    /// <summary>Signs that may begin one.</summary>
    public const string Opening = @"(?<![%\d\\])(?<!\d[ \u00A0])%%(?!%)";

    /// <returns>The text with as many lines.</returns>
    public static string Without(string text, string path, Action<WithheldPassage> withhold)
    {
        var code = new ShownCode(text);
        var places = new PlaceCounter(text, path);
        var kept = new StringBuilder(text.Length);
        var at = 0;
        foreach (Match note in Note().Matches(text))
        {
            if (code.Holds(note.Index, note.Length))
            {
                continue;
            }

            var inside = note.Groups["inside"].Value;
            withhold(new WithheldPassage(inside, places.At(note.Index), IsComment: true));
            kept.Append(text, at, note.Index - at).Append('\n', inside.AsSpan().Count('\n'));
            at = note.Index + note.Length;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    [GeneratedRegex(Opening + @"(?<inside>((?!%%)[^\n])+)%%(?!%)|(?<=^[ \t>]{0,20})%%(?!%)(?<inside>((?!%%)[^\n])*\n((?!%%)[\s\S])*)%%(?=[ \t]*$)", Matching.Exact | RegexOptions.Multiline)]
    private static partial Regex Note();
}
