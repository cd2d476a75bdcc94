using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>The columns of a table by what its head calls them.</summary>
internal static class TableHead
{
    /// <param name="other">A column that is something else already; -1 for none.</param>
    /// <returns>-1 when no column is called so.</returns>
    public static int Column(TableRow head, Regex title, int other = -1)
    {
        for (var i = 0; i < head.Cells.Length; i++)
        {
            if (i != other && title.IsMatch(head.Cells[i].Text))
            {
                return i;
            }
        }

        return -1;
    }

    /// <returns>Null where the table has no such column or the row ends before it.</returns>
    public static Passage? Cell(TableRow row, int column) => column >= 0 && column < row.Cells.Length ? row.Cells[column] : null;
}
