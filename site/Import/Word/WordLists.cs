namespace Protokollarchiv.Import.Word;

/// <summary>
/// How deep the entries of lists stand. Within one list its levels say it; of a list that begins inside another, such as bullets below a number,
/// the margin does.
/// </summary>
internal sealed class WordLists
{
    private readonly List<(int List, int Level, int Indent)> open = [];

    /// <summary>Depth from 1.</summary>
    public int Enter(WordNumber number)
    {
        var indent = number.Indent ?? (number.Level + 1) * 720;
        while (open.Count > 0 && !IsAbove(open[^1], number, indent))
        {
            open.RemoveAt(open.Count - 1);
        }

        open.Add((number.List, number.Level, indent));
        return open.Count;
    }

    /// <summary>The depth of a paragraph without a number that is set in as far as the entries above; 0 when it ends the lists.</summary>
    public int Continue(int? indent)
    {
        var depth = indent is > 0 ? open.FindLastIndex(entry => entry.Indent <= indent) + 1 : 0;
        open.RemoveRange(depth, open.Count - depth);
        return depth;
    }

    private static bool IsAbove((int List, int Level, int Indent) entry, WordNumber number, int indent) =>
        entry.List == number.List ? entry.Level < number.Level : entry.Indent < indent;
}
