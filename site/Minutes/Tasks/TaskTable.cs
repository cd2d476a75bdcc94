using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Presence;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>Tasks as a table, a row each, with columns for what, who, until when and perhaps the state.</summary>
internal static partial class TaskTable
{
    /// <summary>Whether its head has columns for what and who.</summary>
    public static bool Is(Table table) => table.HeaderRows > 0 && WhatIn(table, out _) >= 0 && TableHead.Column(table.Rows[0], Whose()) >= 0;

    /// <summary>Whether a column of that title has days when something is due.</summary>
    public static bool IsDue(string title) => UntilAtLatest().IsMatch(title);

    /// <param name="meeting">The day of the meeting.</param>
    public static IEnumerable<MeetingTask> Read(Table table, int item, DateOnly? meeting)
    {
        if (!Is(table))
        {
            yield break;
        }

        var head = table.Rows[0];
        var what = WhatIn(table, out var areResults);
        var (who, due, state) = (TableHead.Column(head, Whose()), TableHead.Column(head, Until()), TableHead.Column(head, State()));

        for (var i = table.HeaderRows; i < table.Rows.Length; i++)
        {
            var cells = table.Rows[i].Cells;
            if (what < cells.Length && who < cells.Length && cells[what].Text.Trim() is { Length: > 0 } text && (!areResults || cells[who].Text.Any(char.IsLetter)))
            {
                var until = due >= 0 && due < cells.Length ? DueDate.Of(cells[due].Text.Trim(), meeting) : null;
                var done = IsFinished(cells, state) || IsFinished(cells, due);
                yield return new MeetingTask(item, cells[what].Index, text.Replace('\n', ' '), NameList.Names(cells[who].Text), until ?? DueDate.In(text, meeting), done);
            }
        }
    }

    /// <param name="areResults">Whether it holds what each item was about or what came of it, which is a task only where somebody is named for it.</param>
    private static int WhatIn(Table table, out bool areResults)
    {
        var head = table.Rows[0];
        var what = TableHead.Column(head, What());
        areResults = what < 0;
        what = areResults ? TableHead.Column(head, Result()) : what;
        return what < 0 && TableHead.Column(head, UntilAtLatest()) is >= 0 and var due && !AreTimes(table, due) ? TableHead.Column(head, Matter()) : what;
    }

    /// <summary>The plan of a meeting says until what time each item may take.</summary>
    private static bool AreTimes(Table table, int due) => table.Rows.Skip(table.HeaderRows).Any(row => TableHead.Cell(row, due) is { } cell && TimeOfDay().IsMatch(cell.Text));

    private static bool IsFinished(ImmutableArray<Passage> cells, int column) => column >= 0 && column < cells.Length && Finished().IsMatch(cells[column].Text);

    [GeneratedRegex(@"^\W*(aufgaben?|was|to-?do|maßnahmen?|arbeitsauftrag|auftrag|pendenz(en)?|beschreibung|tätigkeit)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex What();

    [GeneratedRegex(@"^\W*(ergebnis(se)?|beschl(uss|uß|üsse)|entscheidung(en)?|festlegung(en)?)(\s*(/|&|und|oder)\s*\p{L}+)?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Result();

    /// <summary>What an item was about, beside which a day says until when it is done.</summary>
    [GeneratedRegex(@"^\W*(thema|inhalt|punkt|besprechungspunkt)(\W+(und\W+)?(ergebnis(se)?|beschl(uss|üsse)|diskussion|inhalt))?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Matter();

    [GeneratedRegex(@"^\W*(wer|verantwortlich\w*|zuständig\w*|wer kümmert sich)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Whose();

    [GeneratedRegex(@"^\W*(bis( wann)?|frist|termin|fällig\w*|deadline|wann)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Until();

    [GeneratedRegex(@"^\W*\d{1,2}([:.]\d{2}(\s*Uhr)?|\s*Uhr)\W*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfDay();

    /// <summary>Not <c>wann</c> alone, which may say when somebody speaks.</summary>
    [GeneratedRegex(@"^\W*(bis( wann)?|frist|fällig\w*|deadline)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex UntilAtLatest();

    [GeneratedRegex(@"^\W*(status|stand|erledigt)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex State();

    [GeneratedRegex(@"^\W*(erledigt|ja|x|done|fertig|abgeschlossen|✓|✔)\W*$|[✓✔]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Finished();
}
