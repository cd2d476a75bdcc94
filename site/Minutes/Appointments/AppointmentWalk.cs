using System.Buffers;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>Goes through the passages of a meeting and keeps in mind which heading or label stands above them.</summary>
internal sealed class AppointmentWalk(Meeting meeting, DateOnly day, DiagnosticBag diagnostics)
{
    /// <summary>Of <c>nächste</c> the part without umlaut, for which the search is many times as fast.</summary>
    private static readonly SearchValues<string> Hints = SearchValues.Create(["termin", "chste", "finde", "sehen uns", "treffen uns"], StringComparison.OrdinalIgnoreCase);

    /// <summary>A shorter line ends where its sentence does.</summary>
    private const int WrappedLine = 60;

    private readonly List<Appointment> found = [];
    private readonly HashSet<int> tableCells = [];
    private DatesHeading? label;
    private Passage? labelled;

    /// <summary>Place of the date that lines with a label may say more of; -1 for none.</summary>
    private int open = -1;

    public List<Appointment> Walk()
    {
        var items = meeting.Items;
        Read(null, 0, items.IsEmpty ? meeting.Passages.Length : items[0].Heading.Index, null, inherited: null);
        DatesHeading? above = null;
        var level = 0;
        foreach (var item in items)
        {
            var inherited = above is { IsSure: true } && item.Level > level ? above : null;
            if (inherited is null)
            {
                (above, level) = (DatesHeading.Of(item.Title), item.Level);
            }

            ReadTables(item, item.Blocks, above);
            Read(item, item.Heading.Index, item.Index + 1 < items.Length ? items[item.Index + 1].Heading.Index : meeting.Passages.Length, Below(item, above, inherited), inherited);
        }

        return found;
    }

    /// <summary>What a date below a sub-item is, the sub-item says.</summary>
    private static DatesHeading? Below(AgendaItem item, DatesHeading? above, DatesHeading? inherited) =>
        inherited is null ? above : inherited with { Name = DatesHeading.NameFor(item.Title) };

    /// <param name="heading">What stands above the passages; <paramref name="inherited"/> above their own heading too.</param>
    private void Read(AgendaItem? item, int from, int end, DatesHeading? heading, DatesHeading? inherited)
    {
        (label, open) = (null, -1);
        for (var i = from; i < end; i++)
        {
            var passage = meeting.Passages[i];
            if (passage.Kind == PassageKind.Code || i == meeting.TitleLine?.Index || tableCells.Contains(i))
            {
                continue;
            }

            label = label is not null && Continues(passage) ? label : null;
            var above = label ?? (i == item?.Heading.Index ? inherited : heading);
            if (passage.HasMarkup && string.IsNullOrWhiteSpace(Undeleted.TextOf(passage)))
            {
                continue;
            }

            if (above is not null || passage.Text.AsSpan().ContainsAny(Hints))
            {
                Read(item, passage, above);
            }
        }
    }

    private void Read(AgendaItem? item, Passage passage, DatesHeading? above)
    {
        var text = passage.Text.Replace('\n', ' ');
        var isBrokenOff = false;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfLine(passage.Text, start);
            var line = text[start..end];
            if (passage.Kind != PassageKind.Heading && DatesHeading.OfLabel(line) is { } begins)
            {
                (label, labelled, above) = (begins, passage, begins);
            }
            else
            {
                if (end < text.Length && AppointmentLine.GoesOn(line))
                {
                    end = EndOfLine(passage.Text, end + 1);
                    line = text[start..end];
                }

                Read(passage, start, new AppointmentLine(line, above, item, isBrokenOff));
            }

            // A line that begins with a day and ends with its time is an entry, however long.
            isBrokenOff = line.Length > WrappedLine && line.TrimEnd() is not [.., '.' or ':' or '!' or '?' or ';'] && !(above is not null && line.AsSpan().TrimEnd().EndsWith(" Uhr", StringComparison.Ordinal) && AppointmentLine.BeginsWithDay(line));
            start = end + 1;
        }
    }

    private static int EndOfLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length;

    private void Read(Passage passage, int offset, AppointmentLine line)
    {
        // What a head calls the date is that of the meeting itself.
        if (line is { Item: null, Above: null } && !AppointmentLine.NamesNext(line.Text))
        {
            return;
        }

        if (open >= 0 && AppointmentLabels.Completed(found[open], line.Text) is { } completed)
        {
            found[open] = completed;
            return;
        }

        open = -1;
        foreach (var read in line.Read(day))
        {
            var days = read.Days;
            if (days.First > day)
            {
                if (read.Title is not null || passage.Kind != PassageKind.Cell)
                {
                    var title = read.Title ?? line.Above?.Name ?? DatesHeading.NameFor(line.Item?.Title);
                    found.Add(new Appointment(line.Item?.Index ?? -1, passage.Index, title, days.First, read.Times?.From, read.Times?.Until, read.Place)
                    {
                        LastDay = days.Last,
                        Written = (offset + days.Start)..(offset + days.End),
                    });
                    open = line.Above is { IsForOne: true } ? found.Count - 1 : -1;
                }
            }
            else if (days.HasYear && (days.Last ?? days.First) <= day && AppointmentLine.NamesNext(line.Text.AsSpan(0, days.Start)))
            {
                var where = new SourceLocation(meeting.Source, passage.Line, passage.Column);
                diagnostics.Report(DiagnosticCodes.EarlierNextMeeting, where, days.First.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));
            }
        }
    }

    private void ReadTables(AgendaItem item, IEnumerable<Block> blocks, DatesHeading? heading)
    {
        foreach (var block in blocks)
        {
            if (block is ItemList list)
            {
                ReadTables(item, list.Items.SelectMany(entry => entry.Blocks), heading);
            }
            else if (block is Table table && DateTable.Of(table, heading) is { } dates)
            {
                found.AddRange(dates.Read(item, day));
                tableCells.UnionWith(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Index));
            }
        }
    }

    /// <summary>A label stands above the entries of the list that follows it, or below its own entry, and above what begins with a day.</summary>
    private bool Continues(Passage passage) =>
        (passage.Kind == PassageKind.ListItem && (labelled?.Kind != PassageKind.ListItem || passage.Column > labelled.Column)) || AppointmentLine.BeginsWithDay(passage.Text);
}
