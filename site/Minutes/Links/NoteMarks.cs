using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Links;

/// <summary>
/// Notes below the text: <c>[1]</c> leads to the line further down that begins with it, and that one back to the first that refers to it. Only where one
/// line alone begins so; numbered points of some list are referred to by nothing.
/// </summary>
internal static partial class NoteMarks
{
    /// <returns>In no order.</returns>
    public static IEnumerable<LocalReference> In(Meeting meeting) =>
        meeting.Passages.Where(passage => passage.Text.Contains('[', StringComparison.Ordinal))
            .SelectMany(passage => Mark().Matches(passage.Text).Select(match => (Passage: passage, Match: match)))
            .GroupBy(mark => mark.Match.Groups["number"].Value, StringComparer.Ordinal)
            .SelectMany(marks => Linked(meeting, [.. marks]));

    private static IEnumerable<LocalReference> Linked(Meeting meeting, List<(Passage Passage, Match Match)> marks)
    {
        if (marks.Where(mark => mark.Match.Groups["begin"].Success).Take(2).ToList() is not [var note])
        {
            return [];
        }

        var references = marks.TakeWhile(mark => mark.Passage.Index < note.Passage.Index).ToList();
        return references.Count == 0
            ? []
            : references.Select(reference => Link(reference.Passage, reference.Match, note.Passage)).Append(Link(note.Passage, note.Match, references[0].Passage));

        LocalReference Link(Passage passage, Match mark, Passage target) => new(passage.Index, mark.Index, mark.Length, $"{meeting.Url}#{target.Anchor}");
    }

    /// <summary>Not the index of a list in a program, <c>wifi[0].name</c>.</summary>
    [GeneratedRegex(@"(?<begin>^)?\[(?<number>[0-9]{1,3})\](?!\.?\w)", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
