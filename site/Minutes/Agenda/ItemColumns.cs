using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>The columns of a table whose rows are agenda items: the number, the title, and what was said and decided.</summary>
/// <param name="Number">-1 when there is none.</param>
internal sealed partial record ItemColumns(int Number, int Title)
{
    private const int FewestRows = 2;

    /// <returns>Null for a table of anything else: without a column for what was said or decided it only lists what comes.</returns>
    public static ItemColumns? Of(Table table)
    {
        if (table.HeaderRows == 0 || table.Rows.Length < table.HeaderRows + FewestRows)
        {
            return null;
        }

        var head = table.Rows[0];
        var title = TableHead.Column(head, Named());
        title = title < 0 ? TableHead.Column(head, Counted()) : title;
        var number = TableHead.Column(head, Numbered());
        number = number < 0 ? TableHead.Column(head, Counted(), title) : number;
        var columns = new ItemColumns(number, title);
        return title >= 0 && (TableHead.Column(head, Decided()) >= 0 || TableHead.Column(head, Said()) >= 0) && columns.AreNamed(table) ? columns : null;
    }

    /// <returns>Null where the row goes on with the item above.</returns>
    public Passage? TitleOf(TableRow row) =>
        TableHead.Cell(row, Title) is { } cell && cell.Text.Any(char.IsLetter) ? cell with { Anchor = "" } : null;

    /// <summary>Without <c>TOP</c> and closing punctuation.</summary>
    public string? NumberOf(TableRow row) =>
        TableHead.Cell(row, Number)?.Text is { } written && Digits().Match(written) is { Success: true } digits ? digits.Groups["number"].Value : null;

    /// <summary>What stands beside the title: what was said as paragraphs, the rest as a table without the columns that are empty.</summary>
    public IEnumerable<Block> Below(Table table, ImmutableArray<TableRow> rows)
    {
        var head = table.Rows[0];
        var filled = Enumerable.Range(0, head.Cells.Length).Where(c => c != Number && c != Title && rows.Any(row => TableHead.Cell(row, c) is { } cell && !string.IsNullOrWhiteSpace(cell.Text))).ToList();
        foreach (var cell in rows.SelectMany(row => filled.Where(c => Said().IsMatch(head.Cells[c].Text)).Select(c => TableHead.Cell(row, c))).OfType<Passage>())
        {
            yield return cell with { Kind = PassageKind.Paragraph, Anchor = "" };
        }

        int[] kept = [.. filled.Where(c => !Said().IsMatch(head.Cells[c].Text))];
        if (kept.Length > 0)
        {
            yield return table with { HeaderRows = 1, Rows = [.. rows.Prepend(head).Select(row => Kept(row, kept))], Anchor = "", Line = rows[0].Cells[0].Line };
        }
    }

    private static TableRow Kept(TableRow row, int[] columns)
    {
        int[] there = [.. columns.Where(c => c < row.Cells.Length)];
        return new TableRow([.. there.Select(c => row.Cells[c])], [.. there.Select(c => c < row.Alignments.Length ? row.Alignments[c] : ColumnAlignment.Natural)]);
    }

    /// <summary>Numbers alone are no titles.</summary>
    private bool AreNamed(Table table) => table.Rows.Skip(table.HeaderRows).Count(row => TitleOf(row) is not null) >= FewestRows;

    [GeneratedRegex(@"^\W*(thema|themen|tagesordnungspunkte?|gegenstand|betreff|titel|bezeichnung|agendapunkt)(\s*[/&]\s*\p{L}+)?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    /// <summary>The number beside a title, or the title beside a number.</summary>
    [GeneratedRegex(@"^\W*(tops?|punkte?|traktand(um|en)|geschäft)(\s*/\s*thema)?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\s*#\s*$|^\W*((lfd|laufende)\W*)?(top-?\s?)?(nr|nummer|pos|ziffer|trakt)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\W*(ergebnis|beschl(uss|uß|üsse)|festlegung|ja\W*$|abstimmung)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Decided();

    [GeneratedRegex(@"^\W*(diskussion(en)?|aussprache|inhalte?|besprechung|besprochen(es)?|notizen?|verlauf|beratung|sachverhalt|bericht|protokoll|information(en)?)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Said();

    [GeneratedRegex(@"^\W*(top\s*)?(?<number>\d{1,3}(\.\d{1,2})*[a-z]?)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();
}
