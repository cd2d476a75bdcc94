using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;
using Protokollarchiv.Minutes.Presence;
using Protokollarchiv.Minutes.Tasks;

namespace Protokollarchiv.Minutes.Header;

/// <summary>Reads the lines above the agenda, or in a first item that stands for them: labels with what stands behind or below them, and lines about the day, times and place.</summary>
internal sealed partial class PreambleLines(MeetingHeader header)
{
    /// <summary>How far into the text the lines about the meeting itself may stand.</summary>
    private const int Most = 40;

    /// <summary>How many lines may end with the day of the title: letterhead, title and what forms ask for.</summary>
    private const int MostAboveDay = 8;

    private const string MinutesHeading = "Protokoll";

    /// <summary>A label that stood alone, with its value below.</summary>
    private LabelKind? waiting;

    /// <summary>Where that label stands.</summary>
    private Passage? asker;

    private Passage? inside;

    /// <summary>The cells that are a row alone.</summary>
    private HashSet<int> alone = [];

    /// <summary>The lines before in the same paragraph, each with its end.</summary>
    private string above = "";

    /// <summary>All the lines before, each with its end.</summary>
    private string titles = "";

    /// <summary>How many lines have been.</summary>
    private int read;

    /// <summary>Whether none of them can be the title.</summary>
    private bool isTitled;

    /// <summary>Whether the lines are points of the agenda, which speak of any day.</summary>
    private bool isOfAgenda;

    public void Read(Meeting meeting)
    {
        var lines = 0;
        var isOfTasks = false;
        var suggested = new SuggestedItems();
        var points = new AgendaPoints();
        var next = new NextMeetingLines();
        isTitled = meeting.TitleLine is not null;
        var first = isTitled ? 1 : 0;
        var head = HeadItem.Of(meeting);
        var items = head is null ? meeting.Items : meeting.Items[1..];
        List<TableRow> rows = [.. meeting.Preamble.AddRange(head?.Blocks ?? []).OfType<Table>().SelectMany(table => table.Rows)];
        var columns = ColumnsOfTasks(rows);
        alone = [.. rows.Where(row => row.Cells.Length == 1).Select(row => row.Cells[0].Index)];
        var end = items.IsEmpty ? meeting.Passages.Length : items[0].Heading.Index;
        for (var i = first; i < end && lines < Most; i++)
        {
            var passage = meeting.Passages[i];
            isOfTasks = passage.Kind == PassageKind.Cell && (isOfTasks || columns.Contains(i));
            if (suggested.Hold(passage) || points.Hold(passage) || isOfTasks || passage.Kind == PassageKind.Code || passage.IsOfContents)
            {
                continue;
            }

            if (MailHead.Is(passage.Text))
            {
                // When it was sent and to whom is not when one met and who was there.
                header.TakeSubject(MailHead.SubjectOfMinutes(passage.Text));
                header.TakeDay(MailHead.SubjectOfMeeting(passage.Text), passage.Line);
                continue;
            }

            waiting = asker is { Kind: PassageKind.Heading, Text: MinutesHeading } && (HasLevelOne(meeting, asker) || !PersonName.Is(passage.Text)) && ListsMore(meeting, i) ? null : waiting;
            lines += Read(passage, next, Most - lines);
        }
    }

    /// <summary>Of the first level it heads the whole document.</summary>
    private static bool HasLevelOne(Meeting meeting, Passage heading) => meeting.Preamble.OfType<Heading>().Any(block => block.Level == 1 && block.Title.Index == heading.Index);

    /// <summary>Whether two more entries stand below the first: below <c># Protokoll</c> they are what was said, not who wrote it.</summary>
    private static bool ListsMore(Meeting meeting, int first) =>
        first + 2 < meeting.Passages.Length && meeting.Passages.Skip(first).Take(3).All(passage => passage.Kind == PassageKind.ListItem);

    /// <param name="most">How many lines of it may be read.</param>
    /// <returns>How many have been.</returns>
    private int Read(Passage passage, NextMeetingLines next, int most)
    {
        // What stands below the next heading is no answer to the last, nor is a table below a line or the next row of a table of several columns.
        waiting = passage.Kind == PassageKind.Heading || (asker is { Kind: PassageKind.Cell } cell ? cell.Line != passage.Line && !alone.Contains(cell.Index) : passage.Kind == PassageKind.Cell) ? null : waiting;
        (inside, above) = (passage, "");
        isOfAgenda = passage.Kind == PassageKind.ListItem ? isOfAgenda : HeadingWords.AnnounceAgenda(passage.Text) && !OpeningItems.Open(passage.Text);
        var lines = 0;
        foreach (var range in passage.Text.AsSpan().Split('\n'))
        {
            if (!next.Hold(passage.Text.AsSpan()[range], passage))
            {
                Read(MeetingSentence.From(passage.Text.AsSpan(), range), passage.Line + lines);
            }

            if (++lines == most)
            {
                break;
            }
        }

        // A link to the same minutes as a file stands before their first line.
        read = passage.IsLinkAlone ? 0 : read;
        return lines;
    }

    /// <summary>The cells that head a column about tasks; in the first column such words are a label: <c>Verantwortlich | Karla</c>.</summary>
    private static HashSet<int> ColumnsOfTasks(IEnumerable<TableRow> rows) =>
        [.. rows.SelectMany(row => row.Cells.Skip(1)).Where(cell => TaskTable.IsOfTasks(cell.Text)).Select(cell => cell.Index)];

    private void Read(ReadOnlySpan<char> line, int number)
    {
        line = Pictogram.Skip(line);
        if (line.IsEmpty || NamesItem().IsMatch(line))
        {
            // What an item is about has days and places of its own.
            waiting = line.IsEmpty ? waiting : null;
            return;
        }

        // The second, below the letterhead or the title that it completes, says as much as the first.
        var isFirst = ++read == 1 || (read == 2 && (HeadingWords.NameMeeting(line.ToString()) || Continued().IsMatch(line))) || (read <= MostAboveDay && IsDayOfTitle(line));
        var endsTitle = !isFirst && read <= MostAboveDay && EndsTitle(line);
        above = read < MostAboveDay ? $"{above}{line}\n" : "";
        titles = read < MostAboveDay ? $"{titles}{line}\n" : "";
        if (waiting == LabelKind.Place && LineLabels.Of(line) is [{ Kind: LabelKind.Place, Value: "" }])
        {
            // "Raum 112" behind "Ort".
            waiting = null;
            header.TakeLabelled(LabelKind.Place, line.ToString(), number);
            return;
        }

        if (!(isFirst && DayLine.IsOfLetter(line)) && (isTitled || read > 1 ? LineLabels.InHead(line) : LineLabels.Of(line)) is { Count: > 0 } labels)
        {
            Take(labels, number);
            return;
        }

        if (endsTitle)
        {
            header.TakeEndOfTitle(line, number);
            return;
        }

        if (waiting is { } asked)
        {
            waiting = null;
            var answer = line.TrimStart(" :•").ToString();
            if (asker is not { Index: 0 } || !IsAskedByTitle() || PersonName.Is(answer.Split(',')[0]))
            {
                header.TakeLabelled(asked, answer, number);
            }
        }

        if (!isOfAgenda || GermanDate.FindFirst(Weekday.Skip(line)) is not { Start: > 0 })
        {
            header.TakeLine(line, number, isFirst);
        }
    }

    /// <summary>Nothing but the meeting and its day, also where the line breaks between them: <c>Vorstandssitzung</c>, <c>am 24.10.2022</c>.</summary>
    private bool IsDayOfTitle(ReadOnlySpan<char> line) =>
        !isTitled && inside?.Kind == PassageKind.Paragraph && OfDay().IsMatch($"{above}{line}");

    /// <summary>Begins with the day where all the lines above are words of a title: <c>vom 24.10.2022 im Rathaus</c> below <c>Protokoll der Vorstandssitzung</c>.</summary>
    private bool EndsTitle(ReadOnlySpan<char> line) =>
        inside?.Kind is PassageKind.Paragraph or PassageKind.ListItem && BeginsWithDay().IsMatch(line) && OnlyTitle().IsMatch(titles) && AreTitle([.. titles.TrimEnd().Split('\n').Where(above => above is not ['(', ..])]);

    /// <summary>Whether the last of the lines name a meeting, as one.</summary>
    private static bool AreTitle(string[] lines) =>
        Enumerable.Range(0, lines.Length).Select(first => string.Join(' ', lines[first..])).Any(title => TitleOfLines.Names(title) && !HeadingWords.AreOnOtherMeeting(title));

    private void Take(List<LabelledPart> labels, int number)
    {
        foreach (var (kind, value) in labels.Where(label => label is not { Kind: LabelKind.MinutesBy, Value.Length: > 0 } || inside is not { Index: 0, Kind: PassageKind.Heading } || PersonName.Is(label.Value)))
        {
            // What stands below the next label with its value is no answer to one that nobody filled in; below two of who led and wrote stand both.
            (waiting, asker) = (value.Length > 0 || (IsOffice(kind) && IsOffice(waiting) && !IsAskedByTitle()) ? null : kind, inside);
            header.TakeLabelled(kind, value, number);
        }
    }

    private static bool IsOffice(LabelKind? kind) => kind is LabelKind.Chair or LabelKind.MinutesBy;

    private bool IsAskedByTitle() => asker is { } title && TitleWord().IsMatch(title.Text);

    /// <summary>What this is rather than who wrote it, above all on the first line.</summary>
    [GeneratedRegex(@"^\W*(protokoll|niederschrift)[*_ ]*(\n|$)", Matching.AnyCase)]
    private static partial Regex TitleWord();

    /// <summary>A point of the agenda, also below a label that nobody filled in.</summary>
    [GeneratedRegex(@"^\W*(TOP|Traktandum|Tagesordnungspunkt)\s*\d", Matching.AnyCase)]
    private static partial Regex NamesItem();

    /// <summary><c>der Genossenschaft am 24.10.2022</c> below <c>Niederschrift über die Versammlung</c>.</summary>
    [GeneratedRegex(@"^(der|des|am)\s.*\bam\s|^am\s|^Sitzungstermin\s[\d.]+(,|$)", Matching.Exact)]
    private static partial Regex Continued();

    [GeneratedRegex(@"^(am|vom)\s+(\p{Lu}\p{L}+,?\s+)?((den|dem)\s+)?\d{1,2}\.\s?(\d{1,2}\.|\p{Lu}\p{L}+)\s?\d{4}([\s,;.]|$)", Matching.Exact)]
    private static partial Regex BeginsWithDay();

    /// <summary>Names, articles and numbers, and no verb.</summary>
    [GeneratedRegex(
        """
        ^(?!.*\b(Antr[aä]ge?|Einladung|Anlagen?|Tagesordnung|Termine?)\b)((
              [\p{Lu}„"(][\p{L}.,“")/-]*|\d[\d./]*\)?|[–-]|über|der|des|die|den|das|zur|zum|und|für|von|eG|e\.
            | (nicht)?(öffentlich|ordentlich|außerordentlich|gemeinsam|konstituierend)e[nrs]?
        )\s+)+$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OnlyTitle();

    /// <summary>At the top of a paragraph, or below the line that says of what: <c>Beschlussprotokoll der</c>, <c>Thema: Haus</c>. Below others one may only speak of it.</summary>
    [GeneratedRegex(
        """
        (^\W*|([Pp]rotokoll|[Nn]iederschrift)\s+(der|über\s+die)\n|(^|\n)Thema:[^\n]*\n)
          (\p{Lu}\p{L}*rats?|Vorstands?|Mitglieder|Jahreshaupt|General)-?(sitzung|([Vv]oll)?[Vv]ersammlung)\s+(am|vom)\s+
          (\p{Lu}\p{L}+,?\s+)?((den|dem)\s+)?\d{1,2}\.\s?(\d{1,2}\.|\p{Lu}\p{L}+)\s?(\d{4}|\d{2})\W*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OfDay();
}
