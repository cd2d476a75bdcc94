using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Import.Outline;

/// <summary>
/// Tells tables of data from tables that only place text: a form with a label beside each answer, minutes with a column for the number.
/// The first become tables of the minutes, the others are read row by row as lines.
/// </summary>
internal static class GridUnfolding
{
    private const int LongestLabel = 40;

    private const int ShortestList = 3;

    /// <summary>A cell with more is text in columns, not data.</summary>
    private const int LongestData = 400;

    public static IEnumerable<Block> Of(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => block is Grid grid ? Unfold(grid) : [block]);

    private static IEnumerable<Block> Unfold(Grid grid)
    {
        ImmutableArray<GridRow> rows = [.. grid.Rows.Where(row => row.Cells.Any(HasText))];
        if (rows.IsEmpty)
        {
            return [];
        }

        if (rows.Length > 1 && TitleOf(rows) is { } title)
        {
            return [title, .. Unfold(grid with { HeaderRows = Math.Max(0, grid.HeaderRows - 1), Rows = rows[1..] })];
        }

        return IsData(rows) ? [Data(grid.HeaderRows, rows)]
            : IsList(rows) ? rows.Select(row => Texts(row.Cells[0])[0] with { Mark = new ListMark(null), Depth = 1 })
            : GridHead.Of(grid.HeaderRows, rows) is { } head ? [head.AsLine, .. rows[1..].SelectMany(row => Row(row, head))]
            : rows.SelectMany(row => Row(row, head: null));
    }

    /// <summary>The agenda item that a table is about, alone in its first row: <c>TOP 2 – Kasse</c></summary>
    private static Line? TitleOf(ImmutableArray<GridRow> rows) =>
        Columns(rows[0]) > 1 && rows[0].Cells.Where(HasText).ToList() is [var cell] && Texts(cell) is [{ Rank: null, Mark: null } only] && AgendaHeading.Of(only.Text) is { Labelled: true, Title.Length: > 0 } ? only : null;

    /// <summary>One column of names or of other short entries.</summary>
    private static bool IsList(ImmutableArray<GridRow> rows) =>
        rows.Length >= ShortestList && rows.All(row => row.Cells is [{ Blocks: var blocks } cell] && blocks.All(block => block is Line { Depth: 0 }) && Texts(cell) is [var only] && IsEntry(only));

    private static bool IsEntry(Line line) => IsShort(line) && line.Text[^1] is not ('.' or ':' or '!' or '?') && !line.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool HasText(GridCell cell) => cell.Blocks.Any(block => block is not Line line || line.Text.Length > 0);

    private static bool IsData(ImmutableArray<GridRow> rows)
    {
        var columns = rows.Max(Columns);
        return columns > 1
            && rows.Length > 1
            && rows.All(row => Columns(row) == columns)
            && rows.All(row => row.Cells.All(IsDatum))
            && rows.Count(row => row.Cells.Length == 1) * 2 <= rows.Length
            && !IsForm(rows);
    }

    private static int Columns(GridRow row) => row.Cells.Sum(cell => cell.Columns);

    private static bool IsDatum(GridCell cell) =>
        cell.Blocks.All(block => block is Line { Depth: 0, Rank: null } line && line.Text.Length <= LongestData) && cell.Blocks.Count(b => b is Line { Text.Length: > 0 }) <= 3;

    /// <summary>Two columns, on the left labels with a colon.</summary>
    private static bool IsForm(ImmutableArray<GridRow> rows) =>
        rows.Count(row => row.Cells is [var label, ..] && Texts(label) is [var only] && only.Text.EndsWith(':')) * 2 >= rows.Length;

    private static Table Data(int headerRows, ImmutableArray<GridRow> rows) =>
        new(Math.Max(1, headerRows), [.. rows.Select(row => new TableRow([.. row.Cells.SelectMany(Cells)], []))]);

    private static IEnumerable<Passage> Cells(GridCell cell)
    {
        var content = Texts(cell).SelectMany((line, i) => i == 0 ? line.Content : line.Content.Insert(0, LineBreak.HardBreak));
        return Enumerable.Range(0, cell.Columns).Select(i => new Passage { Kind = PassageKind.Cell, Content = i == 0 ? [.. content] : [] });
    }

    public static List<Line> Texts(GridCell cell) => [.. cell.Blocks.OfType<Line>().Where(line => line.Text.Length > 0)];

    private static IEnumerable<Block> Row(GridRow row, GridHead? head)
    {
        List<(int Column, List<Block> Blocks)> cells = [.. row.Cells.Index().Where(cell => HasText(cell.Item)).Select(cell => (cell.Index, Of(cell.Item.Blocks).Where(b => b is not Line { Text.Length: 0 }).ToList()))];
        if (cells is [{ Blocks: [Line label] }, { Blocks: [Line value, .. var more] }, .. var further] && IsShort(label))
        {
            if (IsNumber(label.Text))
            {
                return [.. Titled(Numbered(label, value)), .. more, .. further.SelectMany(Cell)];
            }

            if (label.Text.EndsWith(':') && value is { Mark: null, Rank: null } && more.Count == 0)
            {
                return [Labelled(label, " ", value), .. further.SelectMany(Cell)];
            }
        }

        return cells.SelectMany(Cell);

        List<Block> Cell((int Column, List<Block> Blocks) cell) =>
            cell is { Column: > 1, Blocks: [Line only] } && head is not null && IsShort(only) ? [Labelled(head.Cells[cell.Column], ": ", only)] : GridUnfolding.Cell(cell.Blocks);
    }

    /// <summary>A cell that begins with its label: <c>Ort</c> and below it where, <c>Anwesende</c> and below it who.</summary>
    private static List<Block> Cell(List<Block> blocks)
    {
        if (blocks is not [Line label, Line { Mark: null, Rank: null } value, .. var more] || !IsShort(label))
        {
            return blocks;
        }

        // Two lines that no colon, weight or known word tells for label and answer are two names, or two days.
        if (more.Count == 0 && (label.Text[^1] is ':' or '?' || (label.Bold && !value.Bold && label.Text[^1] is not ('.' or '!')) || (LineLabels.Of(label.Text) is [{ Value: "" }] && !TitleLine.IsBareWithNumber(label, value))))
        {
            return [Labelled(label, label.Text[^1] is ':' or '?' ? " " : ": ", value)];
        }

        return LineLabels.Of(label.Text) is [{ Value: "", IsAttendance: true }]
            ? [label, .. blocks.Skip(1).Select(block => block is Line { Mark: null } name ? name with { Mark = new ListMark(null), Depth = 1 } : block)]
            : blocks;
    }

    public static bool IsShort(Line line) =>
        line is { Mark: null, Rank: null, Text.Length: > 0 and <= LongestLabel } && !line.Text.Contains('\n', StringComparison.Ordinal);

    /// <summary>Of an item; a year is none.</summary>
    public static bool IsNumber(string text) => char.IsAsciiDigit(text[0]) && text.All(c => char.IsAsciiDigit(c) || c == '.') && text.Split('.').All(level => level.Length <= 3);

    /// <summary>A title in bold, and on further lines of the same paragraph what is said of it.</summary>
    private static IEnumerable<Line> Titled(Line item)
    {
        var end = item.Content.IndexOf(LineBreak.HardBreak);
        return end > 0 && item.Content[..end] is [Text, Emphasis { Kind: EmphasisKind.Strong }] title && item.Content[end + 1] is Text
            ? [item with { Content = title, Bold = true }, item with { Content = item.Content[(end + 1)..], Bold = false }]
            : [item];
    }

    private static Line Numbered(Line number, Line title) =>
        title with { Content = InlineText.WithStart(title.Content, number.Text.Contains('.', StringComparison.Ordinal) ? number.Text + " " : number.Text + ". ") };

    private static Line Labelled(Line label, string sign, Line value) =>
        value with { Content = [.. label.Content, new Text(sign), .. value.Content], Bold = false, Size = 1 };
}
