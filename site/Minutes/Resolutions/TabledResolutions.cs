using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Takes a table with a resolution in each row: <c>Beschluss | Ja | Nein | Enthaltung</c>, or <c>Antrag</c> with how the vote on it went. A
/// column <c>Ergebnis</c> holds more than resolutions: there the words must say that something was decided, or the row that it is a resolution.
/// </summary>
/// <param name="day">Of the meeting.</param>
internal sealed partial class TabledResolutions(ItemResolutions resolutions, LabelledResolutions labelled, VoteSubject subject, DateOnly? day)
{
    /// <returns>False for any other table, of resolutions of another day or a vote on what stands above it too.</returns>
    public bool TryTake(Table table)
    {
        if (table.HeaderRows == 0 || table.Rows.Length == table.HeaderRows)
        {
            return false;
        }

        var head = table.Rows[0];
        var decided = TableHead.Column(head, Resolution());
        var subjects = TableHead.Column(head, Subject());
        var isMotion = decided < 0 && Motion().IsMatch(TableHead.Cell(head, subjects)?.Text ?? "");
        var kinds = decided < 0 ? RowKinds.Of(table) : null;
        var told = decided < 0 && !isMotion ? TableHead.Column(head, Results()) : -1;
        var columns = new Columns(told, subjects, TableHead.Column(head, Number()), VoteColumns.In(head, told));
        if (ListsEarlier(table, columns) || (decided < 0 && told < 0 && kinds is null && !(isMotion && columns.Votes.Any)) || (!columns.Votes.AreCounted && VoteTable.Read(table) is not null))
        {
            return false;
        }

        foreach (var row in table.Rows[table.HeaderRows..])
        {
            if (kinds is not null)
            {
                TakeDecided(row, columns, kinds.IsResolution(row) ? kinds.TextOf(row) : null);
            }
            else if (isMotion)
            {
                TakeMotion(row, columns);
            }
            else if (decided >= 0)
            {
                TakeDecided(row, columns, TableHead.Cell(row, decided));
            }
            else
            {
                TakeTold(row, columns, isOnOne: columns.Subject >= 0 || table.Rows.Length == table.HeaderRows + 1);
            }

            resolutions.Close();
        }

        return true;
    }

    /// <summary>A table that follows up: <c>Beschluss | vom | Stand</c></summary>
    private bool ListsEarlier(Table table, Columns columns) =>
        !IsOfMeeting(table) || (columns.Subject < 0 && !columns.Votes.Any && TableHead.Column(table.Rows[0], Progress()) >= 0);

    /// <summary>Whether no column gives a day, or one gives that of the meeting in every row.</summary>
    private bool IsOfMeeting(Table table) =>
        TableHead.Column(table.Rows[0], DecidedOn()) is var column
        && (column < 0 || (day is { } own && table.Rows[table.HeaderRows..].All(row => TableHead.Cell(row, column)?.Text.Trim() is { Length: > 0 } written && IsOn(written, own))));

    private static bool IsOn(string written, DateOnly day) => (GermanDate.FindFirst(written)?.Date ?? GermanDate.WithoutYear(written, day)) == day;

    private void TakeMotion(TableRow row, Columns columns)
    {
        if (TableHead.Cell(row, columns.Subject) is { Text.Length: > 0 } motion && columns.Votes.Of(row) is { } vote)
        {
            resolutions.Add(NumberedIn(row, columns, motion), motion.Text, vote);
        }
    }

    private void TakeDecided(TableRow row, Columns columns, Passage? cell)
    {
        if (cell is null || NoResolution.Is(cell.Text))
        {
            return;
        }

        var announced = NumberedIn(row, columns, cell);
        var text = cell.Text[(ResolutionLabel.Of(cell.Text)?.Length ?? 0)..];
        if (VoteText.Read(text) is { IsVoteAlone: true } vote)
        {
            subject.Above = TableHead.Cell(row, columns.Subject) ?? row.Cells.FirstOrDefault(other => other != cell && other.Text.Any(char.IsLetter)) ?? subject.Above;
            subject.AddVote(resolutions, announced, text, vote.Vote);
        }
        else
        {
            labelled.Add(announced, text);
            resolutions.GoesOn = false;
        }

        if (columns.Votes.Of(row) is { } counted)
        {
            resolutions.TryCount(counted, "", cell.Index);
        }
    }

    /// <param name="isOnOne">Whether the table says what the row is on, or the item does.</param>
    private void TakeTold(TableRow row, Columns columns, bool isOnOne)
    {
        if (TableHead.Cell(row, columns.Told) is not { } cell || NoResolution.Is(cell.Text) || (!isOnOne && VoteText.Read(cell.Text).IsVoteAlone))
        {
            return;
        }

        subject.Above = TableHead.Cell(row, columns.Subject) ?? subject.Above;
        var text = cell.Text;
        if (columns.Votes.Of(row) is { } counted)
        {
            resolutions.Add(NumberedIn(row, columns, cell), text, counted);
        }
        else if (text.Length <= VoteText.Longest && VoteText.OfResolution(text) is { IsVoteAlone: false } said && (said.HasResult ? DecisionSentence.EndsWithResult(text) : said is { IsCounted: true, Vote.Abstain: not null }))
        {
            resolutions.Add(NumberedIn(row, columns, cell), text, said.Vote);
        }
        else
        {
            labelled.Take(cell.Index, text, ResolutionLabel.Of(text) is null ? ResolutionLabel.Next(text, 1) : 0);
        }

        labelled.Forget();
        resolutions.GoesOn = false;
    }

    private static Announcement NumberedIn(TableRow row, Columns columns, Passage cell) =>
        new(cell.Index, TableHead.Cell(row, columns.Number)?.Text.Trim() is { Length: > 0 } number ? number : null);

    [GeneratedRegex(@"^\W*(beschl(uss|uß|üsse)(text|fassung|tenor)?|entscheidung(en)?)\W*$", Matching.AnyCase)]
    private static partial Regex Resolution();

    [GeneratedRegex(
        """
        ^\W*(
            (ergebnis(se)?|beschl(uss|uß|üsse)|festlegung(en)?)(
                \s*(/|&|und|oder)\s*(ergebnis(se)?|beschl(uss|uß|üsse)|festlegung(en)?|aufgaben?|maßnahmen?)
            )?
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Results();

    [GeneratedRegex(
        """
        ^\W*((beschluss)?antrag|beschlussvorlage|beschlussvorschlag|thema|themen|punkt|top|tagesordnungspunkt|gegenstand|titel|betreff)\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^\W*(beschluss)?(antrag|vorlage|vorschlag)\W*$", Matching.AnyCase)]
    private static partial Regex Motion();

    /// <summary>Of the resolution: <c>Nr.</c> alone counts rows.</summary>
    [GeneratedRegex(@"^\W*beschluss-?\s?(nr|nummer)\W*$", Matching.AnyCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\W*(vom|datum|(beschlossen|gefasst)\s+am|(aus|in)\s+(der\s+)?sitzung|sitzung(\s+vom)?)\W*$", Matching.AnyCase)]
    private static partial Regex DecidedOn();

    [GeneratedRegex(@"^\W*(status|stand|erledigt|umsetzung(sstand)?|umgesetzt)\W*$", Matching.AnyCase)]
    private static partial Regex Progress();

    /// <summary>Where the table has what; -1 for a column that it has not.</summary>
    private readonly record struct Columns(int Told, int Subject, int Number, VoteColumns Votes);
}
