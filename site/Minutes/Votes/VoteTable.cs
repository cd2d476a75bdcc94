using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>A vote written as a table: a column each for Ja, Nein and Enthaltung, or a row each.</summary>
internal static class VoteTable
{
    private const int MostRows = 5;

    /// <returns>Null when the table is something else.</returns>
    public static Vote? Read(Table table)
    {
        if (table.Rows.Length is < 2 or > MostRows)
        {
            return null;
        }

        return Vote((words) => InColumn(table, words)) ?? Vote((words) => InRow(table, words));
    }

    private static Vote? Vote(Func<string[], decimal?> find)
    {
        var yes = find(["ja", "dafür", "zustimmung", "pro"]);
        var no = find(["nein", "dagegen", "ablehnung", "gegenstimme", "contra"]);
        var abstain = find(["enthaltung", "stimmenthaltung"]);
        return (yes, no) is ({ } ayes, { } noes)
            ? new VoteCount(ayes, noes, abstain).Vote
            : null;
    }

    private static decimal? InColumn(Table table, string[] words)
    {
        if (table.Rows is not [var head, var numbers])
        {
            return null;
        }

        for (var i = 0; i < Math.Min(head.Cells.Length, numbers.Cells.Length); i++)
        {
            if (Begins(head.Cells[i], words) && VoteNumber.Only(numbers.Cells[i].Text) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    private static decimal? InRow(Table table, string[] words)
    {
        foreach (var row in table.Rows)
        {
            if (row.Cells is [var title, .., var number] && Begins(title, words))
            {
                return VoteNumber.Only(number.Text);
            }
        }

        return null;
    }

    private static bool Begins(Passage cell, string[] words)
    {
        var title = cell.Text.AsSpan().Trim();
        foreach (var word in words)
        {
            if (title.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
