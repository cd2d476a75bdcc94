using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.TextFile;

/// <summary>A line of a text file.</summary>
/// <param name="Indent">Columns before its first sign; a tab reaches to the next multiple of four.</param>
/// <param name="Text">Without the white space around it; empty for a blank line. A nested entry <c>** dicht</c> has one star and is set in.</param>
internal readonly partial record struct TextLine(int Indent, string Text)
{
    private const int Tab = 4;

    public bool IsBlank => Text.Length == 0;

    public int Length => Indent + Text.Length;

    /// <summary>The column at which a character of the text stands.</summary>
    public int ColumnOf(int index) => Width(Text.AsSpan(0, index), Indent);

    public static List<TextLine> Of(string text)
    {
        var lines = text.Split('\n').Select(Measure).ToList();
        var margin = lines.Where(line => !line.IsBlank).Select(line => line.Indent).DefaultIfEmpty(0).Min();
        return margin == 0 ? lines : [.. lines.Select(line => line with { Indent = Math.Max(0, line.Indent - margin) })];
    }

    private static TextLine Measure(string line)
    {
        var text = line.Trim();
        var indent = Width(line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length), 0);
        return Nested().Match(text) is { Success: true } mark
            ? new TextLine(indent + mark.Groups["stars"].Length - 1, "* " + text[mark.Length..])
            : new TextLine(indent, text);
    }

    private static int Width(ReadOnlySpan<char> text, int from)
    {
        foreach (var c in text)
        {
            from += c == '\t' ? Tab - (from % Tab) : 1;
        }

        return from;
    }

    /// <summary>The stars before an entry, as many as it is deep; a bold line is none.</summary>
    [GeneratedRegex(@"^(?<stars>\*{2,6})\s+(?=\S)(?!.*\*\*\s*$)", Matching.Exact)]
    private static partial Regex Nested();
}
