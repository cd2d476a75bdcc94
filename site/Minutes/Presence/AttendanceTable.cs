using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Attendance as a table: a row or a column each for Anwesend, Entschuldigt …; or a column of names, below a heading that says who they are or beside
/// columns of marks that say who was there.
/// </summary>
internal sealed partial class AttendanceTable
{
    private readonly Func<LabelKind, string, int, bool> add;
    private readonly ImmutableArray<Passage> head;
    private readonly ImmutableArray<TableRow> rows;
    private readonly ImmutableArray<(int Column, LabelKind Kind)> labelled;
    private readonly ImmutableArray<(int Column, LabelKind Kind)> marked;
    private readonly ImmutableArray<int> names;
    private readonly bool familyFirst;

    /// <summary>Whether a crossed box says yes, as in the forms of Word: beside empty boxes, and not beside ticked ones.</summary>
    private readonly bool isCrossYes;

    private AttendanceTable(Table table, Func<LabelKind, string, int, bool> add)
    {
        this.add = add;
        head = table.Rows[0].Cells;
        rows = table.Rows[table.HeaderRows..];
        isCrossYes = rows.Any(row => row.Cells.Any(cell => cell.Text.Contains('☐', StringComparison.Ordinal))) && !rows.Any(row => row.Cells.Any(cell => cell.Text.Contains('☑', StringComparison.Ordinal)));
        labelled = [.. Columns().SelectMany(Labelled)];
        marked = [.. labelled.Concat(Columns().Where(c => Status().IsMatch(head[c].Text)).Select(c => (c, LabelKind.Present))).Where(IsMarked)];
        names = NameColumns();
        familyFirst = names is [var only] && (FamilyFirst().IsMatch(head[only].Text) || (!marked.IsEmpty && FamilyNameFirst.AreOfForm(Filled(only))));
    }

    /// <param name="waiting">What the heading above says of all names.</param>
    /// <param name="add">Takes names of one kind with the line they stand in.</param>
    public static void Read(Table table, LabelKind? waiting, Func<LabelKind, string, int, bool> add)
    {
        if (LabelledRows(table) is { Count: > 0 } labelled)
        {
            foreach (var (kind, names) in labelled)
            {
                add(kind, names.Text, names.Line);
            }
        }
        else if (table.HeaderRows > 0 && table.Rows.Length > 1)
        {
            new AttendanceTable(table, add).Read(waiting);
        }
    }

    /// <summary>Of two columns the first may say of whom the second is the list: <c>| Entschuldigt | Herr Brehm, Frau Quast |</c></summary>
    private static List<(LabelKind Kind, Passage Names)> LabelledRows(Table table) =>
        table.HeaderRows > 0 && HeadsMarks(table.Rows[0].Cells[0].Text) && table.Rows.Any(row => AttendanceMark.Read(row.Cells[0].Text) is { IsYes: true }) ? [] :
        [
            .. table.Rows
                .Skip(table.HeaderRows > 0 && table.Rows[0].Cells is [_, { Text: var second }] && Beside().IsMatch(second) ? table.Rows.Length : 0)
                .Where(row => row.Cells is [_, { Text.Length: > 0 } names] && LineLabels.Of(names.Text).Count == 0 && AttendanceMark.Read(names.Text) is not { IsYes: true } and not { Kind: not null })
                .SelectMany(row => KindOf(row.Cells[0].Text) is { } kind ? new[] { (kind, row.Cells[1]) } : []),
        ];

    private void Read(LabelKind? waiting)
    {
        if (!names.IsEmpty && !marked.IsEmpty)
        {
            foreach (var row in rows)
            {
                ReadMarks(row);
            }
        }
        else if (!labelled.IsEmpty)
        {
            var turned = FamilyNameFirst.Holds([.. labelled.SelectMany(l => Filled(l.Column))]);
            foreach (var (column, kind) in labelled)
            {
                foreach (var row in rows)
                {
                    add(kind, turned ? FamilyNameFirst.Turned(CellOf(row, column)) : CellOf(row, column), row.Cells[0].Line);
                }
            }
        }
        else if (waiting is { } kind)
        {
            foreach (var row in rows)
            {
                add(kind, NameOf(row), row.Cells[0].Line);
            }
        }
    }

    /// <summary>
    /// The first mark counts; who was not present is absent unless another cell says excused. Other cells add when someone came or left and
    /// what they did.
    /// </summary>
    private void ReadMarks(TableRow row)
    {
        LabelKind? kind = null;
        var isMissing = false;
        var notes = new List<string>();
        foreach (var (column, asked) in marked)
        {
            if (AttendanceMark.InColumn(CellOf(row, column)) is { } mark)
            {
                kind ??= mark.IsYes ? asked : mark.Kind;
                isMissing |= asked == LabelKind.Present && !mark.IsYes && mark.Kind is null;
                notes.Add(mark.Note);
            }
            else if (IsTime(CellOf(row, column), asked))
            {
                kind ??= asked;
                notes.Add(CellOf(row, column));
            }
        }

        foreach (var cell in Columns().Where(c => !names.Contains(c) && !marked.Any(m => m.Column == c)).Select(c => CellOf(row, c)))
        {
            if (AttendanceMark.Read(cell)?.Kind is { } said)
            {
                kind = kind switch
                {
                    null when isMissing || said is LabelKind.Excused or LabelKind.Absent => said,
                    LabelKind.Absent when said == LabelKind.Excused => said,
                    _ => kind,
                };
            }
            else if (AttendeeRole.Is(cell) || Times().IsMatch(cell))
            {
                notes.Add(cell);
            }
        }

        if ((kind ?? (isMissing ? LabelKind.Absent : null)) is { } found && NameOf(row) is { Length: > 0 } name)
        {
            var note = string.Join(", ", notes.Where(n => n.Length > 0));
            add(found, note.Length > 0 ? $"{name} ({note})" : name, row.Cells[0].Line);
        }
    }

    /// <summary>By their heads; beside marks, else whatever has full names alone.</summary>
    private ImmutableArray<int> NameColumns()
    {
        var candidates = Columns().Where(c => !marked.Any(m => m.Column == c)).ToList();
        ImmutableArray<int> named = [.. candidates.Where(c => Name().IsMatch(head[c].Text))];

        // Who stood in for whom is no part of the name beside it.
        named = named.Length > 1 ? [.. named.Where(c => !head[c].Text.Trim().StartsWith("Vertret", StringComparison.OrdinalIgnoreCase))] : named;
        return named.IsEmpty && !marked.IsEmpty
            ? [.. candidates.Where(c => rows.All(row => CellOf(row, c) is var cell && (cell.Length == 0 || OnePersonEach.IsFullName(cell)))).Take(1)]
            : named;
    }

    private List<string> Filled(int column) => [.. rows.Select(row => CellOf(row, column)).Where(cell => cell.Length > 0)];

    private IEnumerable<int> Columns() => Enumerable.Range(0, head.Length);

    private IEnumerable<(int Column, LabelKind Kind)> Labelled(int column) => KindOf(head[column].Text) is { } kind ? [(column, kind)] : [];

    private static LabelKind? KindOf(string cell) => LineLabels.Of(cell) is [{ Value: "", IsAttendance: true } label] ? label.Kind : null;

    private static bool HeadsMarks(string cell) => Status().IsMatch(cell) || KindOf(cell) is not null;

    private bool IsMarked((int Column, LabelKind Kind) labelled) => rows.Any(row => AttendanceMark.Read(CellOf(row, labelled.Column)) is not null || IsTime(CellOf(row, labelled.Column), labelled.Kind));

    private static bool IsTime(string cell, LabelKind asked) => asked == LabelKind.Present && TimeAlone().IsMatch(cell);

    private string CellOf(TableRow row, int column)
    {
        var cell = column < row.Cells.Length ? row.Cells[column].Text.Trim() : "";
        return isCrossYes && cell is ['☒', .. var note] ? "x" + note : cell == "☐" ? "" : cell;
    }

    /// <summary>First name first, whatever the order of the columns or in the cell.</summary>
    private string NameOf(TableRow row) =>
        familyFirst
            ? FamilyNameFirst.Turned(CellOf(row, names[0]))
            : string.Join(' ', names.OrderBy(c => head[c].Text.TrimStart().StartsWith("Vorname", StringComparison.OrdinalIgnoreCase) ? 0 : 1).Select(c => CellOf(row, c))).Trim();

    [GeneratedRegex(
        """
        ^\s*(
              name|vorname|nachname|familienname|(nach|familien)?name\s*,\s*vorname|vor-?\s*und\s+(nach|zu)name|teilnehm\w*([*:_/]-?\w+)?
            | mitglied(er)?|person(en)?|vertret(er|ung)\w*
        )\s*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Name();

    /// <summary>The head of a column beside one of names: <c>| Anwesend | Rolle |</c></summary>
    [GeneratedRegex(@"^\s*(rolle|funktion|amt|aufgabe|organisation|institution|einrichtung|verein|gruppe|bereich|abteilung|fraktion|partei|kürzel|e-?mail|bemerkung(en)?|unterschrift)\s*$", Matching.AnyCase)]
    private static partial Regex Beside();

    [GeneratedRegex(@"^\s*(nach|familien)?name\s*,\s*vorname\s*$", Matching.AnyCase)]
    private static partial Regex FamilyFirst();

    [GeneratedRegex(@"^\s*(status|teilnahme)\s*$", Matching.AnyCase)]
    private static partial Regex Status();

    /// <summary><c>ab 19:20 Uhr</c>, <c>kam um 20 Uhr</c></summary>
    [GeneratedRegex(@"^((kam|ging|geht|kommt)\s+)?(ab|bis|von|um|gegen)\s.*\d", Matching.AnyCase)]
    private static partial Regex Times();

    /// <summary>Instead of a mark: <c>ab 19:20 Uhr</c>, but not <c>ab 20 Uhr Karla Blau</c>.</summary>
    [GeneratedRegex(@"^(ab|bis|von|um|gegen)\s+\d[\d.:]*(\s*(Uhr|h))?(\s*(bis|-|–)\s*\d[\d.:]*(\s*(Uhr|h))?)?$", Matching.AnyCase)]
    private static partial Regex TimeAlone();
}
