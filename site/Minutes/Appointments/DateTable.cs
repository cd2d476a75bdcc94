using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Tasks;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>Dates as a table, a row each, with columns for when and what, and perhaps for time and place.</summary>
internal sealed partial class DateTable
{
    private readonly Table table;
    private readonly DatesHeading? heading;
    private readonly int when;
    private readonly int what;
    private readonly int time;
    private readonly int place;

    private DateTable(Table table, DatesHeading? heading)
    {
        this.table = table;
        this.heading = heading;
        var head = table.Rows[0];
        when = TableHead.Column(head, When());
        when = when < 0 ? TableHead.Column(head, Named()) : when;
        what = TableHead.Column(head, What(), when);
        what = what < 0 ? TableHead.Column(head, Named(), when) : what;
        time = TableHead.Column(head, Time());
        place = TableHead.Column(head, Where());
    }

    /// <returns>Null for any other table: one of tasks, or what lists days of which nothing says that they are ahead.</returns>
    public static DateTable? Of(Table table, DatesHeading? heading)
    {
        if (table.HeaderRows == 0 || TaskTable.Is(table))
        {
            return null;
        }

        var dates = new DateTable(table, heading);
        return dates.when >= 0 && dates.what >= 0 && (heading is { IsSure: true } || dates.time >= 0 || dates.place >= 0) ? dates : null;
    }

    public IEnumerable<Appointment> Read(AgendaItem item, DateOnly day)
    {
        var ahead = new DaysAhead(day, heading?.Year);
        foreach (var row in table.Rows.Skip(table.HeaderRows))
        {
            var date = TableHead.Cell(row, when);
            var title = TableHead.Cell(row, what)?.Text.Replace('\n', ' ').Trim();
            if (date is null || string.IsNullOrEmpty(title) || ahead.FindFirst(date.Text, 0, yearMayLack: heading is { IsSure: true }) is not { } days || days.First <= day || IsCalledOff(row))
            {
                continue;
            }

            var hours = TableHead.Cell(row, time)?.Text ?? date.Text[days.End..];
            var times = GermanTime.FindFirst(hours);
            var where = TableHead.Cell(row, place)?.Text.Replace('\n', ' ').Trim();
            yield return new Appointment(item.Index, date.Index, title, days.First, times?.From ?? GermanTime.Parse(hours), times?.Until, string.IsNullOrEmpty(where) ? null : where)
            {
                LastDay = days.Last,
                Written = days.Start..days.End,
            };
        }
    }

    private static bool IsCalledOff(TableRow row) => row.Cells.Any(cell => Cancellation.Words().IsMatch(cell.Text));

    [GeneratedRegex(@"^\W*(wann|datum|tag|zeitraum|am)\b\W*(\(.*|/.*|und.*)?$", Matching.AnyCase)]
    private static partial Regex When();

    /// <summary>Beside a column for the day it is what happens, else the day.</summary>
    [GeneratedRegex(@"^\W*termine?\W*$", Matching.AnyCase)]
    private static partial Regex Named();

    [GeneratedRegex(
        """
        ^\W*(
            was|veranstaltung(en)?|anlass|ereignis|aktion|aktivität|event|titel|bezeichnung|thema|programm|gottesdienst|sitzung|gremium
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex What();

    [GeneratedRegex(@"^\W*((uhr)?zeit|beginn|um)\W*$", Matching.AnyCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"^\W*(wo|ort|raum|treffpunkt|veranstaltungsort)\W*$", Matching.AnyCase)]
    private static partial Regex Where();
}
