using System.Text.RegularExpressions;

namespace Protokollarchiv.Privacy.Marks;

/// <summary>What looks like a mark of withholding, though it is written as none; and lines of colons, which may belong to one.</summary>
/// <param name="IsMark">Whether it speaks of withholding.</param>
/// <param name="Opens">1 where a line <c>::: word</c> opens a block, -1 where a line <c>:::</c> closes one.</param>
internal readonly partial record struct SuspectedMark(int Offset, bool IsMark, int Opens)
{
    /// <summary>All of a text in their order.</summary>
    public static List<SuspectedMark> In(string text)
    {
        var found = new List<SuspectedMark>();
        found.AddRange(Attributes().Matches(text).Where(match => IsMeant(match) && (!match.Groups["box"].Success || BeginsLine(text, match.Index))).Select(match => new SuspectedMark(match.Index + match.Groups["words"].Length, IsMark: true, Opens: 0)));
        if (text.Contains("::", StringComparison.Ordinal))
        {
            AddColons(text, found);
            found.Sort((one, other) => one.Offset.CompareTo(other.Offset));
        }

        return found;
    }

    private static bool IsMeant(Match match)
    {
        var inside = match.Groups["inside"];
        return !inside.Success || WithholdingWord.IsAmong(inside.Value, match.Groups["words"].Success);
    }

    private static bool BeginsLine(string text, int at) => text.AsSpan(0, at).TrimEnd(" \t>") is [] or [.., '\n'];

    private static void AddColons(string text, List<SuspectedMark> found)
    {
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            var at = line.IndexOf("::");
            if (at < 0)
            {
                continue;
            }

            if (ColonLine.Of(line.ToString()) is { } colons)
            {
                var opens = !colons.IsFence ? 0 : colons.Info.Length > 0 ? 1 : -1;
                found.Add(new SuspectedMark(range.Start.Value + colons.Prefix.Length, WithholdingWord.Begins(colons.Info), opens));
            }
            else if (BlockInLine().IsMatch(line))
            {
                found.Add(new SuspectedMark(range.Start.Value + at, IsMark: true, Opens: 0));
            }
        }
    }

    /// <summary>
    /// Boxes of that kind, <c>[!intern]</c>, <c>!!! intern</c>, and code, <c>```intern</c>; signs of a comment, <c>%%</c>; braces with what is in them, behind brackets or not; braces that are never closed, or other brackets, with the class itself; a comment with
    /// other dashes than two, as word processors make of them; an element of HTML with its classes, or named after the mark.
    /// </summary>
    [GeneratedRegex(
        $$"""
          {{NoteComments.Opening}}
        | \[!(?<inside>[^\[\]\n]{1,40})\]
        | (?<box>!{3}|\?{3}\+?|`{3,20}|~{3,20})[ \t]*(?<inside>\p{L}{1,20})([ \t]+"[^"\n]*")?(?=[ \t]*(\n|$))
        | \{\s*\\?\.\s*intern
        | (?<words>\]\\?)?\{(?<inside>[^{}\n]*)\}
        | (?<words>\])[(\[<]\s*\.\s*intern
        | <!\s*[-–—]
        | <(intern(al)?\s*>|[a-z][^<>]{0,400}?[\s"']class\s*=\s*(?<inside>"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Attributes();

    /// <summary>A block that does not begin on a line of its own.</summary>
    [GeneratedRegex(@":::(?>[^\S\n]*)\{?(?>[^\S\n]*)\.?intern", Matching.AnyCase)]
    private static partial Regex BlockInLine();
}
