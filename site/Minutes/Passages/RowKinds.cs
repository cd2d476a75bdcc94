using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>
/// The column in which a table of minutes says what each of its rows is: <c>Art | Inhalt | Wer | Bis</c> with <c>Info</c>, <c>Beschluss</c> and
/// <c>Aufgabe</c>, or <c>I/B/A</c> with their first letters.
/// </summary>
internal sealed partial class RowKinds
{
    private readonly int column;
    private readonly int text;
    private readonly bool inLetters;

    /// <summary>Beside <c>E</c> for what is decided, <c>B</c> is what was discussed (Beratung) or told (Bericht), and <c>A</c> may be what was spoken (Aussprache).</summary>
    private readonly bool decidesByE;

    private RowKinds(int column, int text, string head)
    {
        (this.column, this.text) = (column, text);
        inLetters = Letters().IsMatch(head);
        decidesByE = inLetters && head.Contains('E', StringComparison.Ordinal);
    }

    /// <returns>Null where no column does, none of its cells is a resolution or a task, or the table is of something else: one without a text for each row, or with how long each may take, is a plan.</returns>
    public static RowKinds? Of(Table table)
    {
        if (table.HeaderRows == 0)
        {
            return null;
        }

        var head = table.Rows[0];
        var (column, content, result) = (TableHead.Column(head, Kind()), TableHead.Column(head, Content()), TableHead.Column(head, Result()));
        if (column < 0 || (content < 0) == (result < 0) || TableHead.Column(head, Duration()) >= 0)
        {
            return null;
        }

        var kinds = new RowKinds(column, Math.Max(content, result), head.Cells[column].Text);
        var rows = table.Rows[table.HeaderRows..];
        return rows.All(kinds.IsOne) && rows.Any(row => kinds.IsResolution(row) || kinds.IsTask(row)) ? kinds : null;
    }

    public bool IsResolution(TableRow row) => Resolution().IsMatch(Written(row)) || (inLetters && Written(row) == (decidesByE ? "E" : "B"));

    public bool IsTask(TableRow row) => Task().IsMatch(Written(row)) || (inLetters && !decidesByE && Written(row) == "A");

    /// <summary>What the row says; null where it says nothing.</summary>
    public Passage? TextOf(TableRow row) => TableHead.Cell(row, text) is { } cell && cell.Text.Any(char.IsLetter) ? cell : null;

    /// <summary>Whether a row says no kind, or one that rows of minutes are.</summary>
    private bool IsOne(TableRow row) => Written(row) is { Length: 0 or 1 } or "-" || IsResolution(row) || IsTask(row) || Other().IsMatch(Written(row));

    private string Written(TableRow row) => TableHead.Cell(row, column)?.Text.Trim() ?? "";

    [GeneratedRegex(@"^\W*(art|typ|kategorie|kat|(info|aufgabe|beschluss)(\s*/\s*(info|aufgabe|beschluss)){1,2})\W*$|" + InLetters, Matching.AnyCase)]
    private static partial Regex Kind();

    /// <summary><c>I/B/A</c>: without <c>I</c> for what only informs, A and B may be anything.</summary>
    private const string InLetters = @"^\W*(?=[^I]*I)(?-i:[ABDEFHIT](\s*[/,]\s*[ABDEFHIT]){1,3})\W*$";

    [GeneratedRegex(InLetters, Matching.Exact)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^\W*(inhalt|text|was|beschreibung)\W*$", Matching.AnyCase)]
    private static partial Regex Content();

    [GeneratedRegex(@"^\W*ergebnis(se)?\W*$", Matching.AnyCase)]
    private static partial Regex Result();

    [GeneratedRegex(@"^\W*(dauer|zeit(bedarf)?|min(uten)?|uhrzeit)\W*$", Matching.AnyCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^(beschl(uss|uß|\.)|entscheidung)$", Matching.AnyCase)]
    private static partial Regex Resolution();

    [GeneratedRegex(@"^(aufgabe|auftrag|arbeitsauftrag|to-?do|maßnahme)$", Matching.AnyCase)]
    private static partial Regex Task();

    [GeneratedRegex(
        """
        ^(
              infos?|information|inf\.|hinweis|bericht|diskussion|disk\.|beratung|aussprache|frage|idee|antrag|feststellung|festlegung
            | empfehlung|termin|notiz
        )$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Other();
}
