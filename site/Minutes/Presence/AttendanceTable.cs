using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Attendance as a table: a column each for Anwesend, Entschuldigt …; or a column of names, below a heading that says who they are or beside
/// a column that says who was there.
/// </summary>
internal static partial class AttendanceTable
{
    /// <param name="waiting">What the heading above says of all names.</param>
    /// <param name="add">Takes names of one kind with the line they stand in.</param>
    public static void Read(Table table, LabelKind? waiting, Func<LabelKind, string, int, bool> add)
    {
        if (table.HeaderRows == 0 || table.Rows.Length < 2)
        {
            return;
        }

        var head = table.Rows[0].Cells;
        var names = Columns(head, NameColumn());
        var rows = table.Rows.AsSpan()[table.HeaderRows..];
        for (var column = 0; column < head.Length; column++)
        {
            if (LineLabels.Of(head[column].Text) is not [{ Value: "", IsAttendance: true } label])
            {
                continue;
            }

            foreach (var row in rows)
            {
                var said = CellOf(row, column);
                if (names.IsEmpty || !Said().IsMatch(said))
                {
                    add(label.Kind, said, row.Cells[0].Line);
                }
                else if (Yes().IsMatch(said))
                {
                    add(label.Kind, NameOf(row, head, names), row.Cells[0].Line);
                }
            }

            waiting = null;
        }

        if (waiting is { } kind && !names.IsEmpty)
        {
            foreach (var row in rows)
            {
                add(kind, NameOf(row, head, names), row.Cells[0].Line);
            }
        }
    }

    private static ImmutableArray<int> Columns(ImmutableArray<Passage> head, Regex title) =>
        [.. Enumerable.Range(0, head.Length).Where(i => title.IsMatch(head[i].Text))];

    private static string CellOf(TableRow row, int column) => column < row.Cells.Length ? row.Cells[column].Text.Trim() : "";

    /// <summary>First name first, whatever the order of the columns.</summary>
    private static string NameOf(TableRow row, ImmutableArray<Passage> head, ImmutableArray<int> columns) =>
        string.Join(' ', columns.OrderBy(c => head[c].Text.TrimStart().StartsWith("Vor", StringComparison.OrdinalIgnoreCase) ? 0 : 1).Select(c => CellOf(row, c)));

    [GeneratedRegex(@"^\s*(name|vorname|nachname|familienname|teilnehmer\w*|mitglied|person)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NameColumn();

    [GeneratedRegex(@"^\s*(ja|nein|x|✓|✔|-|–|n|j)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Said();

    [GeneratedRegex(@"^\s*(ja|x|✓|✔|j)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Yes();
}
