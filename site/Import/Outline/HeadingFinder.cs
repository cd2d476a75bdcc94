using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Import.Outline;

/// <summary>
/// Decides which lines are headings, and of what level: the title 1, agenda items 2, what is below them 3 and more. Headings by
/// style count as they are; where a document has no such, its numbers say it, and where it has none of these either, the look of its lines.
/// </summary>
internal sealed partial class HeadingFinder(IReadOnlyList<Block> blocks)
{
    /// <summary>A longer line is a sentence, however bold.</summary>
    private const int LongestByLook = 90;

    private const int Deepest = 6;

    /// <summary>How many blocks may stand above what the minutes say of their meeting.</summary>
    private const int Reach = 6;

    private readonly Dictionary<int, int> levels = [];
    private readonly int title = TitleLine.Find(blocks);

    /// <returns>Levels by place in <paramref name="blocks"/>.</returns>
    public static Dictionary<int, int> Find(IReadOnlyList<Block> blocks)
    {
        var finder = new HeadingFinder(blocks);
        if (finder.title >= 0)
        {
            finder.levels[finder.title] = 1;
        }

        var styled = finder.Lines(line => line.Rank is not null && line.Text.Length > 0);
        if (styled.Count > 1 || (styled.Count == 1 && (finder.IsBelowTitle(styled[0]) || AgendaHeading.Of(finder.TextAt(styled[0])).Number is not null)))
        {
            finder.ByStyle(styled);
        }
        else
        {
            var numbered = AgendaNumbers.Find(blocks, finder.title);
            finder.ByNumber(numbered);
            finder.ByLook(numbered);
        }

        finder.AboveHeader();
        return finder.levels;
    }

    private List<int> Lines(Func<Line, bool> which) =>
        [.. Enumerable.Range(0, blocks.Count).Where(i => i != title && blocks[i] is Line line && which(line))];

    private string TextAt(int i) => ((Line)blocks[i]).Mark?.Label is { } label ? $"{label} {((Line)blocks[i]).Text}" : ((Line)blocks[i]).Text;

    /// <summary>Whether it is a heading of a lower rank than the title, which is one too.</summary>
    private bool IsBelowTitle(int i) => title >= 0 && title < i && blocks[title] is Line { Rank: { } rank } && ((Line)blocks[i]).Rank > rank;

    private void ByStyle(List<int> styled)
    {
        var ranks = styled.Select(i => ((Line)blocks[i]).Rank ?? 0).Distinct().Order().ToList();
        foreach (var i in styled)
        {
            var byStyle = ranks.IndexOf(((Line)blocks[i]).Rank ?? 0);

            // All items of one style: their numbers tell which are below which.
            var level = ranks.Count == 1 ? AgendaHeading.Of(TextAt(i)).Depth : byStyle;
            levels[i] = Math.Min(2 + level, Deepest);
        }
    }

    /// <summary>What stands as a heading above „Datum: …“ or „Ort: …“ names the minutes or whose they are, and is no item.</summary>
    private void AboveHeader()
    {
        var first = levels.Keys.Where(i => i != title).DefaultIfEmpty(int.MaxValue).Min();
        if (first > Reach || first < title || AgendaHeading.Of(TextAt(first)).Number is not null || !NamesWhole().IsMatch(TextAt(first)) || !IsHeader(first + 1))
        {
            return;
        }

        if (title < 0)
        {
            levels[first] = 1;
        }
        else
        {
            levels.Remove(first);
        }
    }

    private bool IsHeader(int i) =>
        i < blocks.Count && blocks[i] is Line line && LineLabels.Of(line.Text.AsSpan().Trim()) is { Count: > 0 } labels && labels[0].Kind is LabelKind.When or LabelKind.Place;

    private void ByNumber(HashSet<int> numbered)
    {
        foreach (var i in numbered)
        {
            levels[i] = Math.Min(2 + AgendaHeading.Of(TextAt(i)).Depth, Deepest);
        }
    }

    private void ByLook(HashSet<int> numbered)
    {
        var texts = Lines(line => line.Text.Length > 0);
        var isBoldUsual = texts.Where(i => ((Line)blocks[i]).Bold).Sum(i => TextAt(i).Length) * 2 > texts.Sum(i => TextAt(i).Length);
        var firstNumbered = numbered.Count > 0 ? numbered.Min() : int.MaxValue;
        foreach (var i in texts)
        {
            var line = (Line)blocks[i];
            var isLarger = line.Size >= 1.15;
            if (levels.ContainsKey(i) || !LooksLikeHeading(i) || !(isLarger || (line.Bold && !isBoldUsual && numbered.Count == 0)))
            {
                continue;
            }

            levels[i] = firstNumbered < i ? 3 : 2;
        }
    }

    /// <summary>A short line without an end, above text that looks otherwise.</summary>
    private bool LooksLikeHeading(int i)
    {
        var line = (Line)blocks[i];
        return line is { Quoted: false }
            && (IsLettered(line) || line is { Depth: 0, Mark: null })
            && line.Text.Length <= LongestByLook
            && line.Text[^1] is not ('.' or ',' or ';')
            && (line.Text[^1] != ':' || IsLettered(line))
            && line.Text.Any(char.IsLetter)
            && !Address().IsMatch(line.Text)
            && GermanTime.FindFirst(line.Text) is null
            && GermanDate.FindFirst(line.Text) is null
            && !line.Text.Contains('\n', StringComparison.Ordinal)
            && (IsLettered(line) || (i + 1 < blocks.Count && blocks[i + 1] is not (Line { StandsOut: true, Depth: 0 } or Rule)));
    }

    /// <summary>In bold and counted with capitals, <c>II.</c>, <c>B)</c>, and no label of who was there.</summary>
    private static bool IsLettered(Line line) =>
        line is { Bold: true, Mark: { Typed: false, Label: [>= 'A' and <= 'Z', .., '.' or ')'] label } } && label.AsSpan(0, label.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0
        && LineLabels.Of(line.Text).Count == 0;

    /// <summary>More than a word such as „Rahmendaten“, or one for minutes.</summary>
    [GeneratedRegex(@"\S\s+\S|protokoll|niederschrift", Matching.AnyCase)]
    private static partial Regex NamesWhole();

    /// <summary>On the title page of minutes the place stands as large as the headings below it.</summary>
    [GeneratedRegex(@"\b\d{5} \p{Lu}", Matching.Exact)]
    private static partial Regex Address();
}
