using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>
/// The column in which a table of minutes says what each of its rows is: <c>Art | Inhalt | Wer | Bis</c> with <c>Info</c>, <c>Beschluss</c> and
/// <c>Aufgabe</c>, or with their first letters.
/// </summary>
internal sealed partial class RowKinds
{
    private readonly int column;

    /// <summary>Whether the table speaks in single letters: without <c>I</c> for what only informs, A and B may be anything.</summary>
    private readonly bool inLetters;

    /// <summary>Beside <c>E</c> for what is decided, <c>B</c> is what was discussed (Beratung) or told (Bericht).</summary>
    private readonly bool decidesByE;

    private RowKinds(int column, string head, string[] written)
    {
        this.column = column;
        inLetters = written.Contains("I", StringComparer.Ordinal) || Letters().IsMatch(head);
        decidesByE = written.Contains("E", StringComparer.Ordinal) || (Letters().IsMatch(head) && head.Contains('E', StringComparison.Ordinal));
    }

    /// <returns>Null where no column does, or none of its cells is a resolution or a task.</returns>
    public static RowKinds? Of(Table table)
    {
        if (table.HeaderRows == 0 || TableHead.Column(table.Rows[0], Kind()) is not (>= 0 and var column))
        {
            return null;
        }

        string[] written = [.. table.Rows.Skip(table.HeaderRows).Select(row => TableHead.Cell(row, column)?.Text.Trim() ?? "").Where(text => text.Length > 0)];
        var kinds = new RowKinds(column, table.Rows[0].Cells[column].Text, written);
        return written.All(text => OneWord().IsMatch(text)) && written.Any(text => kinds.IsResolution(text) || kinds.IsTask(text)) ? kinds : null;
    }

    public bool IsResolution(TableRow row) => IsResolution(Written(row));

    public bool IsTask(TableRow row) => IsTask(Written(row));

    /// <summary>What the row says: its longest cell.</summary>
    public Passage? TextOf(TableRow row) => row.Cells.Where((cell, i) => i != column && cell.Text.Any(char.IsLetter)).MaxBy(cell => cell.Text.Length);

    private bool IsResolution(string written) => Resolution().IsMatch(written) || (inLetters && written == (decidesByE ? "E" : "B"));

    private bool IsTask(string written) => Task().IsMatch(written) || (inLetters && written == "A");

    private string Written(TableRow row) => TableHead.Cell(row, column)?.Text.Trim() ?? "";

    [GeneratedRegex(@"^\W*(art|typ|kategorie|kat|(info|aufgabe|beschluss)(\s*/\s*(info|aufgabe|beschluss)){1,2})\W*$|^\W*(?-i:[ABEI](\s*[/,]\s*[ABEFHIT]){1,3}|[ABEI]{3})\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Kind();

    /// <summary><c>I/B/A</c></summary>
    [GeneratedRegex(@"^\W*\p{Lu}((\s*[/,]\s*)?\p{Lu})+\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^\p{L}[\p{L}-]{0,19}\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex OneWord();

    [GeneratedRegex(@"^(beschl(uss|uß|\.)|entscheidung)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Resolution();

    [GeneratedRegex(@"^(aufgabe|auftrag|arbeitsauftrag|to-?do|maßnahme)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Task();
}
