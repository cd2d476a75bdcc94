using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Tasks as a table, a row each, with columns for what, who, until when and perhaps the state.</summary>
internal static partial class TaskTable
{
    /// <summary>Whether its head has columns for what and who.</summary>
    public static bool Is(Table table) => WhatIn(table) >= 0;

    /// <summary>The column of what is to do, in a table that has one for who does it; -1 in any other.</summary>
    public static int WhatIn(Table table) => WhoIn(table) >= 0 ? WhatIn(table, out _) : -1;

    /// <returns>-1 when no column says who does it.</returns>
    public static int WhoIn(Table table) => table.HeaderRows > 0 ? TableHead.Column(table.Rows[0], Whose()) : -1;

    /// <summary>Whether a column of that title says until when.</summary>
    public static bool IsDue(string title) => UntilAtLatest().IsMatch(title);

    /// <summary>Whether a column of that title is about tasks, so that a day beside it is when one is due.</summary>
    public static bool IsOfTasks(string title) => IsDue(title) || Responsible().IsMatch(title);

    /// <param name="title">Of the item, which is what to do where it says so and a table only who and until when.</param>
    /// <param name="meeting">The day of the meeting.</param>
    public static IEnumerable<MeetingTask> Read(Table table, int item, string title, DateOnly? meeting)
    {
        var onTitle = TaskWords.EndWithInfinitive(title) && SaysOnlyWho(table);
        var kinds = RowKinds.Of(table);
        if (!Is(table) && !onTitle && kinds is null)
        {
            yield break;
        }

        var head = table.Rows[0];
        var what = WhatIn(table, out var areResults);
        var (who, due, state) = (WhoIn(table), TableHead.Column(head, Until()), TableHead.Column(head, State()));
        var matter = areResults ? MatterIn(head) : -1;
        var holdsMatter = TableHead.Cell(head, what) is { } column && MatterAndResult().IsMatch(column.Text);

        foreach (var row in table.Rows[table.HeaderRows..])
        {
            var names = TableHead.Cell(row, who)?.Text ?? "";
            var told = kinds is not null ? (kinds.IsTask(row) ? kinds.TextOf(row) : null)
                : who >= row.Cells.Length || (areResults && !NamesSomeone(names)) ? null
                : Filled(row, what) ?? Filled(row, matter) ?? (onTitle ? Filled(row, due) : null);
            if (told is not null)
            {
                var text = onTitle ? title : told.Text.Trim().Replace('\n', ' ');
                var until = TableHead.Cell(row, due) is { } day ? DueDate.Of(day.Text.Trim(), meeting) : null;
                if (kinds is not null || !OnlyTells(text, until))
                {
                    var done = IsFinished(row, state) || IsFinished(row, due);
                    yield return new MeetingTask(item, told.Index, text, NameList.Names(names), until ?? DueDate.In(text, meeting), done);
                }
            }
        }

        // A report is no task, and beside a matter neither is what has no day and does not say what to do.
        bool OnlyTells(string text, DateOnly? until) =>
            ((holdsMatter || ((areResults || what == SaidIn(head)) && until is null)) && TaskWords.Report(text))
            || (holdsMatter && until is null && !TaskWords.EndWithInfinitive(text));
    }

    private static Passage? Filled(TableRow row, int column) => TableHead.Cell(row, column) is { } cell && !string.IsNullOrWhiteSpace(cell.Text) ? cell : null;

    private static bool NamesSomeone(string who) => who.Any(char.IsLetter) && !Nobody().IsMatch(who);

    private static bool SaysOnlyWho(Table table) =>
        WhoIn(table) >= 0 && table.Rows[0].Cells.All(cell => Whose().IsMatch(cell.Text) || UntilAtLatest().IsMatch(cell.Text) || State().IsMatch(cell.Text));

    /// <param name="areResults">Whether it holds what each item was about or what came of it, which is a task only where somebody is named for it.</param>
    private static int WhatIn(Table table, out bool areResults)
    {
        var head = table.Rows[0];
        var what = TableHead.Column(head, What());
        areResults = what < 0 || (Vague().IsMatch(head.Cells[what].Text) && TableHead.Column(head, Item()) >= 0);
        what = what < 0 ? TableHead.Column(head, Result()) : what;
        return areResults && what >= 0 && TableHead.Column(head, Reason()) >= 0 && TableHead.Column(head, Until()) < 0 ? -1
            : what >= 0 ? what
            : TableHead.Column(head, UntilAtLatest()) is >= 0 and var due && !AreTimes(table, due) ? MatterIn(head)
            : TableHead.Column(head, Responsible()) >= 0 && TableHead.Column(head, Until()) >= 0 ? (SaidIn(head) is >= 0 and var said ? said : TableHead.Column(head, MatterAndResult()))
            : -1;
    }

    private static int MatterIn(TableRow head) => SaidIn(head) is >= 0 and var said ? said : TableHead.Column(head, Matter());

    private static int SaidIn(TableRow head)
    {
        var said = head.Cells.FirstOrDefault(cell => ItemColumns.HoldsText(cell.Text) && !Discussed().IsMatch(cell.Text));
        return said is null ? -1 : head.Cells.IndexOf(said);
    }

    /// <summary>The plan of a meeting says until what time each item may take.</summary>
    private static bool AreTimes(Table table, int due) => table.Rows.Skip(table.HeaderRows).Any(row => TableHead.Cell(row, due) is { } cell && TimeOfDay().IsMatch(cell.Text));

    private static bool IsFinished(TableRow row, int column) => TableHead.Cell(row, column) is { } cell && Finished().IsMatch(cell.Text);

    [GeneratedRegex(@"^\W*(aufgaben?|was|to-?do|maßnahmen?|arbeitsauftrag|auftrag|pendenz(en)?|beschreibung|tätigkeit)\W*$", Matching.AnyCase)]
    private static partial Regex What();

    /// <summary>Beside items, these hold what was said on each.</summary>
    [GeneratedRegex(@"^\W*(was|beschreibung)\W*$", Matching.AnyCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"^\W*(tops?|tagesordnungspunkte?|traktand(um|en))\W*$", Matching.AnyCase)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\W*(ergebnis(se)?|beschl(uss|uß|üsse)|entscheidung(en)?|festlegung(en)?)(\s*(/|&|und|oder)\s*\p{L}+)?\W*$", Matching.AnyCase)]
    private static partial Regex Result();

    /// <summary>With one, and until no day, somebody answers for what was decided.</summary>
    [GeneratedRegex(@"^\W*((kontext|hintergrund)\W+)?(begründung|grund|gründe)\W*$", Matching.AnyCase)]
    private static partial Regex Reason();

    /// <summary>What an item was about, beside which a day says until when it is done.</summary>
    [GeneratedRegex(@"^\W*(thema|inhalt|punkt|besprechungspunkt)(\W+(und\W+)?(ergebnis(se)?|beschl(uss|üsse)|diskussion|inhalt))?\W*$", Matching.AnyCase)]
    private static partial Regex Matter();

    /// <summary>In one column, <c>Thema / Ergebnis</c>.</summary>
    [GeneratedRegex(@"^\W*(thema|inhalt|punkt|besprechungspunkt)\W+(und\W+)?(ergebnis(se)?|beschl(uss|üsse))\W*$", Matching.AnyCase)]
    private static partial Regex MatterAndResult();

    /// <summary>What was only spoken is not to do.</summary>
    [GeneratedRegex(@"^\W*(diskussion(en)?|aussprache|beratung|verlauf|bericht|protokoll)\W*$", Matching.AnyCase)]
    private static partial Regex Discussed();

    [GeneratedRegex(@"^\W*(wer|verantw(ortlich\w*|\.)?|zuständig\w*|wer kümmert sich)\W*$", Matching.AnyCase)]
    private static partial Regex Whose();

    /// <summary>Not <c>Wer</c>, who may have spoken.</summary>
    [GeneratedRegex(@"^\W*(verantw(ortlich\w*|\.)?|zuständig\w*)\W*$", Matching.AnyCase)]
    private static partial Regex Responsible();

    /// <summary>What stands where a row only informs.</summary>
    [GeneratedRegex(@"^\W*(infos?|information(en)?|keine?r?|niemand|entfällt|n\W?a)\W*$", Matching.AnyCase)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^\W*(bis( wann)?|frist|termin|fällig\w*|deadline|wann)\W*$", Matching.AnyCase)]
    private static partial Regex Until();

    /// <summary>With a full stop at its end it is a day: <c>12.10.</c></summary>
    [GeneratedRegex(@"^\W*([01]?\d|2[0-4])([:.][0-5]\d(?!\.)(\s*Uhr)?|\s*Uhr)\W*$", Matching.Exact)]
    private static partial Regex TimeOfDay();

    /// <summary>Not <c>wann</c> alone, which may say when somebody speaks.</summary>
    [GeneratedRegex(@"^\W*(bis( wann)?|frist|fällig\w*|deadline)\W*$", Matching.AnyCase)]
    private static partial Regex UntilAtLatest();

    [GeneratedRegex(@"^\W*(status|stand|erledigt)\W*$", Matching.AnyCase)]
    private static partial Regex State();

    [GeneratedRegex(@"^\W*(erledigt|ja|x|done|fertig|abgeschlossen|✓|✔)\W*$|[✓✔]", Matching.AnyCase)]
    private static partial Regex Finished();
}
