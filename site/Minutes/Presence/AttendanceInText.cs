using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// The attendance that the text states: a label with names behind it, or a label or heading alone with a list, a table or lines of names
/// below. It stands before the agenda or in the items that open the meeting, else in a section of its own; the first list of each kind counts.
/// </summary>
/// <param name="stated">What the front matter says already, so that the text need not be read for it.</param>
internal sealed partial class AttendanceInText(Meeting meeting, HashSet<LabelKind> stated)
{
    private readonly CollectedAttendance found = new(stated);
    private LabelKind? lastTaken;
    private bool inHead;
    private bool inGroups;
    private int offices;

    public Attendance Read()
    {
        inHead = true;
        ReadBlocks(meeting.Preamble, null);
        inHead = false;
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
    private static LabelKind? Announced(AgendaItem item) => LabelsOf(item.Title) is [{ Value: "", IsAttendance: true } label] ? label.Kind : null;

    /// <summary>A heading may ask who is there; in a list that is a question.</summary>
    private static List<LabelledPart> LabelsOf(string heading) => WhoIsThere().IsMatch(heading) ? [new LabelledPart(LabelKind.Present, "")] : LineLabels.Of(heading);

    private List<LabelledPart> LabelsIn(string line) => inHead ? LineLabels.InHead(line) : LineLabels.Of(line);

    private void ReadBlocks(ImmutableArray<Block> blocks, LabelKind? waiting)
    {
        (LabelKind? Kind, int Level) section = (waiting, 0);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (inGroups && block is not Passage { Kind: PassageKind.Paragraph })
            {
                waiting = EndGroups(waiting);
            }

            if ((block is Heading below ? below.Level > section.Level ? section.Kind : null : waiting) is { } grouped && NameGroups.BeginAt(blocks, i))
            {
                ReadList((ItemList)blocks[++i], grouped);
                waiting = NameGroups.BeginAt(blocks, i + 1) ? grouped : null;
                found.Close(waiting is null && section.Kind is null ? grouped : null);
                continue;
            }

            switch (block)
            {
                case Heading head when ItemColumns.HoldsText(head.Title.Text) && ReferenceEquals(block, blocks[0]):
                    break;
                case Heading heading:
                    var titled = LabelsOf(heading.Title.Text);
                    if (section.Kind is null || heading.Level <= section.Level || titled.Count == 0)
                    {
                        found.Close(waiting);
                        found.Close(section.Kind);
                        section = (null, heading.Level);
                    }

                    waiting = Take(titled, heading.Line);
                    section = section.Kind is null ? (waiting, heading.Level) : section;
                    break;
                case Passage { IsOfContents: true }:
                    break;
                case Passage { Kind: not PassageKind.Code } passage:
                    waiting = ReadLines(passage, waiting);
                    break;
                case ItemList list:
                    ReadList(list, waiting);
                    found.Close(waiting);
                    waiting = null;
                    break;
                case Quote { Blocks: [Passage quoted] } when waiting is not null:
                    ReadLines(quoted, waiting);
                    waiting = EndGroups(waiting);
                    break;
                case Table table when waiting is null && LabelledRows.Of(table) is { Count: > 1 } rows:
                    foreach (var (labels, line) in rows)
                    {
                        Take(labels, line);
                    }

                    break;
                case Table table:
                    AttendanceTable.Read(table, waiting, (kind, names, line) => found.Add(kind, names, line));
                    found.Close(waiting);
                    waiting = null;
                    break;
                default:
                    found.Close(waiting);
                    waiting = null;
                    break;
            }
        }

        EndGroups(waiting);
        found.Close(section.Kind);
    }

    /// <returns>The kind whose names are still to come.</returns>
    private LabelKind? ReadLines(Passage passage, LabelKind? waiting)
    {
        var lines = AttendanceLines.Of(passage);
        ImmutableArray<string> texts = [.. lines.Select(line => line.Text)];
        if (inGroups && NamedGroup.NamesIn(texts[0]) is null && !NamedGroup.AreGroup(texts))
        {
            waiting = EndGroups(waiting);
        }

        var hasNames = false;
        var areGroups = new Lazy<bool>(() => texts.Any(text => NamedGroup.NamesIn(text) is not null));
        for (var i = 0; i < lines.Count; i++)
        {
            if (GoesOn(lines[i]))
            {
                continue;
            }

            if (LabelsIn(lines[i].Text) is { Count: > 0 } labels)
            {
                if (waiting is { } among && OfficeInList.Holds(labels) && OfficeInList.IsBesideName(texts, i))
                {
                    AddOffice(among, lines[i], texts);
                    hasNames = true;
                    waiting = OfficeInList.IsBeforeName(texts, i) ? waiting : null;
                }
                else
                {
                    found.Close(waiting);
                    waiting = Take(labels, lines[i].Line);
                    inGroups = false;
                }
            }
            else if (waiting == LabelKind.Present && WayOfPresence.NamesIn(lines[i].Text) is { } there)
            {
                inGroups = found.Add(LabelKind.Present, there, lines[i].Line);
            }
            else if (waiting is { } listed && NamedGroup.NamesIn(lines[i].Text, amongGroups: areGroups.Value) is { } names)
            {
                inGroups = found.Add(listed, names, lines[i].Line);
            }
            else if (waiting is { } other && inGroups && NamedGroup.IsSingleName(lines[i].Text))
            {
                found.Add(other, lines[i].Text, lines[i].Line);
            }
            else if (waiting is { } kind && !inGroups && !NamedGroup.IsOther(lines[i].Text))
            {
                hasNames |= found.Add(kind, NamedGroup.WithoutClass(lines[i].Text), lines[i].Line);
            }

            if (waiting is not null && lines[i].Text.Contains("</", StringComparison.Ordinal) && EndOfMarkup().IsMatch(lines[i].Text))
            {
                waiting = EndGroups(waiting);
            }
        }

        // Groups may stand in paragraphs of their own.
        return hasNames ? EndGroups(waiting) : waiting;
    }

    /// <returns>Nothing is waited for any more.</returns>
    private LabelKind? EndGroups(LabelKind? waiting)
    {
        found.Close(waiting);
        inGroups = false;
        return null;
    }

    private void ReadList(ItemList list, LabelKind? waiting)
    {
        ImmutableArray<string> entries = [.. Entries(list)];
        var onePersonEach = OnePersonEach.Holds(entries);
        var familyFirst = FamilyNameFirst.Holds(entries);
        foreach (var item in list.Items)
        {
            if (item.Blocks is not [Passage { IsOfContents: false } first, .. var below])
            {
                continue;
            }

            var isGroup = below.Any(block => block is ItemList);
            var isLabel = false;
            foreach (var (text, line) in AttendanceLines.Of(first))
            {
                if (GoesOn((text, line)))
                {
                    continue;
                }

                if (LabelsIn(text) is { Count: > 0 } labels)
                {
                    if (waiting is { } among && !entries.IsEmpty && OfficeInList.Holds(labels))
                    {
                        AddOffice(among, (text, line), entries);
                    }
                    else
                    {
                        found.Close(waiting);
                        waiting = Take(labels, line);
                        isLabel = waiting is not null;
                    }
                }
                else if (waiting is { } members && below is [ItemList group] && NameGroups.AreBelow(text, group))
                {
                    ReadList(group, members);
                    isGroup = false;
                }
                else if (waiting is { } kind && !isGroup)
                {
                    var names = familyFirst ? FamilyNameFirst.Turned(text) : NamedGroup.OfEntry(NamedGroup.WithoutClass(text));
                    found.Add(kind, names, line, onePersonEach && names.Length == text.Length);
                }
            }

            if (waiting is not null && (isGroup || (isLabel && below is [Passage])))
            {
                ReadBlocks([.. below], waiting);
                waiting = isGroup ? waiting : null;
            }
        }
    }

    /// <summary>The entries that are names alone, of no label and no group.</summary>
    private static IEnumerable<string> Entries(ItemList list) =>
        list.Items
            .Where(item => item.Blocks is [Passage])
            .SelectMany(item => AttendanceLines.Of((Passage)item.Blocks[0]))
            .Select(line => line.Text)
            .Where(text => LineLabels.Of(text).Count == 0 && NamedGroup.OfEntry(text).Length == text.Length);

    /// <summary>Right below who was present others may stand who were there in another way.</summary>
    /// <returns>Whether the line names them and nothing is left to read.</returns>
    private bool GoesOn((string Text, int Line) line)
    {
        var isBelowPresent = lastTaken == LabelKind.Present;
        lastTaken = null;
        if (!isBelowPresent || !WayOfPresence.IsSaidBy(line.Text))
        {
            return false;
        }

        found.Reopen(LabelKind.Present);
        if (WayOfPresence.NamesIn(line.Text) is not { } names)
        {
            return false;
        }

        found.Add(LabelKind.Present, names, line.Line);
        found.Close(LabelKind.Present);
        lastTaken = LabelKind.Present;
        return true;
    }

    /// <returns>The last label's kind when its names are still to come.</returns>
    private LabelKind? Take(List<LabelledPart> labels, int line)
    {
        LabelKind? waiting = null;
        foreach (var label in labels)
        {
            lastTaken = label.Value.Length > 0 ? label.Kind : null;
            waiting = label is { IsAttendance: true, Value: "" } ? label.Kind : null;
            if (label is { IsAttendance: true, Value.Length: > 0 })
            {
                found.Add(label.Kind, label.Value, line);
                found.Close(label.Kind);
            }
        }

        return waiting;
    }

    private void AddOffice(LabelKind kind, (string Text, int Line) entry, ImmutableArray<string> entries)
    {
        if (offices++ < OfficeInList.Most && !OfficeInList.IsNamedElsewhere(entry.Text, entries))
        {
            found.Add(kind, entry.Text, entry.Line);
        }
    }

    [GeneratedRegex(@"^\W*wer\s+(ist|war|sind|waren)\s+(alles\s+)?(da|anwesend)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex WhoIsThere();

    /// <summary>Tags may hold a whole text together, which goes on behind the list or table of names.</summary>
    [GeneratedRegex(@"</(table|ul|ol|dl)\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex EndOfMarkup();
}
