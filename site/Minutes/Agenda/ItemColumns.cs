using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

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
        return title >= 0 && columns.AreNamed(table) && (TableHead.Column(head, Decided()) >= 0 || columns.AreTold(table)) ? columns : null;
    }

    /// <returns>Null where the row goes on with the item above.</returns>
    public Passage? TitleOf(TableRow row) =>
        TableHead.Cell(row, Title) is { } cell && HasWords(cell) ? cell with { Anchor = "" } : null;

    /// <summary>Without <c>TOP</c> and closing punctuation; what is no number as it is written.</summary>
    public string? NumberOf(TableRow row) =>
        TableHead.Cell(row, Number) is not { } cell || !HasWords(cell) ? null
        : Digits().Match(cell.Text) is { Success: true } digits ? digits.Groups["number"].Value
        : cell.Text.Replace('\n', ' ').Trim(' ', '.', ':', ')');

    public static bool HasWords(Passage cell) => cell.Text.Any(char.IsLetterOrDigit);

    /// <summary>Whether a column of that head holds what was said.</summary>
    public static bool HoldsText(string head) => Said().IsMatch(head);

    /// <summary>Numbers alone are no titles.</summary>
    private bool AreNamed(Table table) => table.Rows.Skip(table.HeaderRows).Count(row => TitleOf(row)?.Text.Any(char.IsLetter) is true) >= FewestRows;

    /// <summary>Whether another column holds what was said: <c>Was</c> is what to do, unless it stands beside items with their numbers.</summary>
    private bool AreTold(Table table) =>
        (TableHead.Column(table.Rows[0], Said()) >= 0 && AreOfItems(table.Rows[0])) || (TableHead.Column(table.Rows[0], What(), Title) >= 0 && AreCounted(table));

    private bool AreCounted(Table table) => table.Rows.Skip(table.HeaderRows).All(row => TitleOf(row) is not { } title || TopLine.MayStandIn(title.Text));

    /// <summary>A list of things may have a title and notes too: <c>Bezeichnung | Notizen</c>.</summary>
    private bool AreOfItems(TableRow head) => Number >= 0 || !OfThings().IsMatch(head.Cells[Title].Text);

    [GeneratedRegex(@"^\W*(thema|themen|tagesordnungspunkte?|gegenstand|betreff|titel|bezeichnung|agendapunkt)(\s*[/&]\s*\p{L}+)?\W*$", Matching.AnyCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\W*(betreff|titel|bezeichnung)", Matching.AnyCase)]
    private static partial Regex OfThings();

    /// <summary>The number beside a title, or the title beside a number.</summary>
    [GeneratedRegex(@"^\W*(tops?|punkte?|traktand(um|en)|geschäft)(\s*/\s*thema)?\W*$", Matching.AnyCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\s*#\s*$|^\W*((lfd|laufende)\W*)?(top-?\s?)?(nr|nummer|pos|ziffer|trakt)\W*$", Matching.AnyCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^\W*(ergebnis|beschl(uss|uß|üsse)|festlegung|ja\W*$|abstimmung)", Matching.AnyCase)]
    private static partial Regex Decided();

    [GeneratedRegex(
        """
        ^\W*(
              diskussion(en)?|aussprache|inhalte?|besprechung|besprochen(es)?|notizen?|verlauf|beratung|sachverhalt|bericht|protokoll
            | information(en)?
        )(\s*(/|&|und)\s*(diskussion(en)?|inhalte?|verlauf|ergebnis(se)?|beschl(uss|uß|üsse)))?\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Said();

    [GeneratedRegex(@"^\W*was\W*$", Matching.AnyCase)]
    private static partial Regex What();

    [GeneratedRegex(@"^\W*(top\s*)?(?<number>\d{1,3}(\.\d{1,2})*[a-z]?)\W*$", Matching.AnyCase)]
    private static partial Regex Digits();
}
