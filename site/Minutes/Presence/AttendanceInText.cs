using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// The attendance that the text states: a label with names behind it, or a label or heading alone with a list, a table or lines of names
/// below. It stands before the agenda or in the items that open the meeting, else in a section of its own; the first list of each kind counts.
/// </summary>
internal sealed partial class AttendanceInText
{
    private readonly Meeting meeting;
    private readonly CollectedAttendance found;
    private readonly LabelledAttendance labelled;
    private bool inGroups;

    /// <summary>Whose names the lines of the last block were.</summary>
    private LabelKind? named;

    /// <param name="stated">What the front matter says already, so that the text need not be read for it.</param>
    public AttendanceInText(Meeting meeting, HashSet<LabelKind> stated)
    {
        this.meeting = meeting;
        found = new CollectedAttendance(stated);
        labelled = new LabelledAttendance(found);
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
    private static LabelKind? Announced(AgendaItem item) => LabelledAttendance.LabelsOf(item.Title) is [{ Value: "", IsAttendance: true } label] ? label.Kind : null;

    private void ReadBlocks(ImmutableArray<Block> blocks, LabelKind? waiting)
    {
        (LabelKind? Kind, int Level) section = (waiting, 0);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            var goingOn = named;
            named = null;
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
                    var titled = LabelledAttendance.LabelsOf(heading.Title.Text);
                    if (section.Kind is null || heading.Level <= section.Level || titled.Count == 0)
                    {
                        found.Close(waiting);
                        found.Close(section.Kind);
                        section = (null, heading.Level);
                    }

                    waiting = labelled.Take(titled, heading.Line);
                    section = section.Kind is null ? (waiting, heading.Level) : section;
                    break;
                case Passage { IsOfContents: true }:
                    break;
                case Passage { Kind: not PassageKind.Code } passage:
                    waiting = ReadLines(passage, waiting);
                    break;
                case ItemList list when waiting is null && goingOn is { } kind && CountedOffices.Lines(list) is { Count: > 0 } counted:
                    found.Reopen(kind);
                    counted.ForEach(line => found.Add(kind, line.Text, line.Line));
                    found.Close(kind);
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
                        labelled.Take(labels, line);
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
        var familyFirst = new Lazy<bool>(() => FamilyNameFirst.HoldLines(texts));
        var areGroups = new Lazy<bool>(() => texts.Any(text => NamedGroup.NamesIn(text) is not null));
        for (var i = 0; i < lines.Count; i++)
        {
            if (labelled.TryGoOn(lines[i]))
            {
                continue;
            }

            if (labelled.LabelsIn(lines[i].Text) is { Count: > 0 } labels)
            {
                if (waiting is { } among && OfficeInList.Holds(labels, lines[i].Text, among) && OfficeInList.IsBesideName(texts, i))
                {
                    labelled.AddOffice(among, lines[i], texts);
                    hasNames = true;
                    waiting = OfficeInList.IsBeforeName(texts, i) ? waiting : null;
                }
                else
                {
                    found.Close(waiting);
                    waiting = labelled.Take(labels, lines[i].Line);
                    inGroups = false;
                }
            }
            else if (NamedGroup.HeadsAbsent(lines[i].Text))
            {
                waiting = EndGroups(waiting);
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
            else if (waiting is { } kind && !inGroups && !NamedGroup.IsOther(lines[i].Text) && !SentenceOfPresence.Is(lines[i].Text))
            {
                hasNames |= familyFirst.Value
                    ? lines[i].Text.Contains(',', StringComparison.Ordinal) && found.Add(kind, FamilyNameFirst.Turned(lines[i].Text), lines[i].Line, isOnePerson: true)
                    : found.Add(kind, NamedGroup.WithoutClass(lines[i].Text), lines[i].Line);
            }

            if (waiting is not null && lines[i].Text.Contains("</", StringComparison.Ordinal) && EndOfMarkup().IsMatch(lines[i].Text))
            {
                waiting = EndGroups(waiting);
            }
        }

        named = hasNames ? waiting : null;

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
                if (labelled.TryGoOn((text, line)))
                {
                    continue;
                }

                if (labelled.LabelsIn(text) is { Count: > 0 } labels)
                {
                    if (waiting is { } among && !entries.IsEmpty && OfficeInList.Holds(labels, text, among))
                    {
                        labelled.AddOffice(among, (text, line), entries);
                    }
                    else
                    {
                        found.Close(waiting);
                        waiting = labelled.Take(labels, line);
                        isLabel = waiting is not null;
                    }
                }
                else if (waiting is { } members && below is [ItemList group] && NameGroups.AreBelow(text, group))
                {
                    ReadList(group, members);
                    isGroup = false;
                }
                else if (waiting is null && labelled.InHead && below is [ItemList inside] && HoldsLabels(inside))
                {
                    ReadList(inside, null);
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

    /// <summary>Whether entries say who was there, when and where: what stands above them only names that, <c>Allgemeines</c>.</summary>
    private static bool HoldsLabels(ItemList list) =>
        list.Items.Count(item => item.Blocks is [Passage first, ..] && LineLabels.Of(first.Text.AsSpan(0, first.Text.AsSpan().IndexOf('\n') is >= 0 and var end ? end : first.Text.Length)) is [{ Value.Length: > 0 }, ..]) > 1;

    /// <summary>The entries that are names alone, of no label and no group.</summary>
    private static IEnumerable<string> Entries(ItemList list) =>
        list.Items
            .Where(item => item.Blocks is [Passage])
            .SelectMany(item => AttendanceLines.Of((Passage)item.Blocks[0]))
            .Select(line => line.Text)
            .Where(text => LineLabels.Of(text).Count == 0 && NamedGroup.OfEntry(text).Length == text.Length);

    /// <summary>Tags may hold a whole text together, which goes on behind the list or table of names.</summary>
    [GeneratedRegex(@"</(table|ul|ol|dl)\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex EndOfMarkup();
}
