using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Header;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// The attendance that the text states: a label with names behind it, or a label or heading alone with a list, a table or lines of names
/// below. It stands before the agenda or in the items that open the meeting, else in a section of its own; the first list of each kind counts.
/// </summary>
internal sealed class AttendanceInText
{
    private readonly Meeting meeting;
    private readonly CollectedAttendance found;
    private readonly LabelledAttendance labelled;
    private readonly AttendanceParagraphs paragraphs;
    private readonly AttendanceEntries entries;

    /// <param name="stated">What the front matter says already, so that the text need not be read for it.</param>
    public AttendanceInText(Meeting meeting, HashSet<LabelKind> stated)
    {
        this.meeting = meeting;
        found = new CollectedAttendance(stated);
        labelled = new LabelledAttendance(found);
        paragraphs = new AttendanceParagraphs(found, labelled);
        entries = new AttendanceEntries(found, labelled, ReadBlocks);
    }

    public Attendance Read()
    {
        labelled.InHead = true;
        ReadBlocks(meeting.Preamble, null);
        labelled.InHead = false;
        foreach (var item in OpeningItems.Of(meeting))
        {
            ReadBlocks(item.Blocks, Announced(item));
        }

        if (found.IsEmpty && meeting.Items.FirstOrDefault(item => OpeningItems.Open(item.Title) && Announced(item) == LabelKind.Present) is { } late)
        {
            ReadBlocks(late.Blocks, LabelKind.Present);
        }

        return found.All;
    }

    /// <summary>Whose names the title of an item says to come.</summary>
    private static LabelKind? Announced(AgendaItem item) => LabelledAttendance.LabelsOf(item.Title) is [{ IsAttendance: true } label] && (label.Value.Length == 0 || label.IsCount) ? label.Kind : null;

    private void ReadBlocks(ImmutableArray<Block> blocks, LabelKind? waiting)
    {
        var section = new Section(waiting, 0);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            var last = paragraphs.TakeNamed();
            if (last is { } listed && waiting is null && NameGroups.LinesAt(blocks, i).Count > 0)
            {
                i = ReadGroups(blocks, i, listed);
                continue;
            }

            var named = last is not null && i > 0 && block is ItemList offices && CountedOffices.GoOn(blocks[i - 1], offices) ? last : null;
            if (paragraphs.InGroups && block is not Passage { Kind: PassageKind.Paragraph })
            {
                waiting = paragraphs.End(waiting);
            }

            var above = block is not Heading below ? waiting : below.Level > section.Level ? section.Kind : null;
            if (above is { } grouped && NameGroups.BeginAt(blocks, i))
            {
                entries.Read((ItemList)blocks[++i], grouped);
                waiting = NameGroups.BeginAt(blocks, i + 1) ? grouped : null;
                found.Close(waiting is null && section.Kind is null ? grouped : null);
            }
            else if (block is not Heading heading)
            {
                waiting = Read(block, waiting, named) ?? (NameGroups.AreCounted(blocks, i) ? LabelKind.Present : null);
            }
            else if (above is not null && i + 1 < blocks.Length && blocks[i + 1] is Heading && LabelledAttendance.LabelsOf(heading.Title.Text).Count == 0)
            {
                // Groups may stand in groups, and in some nobody.
                continue;
            }
            else if (i > 0 || !ItemColumns.HoldsText(heading.Title.Text))
            {
                (waiting, section) = Read(heading, waiting, section);
            }
        }

        paragraphs.End(waiting);
        found.Close(section.Kind);
    }

    /// <summary>Goes on with a list of names in paragraphs, each below the line that names a group.</summary>
    /// <returns>The place of the last.</returns>
    private int ReadGroups(ImmutableArray<Block> blocks, int first, LabelKind kind)
    {
        found.Reopen(kind);
        var i = first;
        for (; NameGroups.LinesAt(blocks, i) is { Count: > 0 } lines; i += 2)
        {
            lines.ForEach(line => found.Add(kind, FamilyNameFirst.TurnedIfSo(line.Text), line.Line, isOnePerson: true));
        }

        found.Close(kind);
        return i - 1;
    }

    /// <param name="named">Whose names the paragraph before were, where a list goes on with them.</param>
    /// <returns>The kind whose names are still to come.</returns>
    private LabelKind? Read(Block block, LabelKind? waiting, LabelKind? named)
    {
        switch (block)
        {
            case Passage { IsOfContents: true }:
                return waiting;
            case Passage { Kind: not PassageKind.Code } passage:
                return paragraphs.Read(passage, waiting);
            case Quote { Blocks: [Passage quoted] } when waiting is not null:
                paragraphs.Read(quoted, waiting);
                return paragraphs.End(waiting);
            case Table table when waiting is null && LabelledRows(table) is { Count: > 1 } rows:
                rows.ForEach(row => labelled.TakeRow(row.Labels, row.Line));
                return null;
            case Table table:
                AttendanceTable.Read(table, waiting, (kind, names, line) => found.Add(kind, names, line));
                break;
            case ItemList list when waiting is null && named is { } kind:
                found.Reopen(kind);
                CountedOffices.Lines(list).ForEach(line => found.Add(kind, line.Text, line.Line));
                found.Close(kind);
                break;
            case ItemList list:
                entries.Read(list, waiting);
                break;
        }

        found.Close(waiting);
        return null;
    }

    /// <summary>The rows of a table with a label and its value in each: <c>| Anwesend | Karla, Rolf |</c></summary>
    private static List<(List<LabelledPart> Labels, int Line)> LabelledRows(Table table) =>
        [
            .. table.Rows
                .Where(row => row.Cells.Length == 2 && row.Cells[1].Text.Length > 0)
                .Select(row => (Labels: LineLabels.Of($"{row.Cells[0].Text.TrimEnd(':', ' ')}: {row.Cells[1].Text.Replace('\n', ',')}"), row.Cells[0].Line))
                .Where(row => row.Labels.Count > 0),
        ];

    private (LabelKind? Waiting, Section Section) Read(Heading heading, LabelKind? waiting, Section section)
    {
        var labels = LabelledAttendance.LabelsOf(heading.Title.Text);
        if (section.Kind is null || heading.Level <= section.Level || labels.Count == 0)
        {
            found.Close(waiting);
            found.Close(section.Kind);
            section = new Section(null, heading.Level);
        }

        waiting = labelled.TakeHeading(labels, heading.Line);
        return (waiting, section.Kind is null ? new Section(waiting, heading.Level) : section);
    }

    /// <summary>What the heading of the section at hand announces; headings below it may name groups of the same kind.</summary>
    private readonly record struct Section(LabelKind? Kind, int Level);
}
