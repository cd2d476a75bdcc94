using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>A vote written as a table: a column each for Ja, Nein and Enthaltung, or a row each.</summary>
internal static class VoteTable
{
    private const int MostRows = 5;

    /// <returns>Null when the table is something else.</returns>
    public static Vote? Read(Table table) =>
        table.Rows.Length is < 2 or > MostRows ? null
        : table.Rows is [var head, var numbers] && CountOf(head.Cells.Zip(numbers.Cells)) is { } inColumns ? inColumns
        : CountOf(table.Rows.Where(row => row.Cells.Length > 1).Select(row => (row.Cells[0], row.Cells[^1])));

    private static Vote? CountOf(IEnumerable<(Passage Answer, Passage Number)> cells)
    {
        var count = default(VoteCount);
        foreach (var (answer, number) in cells)
        {
            if (VoteColumns.AnswerOf(answer.Text) is { } counted && VoteNumber.Only(number.Text) is { } votes)
            {
                count = count.Or(counted, votes);
            }
        }

        return count is { Yes: not null, No: not null } ? count.Vote : null;
    }
}
