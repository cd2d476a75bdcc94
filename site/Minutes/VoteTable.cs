using System.Globalization;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes;

/// <summary>A vote written as a table with a column each for Ja, Nein and Enthaltung.</summary>
internal static class VoteTable
{
    /// <returns>Null when the table is something else.</returns>
    public static Vote? Read(Table table)
    {
        if (table.Rows is not [var head, var numbers])
        {
            return null;
        }

        var yes = Column(head, numbers, "ja", "dafür", "zustimmung");
        var no = Column(head, numbers, "nein", "dagegen", "ablehnung", "gegenstimme");
        var abstain = Column(head, numbers, "enthaltung");
        return (yes, no) is ({ } y, { } n)
            ? new Vote(yes, no, abstain, y > n ? VoteResult.Accepted : VoteResult.Rejected)
            : null;
    }

    private static int? Column(TableRow head, TableRow numbers, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < Math.Min(head.Cells.Length, numbers.Cells.Length); i++)
        {
            var title = head.Cells[i].Text.Trim().ToLowerInvariant();
            foreach (var word in words)
            {
                if (title.StartsWith(word, StringComparison.Ordinal)
                    && int.TryParse(numbers.Cells[i].Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                {
                    return number;
                }
            }
        }

        return null;
    }
}
