using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Import.Pdf;

/// <summary>
/// The lines of all pages to paragraphs. A line goes on with the one above when that had no room for its first word, and nothing sets them
/// apart: a gap, another size or weight, a bullet or number, another margin.
/// </summary>
internal sealed partial class PdfBlocks(IReadOnlyCollection<PdfLine> lines, Hyphenation hyphenation)
{
    /// <summary>Lines further apart are never one paragraph, in heights of their letters.</summary>
    private const double WidestLeading = 2.2;

    private readonly List<Block> blocks = [];
    private readonly List<double> marks = [];
    private readonly Dictionary<int, (double Left, double Right)> columns = lines.GroupBy(l => l.Column).ToDictionary(column => column.Key, column => (PdfMeasures.UsualLeft(column), PdfMeasures.RightMargin(column)));
    private readonly double leading = PdfMeasures.Leading(lines);
    private readonly double size = PdfMeasures.UsualSize(lines);
    private PdfParagraph? open;

    public static List<Block> Of(List<PdfLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var reader = new PdfBlocks(lines.FindAll(line => line.Table is null), new Hyphenation(string.Join('\n', lines.Select(l => l.Text))));
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Table is { } ruled)
            {
                reader.Read(ruled, i > 0 && lines[i].Page > lines[i - 1].Page ? lines[i - 1].Table : null);
            }
            else if (PdfTables.At(lines, i) is { } table)
            {
                reader.Close();
                reader.blocks.Add(table.Grid);
                i += table.Lines - 1;
            }
            else
            {
                reader.Read(lines[i]);
            }
        }

        reader.Close();
        return [.. TypicalSize.Relative(reader.blocks)];
    }

    /// <param name="lines">Those of a cell of a table.</param>
    public static List<Block> InCell(ImmutableArray<PdfLine> lines, Hyphenation hyphenation)
    {
        var reader = new PdfBlocks(lines, hyphenation);
        foreach (var line in lines)
        {
            reader.Read(line);
        }

        reader.Close();
        // A sum below zero, or a dash for nothing, is no list.
        return reader.blocks is [Line only] ? [only with { Depth = 0 }] : reader.blocks;
    }

    /// <param name="above">The table at the end of the page above, if the page begins with this one.</param>
    private void Read(PdfRuledTable table, PdfRuledTable? above)
    {
        Close();
        var rows = table.GridRows(hyphenation);
        if (above is not null && table.Continues(above) && blocks[^1] is Grid grid)
        {
            // The head stands on every page.
            var isHeaded = table.Rows[0].SelectMany(cell => cell.Lines).Select(line => line.Text).SequenceEqual(above.Rows[0].SelectMany(cell => cell.Lines).Select(line => line.Text), StringComparer.Ordinal);
            blocks[^1] = grid with { Rows = [.. grid.Rows, .. rows.Skip(isHeaded ? 1 : 0)] };
        }
        else
        {
            blocks.Add(new Grid(0, [.. rows]));
        }
    }

    private void Read(PdfLine line)
    {
        if (open is not null && Continues(open, line, out var joined))
        {
            open.Add(line, joined);
            return;
        }

        Close();
        open = new PdfParagraph(line);
    }

    private bool Continues(PdfParagraph paragraph, PdfLine line, out bool joined)
    {
        var last = paragraph.Last;
        joined = !IsLabelled(line, last) && (IsFull(last, line) || (paragraph.Mark is not null && GoesOn(last.Text, line.Text)));
        if (TypedMark.Of(line.Text) is not null || Math.Abs(last.Size - line.Size) > 1 || !FitsInWeight(last, line, joined))
        {
            return false;
        }

        if (last.Page != line.Page || last.Column != line.Column)
        {
            return joined && !EndsSentence(last.Text) && IsBelow(paragraph, line);
        }

        // A title over two lines is set as wide as it is large.
        var usual = joined ? leading * Math.Max(1, line.Size / size) : leading;
        var isClose = last.Baseline - line.Baseline < Math.Min(usual * 1.3, line.Size * WidestLeading) && last.Baseline > line.Baseline;
        return isClose && (IsBelow(paragraph, line) || (joined && IsCentered(last, line))) && (joined || paragraph.Mark is null);
    }

    /// <summary>Whether the line begins where the paragraph's text does; the first line of it may be set in or out.</summary>
    private bool IsBelow(PdfParagraph paragraph, PdfLine line)
    {
        var first = Indent(paragraph.First);
        var own = Indent(line);
        if (paragraph.Mark is not null)
        {
            return Math.Abs(own - (first + paragraph.TextLeft - paragraph.First.Left)) < line.Size || Math.Abs(own - first) < line.Size * 0.3;
        }

        // The first line may be set in, or begin with a label further left.
        var isSecond = ReferenceEquals(paragraph.First, paragraph.Last);
        return Math.Abs(own - Indent(paragraph.Last)) < line.Size * 0.3 || (isSecond && (own > first || first - own < line.Size * 2.5));
    }

    private static bool IsCentered(PdfLine last, PdfLine line) => Math.Abs(last.Left + last.Right - line.Left - line.Right) < 4;

    private double Indent(PdfLine line) => line.Left - columns[line.Column].Left;

    /// <summary>Whether the first word of the second line had no room in the first.</summary>
    private bool IsFull(PdfLine line, PdfLine next) => line.Right + (next.Words[0].Right - next.Words[0].Left) + (line.Size * 0.25) > columns[line.Column].Right - (line.Size * 0.5)
        || (line.Text is [.., _, '-'] && char.IsLetter(line.Text[^2]) && char.IsLower(next.Text[0]));

    /// <summary><c>1. Bericht des Vorstands und</c> above <c>der Kassenprüferin</c>, though the second would have had room beside the first.</summary>
    private static bool GoesOn(string text, string next) => !EndsSentence(text) && (char.IsLower(next[0]) || OpenEnd().IsMatch(text)) && !Label().IsMatch(next);

    /// <summary>Bold lines are headings; but bold words that go on in the next line are part of their sentence.</summary>
    private static bool FitsInWeight(PdfLine last, PdfLine line, bool joined) =>
        last.IsBold == line.IsBold || (joined && IsBold(last.Words[^1]) && IsBold(line.Words[0]) && !EndsSentence(last.Text));

    /// <summary><c>Ort: Bürgersaal</c> below a line that has no room for the first of its words, and ends.</summary>
    private static bool IsLabelled(PdfLine line, PdfLine above) => line.Text.Contains(':', StringComparison.Ordinal) && LineLabels.Of(line.Text).Count > 0 && !OpenEnd().IsMatch(above.Text);

    [GeneratedRegex(@"(,|\s(und|oder|sowie|der|die|das|des|dem|den|von|vom|für|zur|zum|am|im|mit|über|–|-))$", Matching.Exact)]
    private static partial Regex OpenEnd();

    /// <summary><c>rolf: das Tor klemmt</c></summary>
    [GeneratedRegex(@"^\S+:", Matching.Exact)]
    private static partial Regex Label();

    private static bool IsBold(PdfWord word) => (word.Style & TextStyle.Strong) != TextStyle.Plain;

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or ':';

    private void Close()
    {
        if (open is null)
        {
            return;
        }

        blocks.Add(open.Line(hyphenation, Depth(open)));
        open = null;
    }

    /// <summary>How deep a bullet or number stands, by its margin; text that is set in like an entry's goes on with it.</summary>
    private int Depth(PdfParagraph paragraph)
    {
        var left = Indent(paragraph.First);
        if (paragraph.Mark is null)
        {
            // A paragraph of its own ends the lists it is not set in below.
            marks.RemoveAll(mark => mark >= left - 2);
            return marks.Count;
        }

        marks.RemoveAll(mark => mark > left + 2);
        if (marks.Count == 0 || marks[^1] < left - 2)
        {
            marks.Add(left);
        }

        return marks.Count;
    }
}
