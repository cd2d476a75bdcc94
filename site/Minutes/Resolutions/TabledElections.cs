using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Takes a table with an election in each row: <c>Amt | Kandidatin | Ja | Nein | Enthaltung</c>. Where several stand for one office, the numbers
/// alone do not say who has it.
/// </summary>
internal static partial class TabledElections
{
    /// <returns>False for any other table.</returns>
    public static bool TryTake(Table table, ItemResolutions resolutions)
    {
        if (table.HeaderRows == 0)
        {
            return false;
        }

        var head = table.Rows[0];
        var (office, candidate, votes) = (TableHead.Column(head, Office()), TableHead.Column(head, Candidate()), VoteColumns.In(head, -1));
        var rows = table.Rows[table.HeaderRows..];
        if (office < 0 && candidate < 0 && votes.Yes == 2 && head.Cells is [{ Text: "" }, { Text: "" }, ..] && rows.All(row => ChosenThing.IsOffice(row.Cells[0].Text)))
        {
            (office, candidate) = (0, 1);
        }

        if (office < 0 || candidate < 0 || !votes.AreCounted || TableHead.Column(head, Dated()) >= 0 || !AreForOneEach(rows, office, candidate))
        {
            return false;
        }

        foreach (var row in rows)
        {
            if (votes.Of(row) is { } vote)
            {
                resolutions.Add(new Announcement(row.Cells[candidate].Index), $"{row.Cells[office].Text}: {row.Cells[candidate].Text}", vote);
                resolutions.Close();
            }
        }

        return true;
    }

    private static bool AreForOneEach(IReadOnlyList<TableRow> rows, int office, int candidate) =>
        rows.All(row => TableHead.Cell(row, office)?.Text.Any(char.IsLetter) == true && TableHead.Cell(row, candidate) is { Text.Length: > 0 })
        && rows.Select(row => row.Cells[office].Text).Distinct(StringComparer.OrdinalIgnoreCase).Count() == rows.Count;

    [GeneratedRegex(@"^\W*(amt|funktion|position|posten|ressort|wahl)\W*$", Matching.AnyCase)]
    private static partial Regex Office();

    /// <summary>Who was elected some day.</summary>
    [GeneratedRegex(@"^\W*(datum|vom|seit|jahr|wann|gewählt am)\W*$", Matching.AnyCase)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\W*((kandidat|bewerber)([*:_/]?-?in(nen)?|en)?|name|gewählte?r?|vorgeschlagene?r?)\W*$", Matching.AnyCase)]
    private static partial Regex Candidate();
}
