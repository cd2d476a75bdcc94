using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Agenda;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Attendance in lists: an entry is a name, a label with names behind or below it, or a group with its names below.</summary>
/// <param name="readBelow">Reads what stands below the first line of an entry.</param>
internal sealed class AttendanceEntries(CollectedAttendance found, LabelledAttendance labelled, Action<ImmutableArray<Block>, LabelKind?> readBelow)
{
    /// <param name="waiting">The kind whose names the entries may be.</param>
    public void Read(ItemList list, LabelKind? waiting)
    {
        var habits = Habits.Of(list);
        foreach (var item in list.Items)
        {
            if (item.Blocks is [Passage { IsOfContents: false } first, .. var below])
            {
                waiting = Read(first, below, habits, waiting);
            }
        }
    }

    /// <returns>The kind whose names the next entry may be.</returns>
    private LabelKind? Read(Passage first, ImmutableArray<Block> below, Habits habits, LabelKind? waiting)
    {
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
                if (waiting is { } among && !habits.Names.IsEmpty && OfficeInList.Holds(labels))
                {
                    AddOffice(among, (text, line), habits.Names);
                }
                else
                {
                    found.Close(waiting);
                    waiting = labelled.Take(labels, line) ?? (labels is [{ Kind: LabelKind.Present, IsCount: true }] && below.Any(HoldsMembers) ? LabelKind.Present : null);
                    isLabel = waiting is not null;
                }
            }
            else if (waiting is { } members && below is [ItemList group] && NameGroups.AreBelow(text, group))
            {
                Read(group, members);
                isGroup = false;
            }
            else if (waiting is null && labelled.InHead && below is [ItemList inside] && (HeadingWords.AreHead(text) || HeadingWords.MayBeHead(text)) && HoldsLabels(inside))
            {
                Read(inside, null);
                isGroup = false;
            }
            else if (waiting is { } kind && !isGroup)
            {
                var names = habits.NamesIn(text);
                found.Add(kind, names, line, habits.IsOnePersonEach && names.Length == text.Length);
            }
        }

        if (waiting is null || !(isGroup || (isLabel && below is [Passage])))
        {
            return waiting;
        }

        readBelow(below, waiting);
        return isGroup ? waiting : null;
    }

    private void AddOffice(LabelKind among, (string Text, int Line) entry, ImmutableArray<string> names)
    {
        if (OfficeInList.IsOf(among, entry.Text))
        {
            labelled.AddOffice(among, entry, names);
        }
    }

    /// <summary>Whether entries say who was there, when and where, as below <c>Allgemeines</c>.</summary>
    private static bool HoldsLabels(ItemList list) =>
        list.Items.Count(item => item.Blocks is [Passage first, ..] && LineLabels.OfFirstLine(first) is [{ Value.Length: > 0 }, ..]) > 1;

    /// <summary>Whether groups of members stand there: <c>Gewählte Mitglieder: …</c></summary>
    private static bool HoldsMembers(Block block) =>
        block is ItemList list && list.Items.Any(item => item.Blocks is [Passage first, ..] && first.Text.Contains("Mitglieder:", StringComparison.Ordinal));

    /// <summary>How the entries of a list write names.</summary>
    /// <param name="Names">The entries that are names alone, of no label and no group.</param>
    private sealed record Habits(ImmutableArray<string> Names, bool IsOnePersonEach, bool IsFamilyFirst)
    {
        public static Habits Of(ItemList list)
        {
            ImmutableArray<string> names =
            [
                .. list.Items
                    .Where(item => item.Blocks is [Passage])
                    .SelectMany(item => AttendanceLines.Of((Passage)item.Blocks[0]))
                    .Select(line => line.Text)
                    .Where(text => LineLabels.Of(text).Count == 0 && NamedGroup.OfEntry(text).Length == text.Length),
            ];
            return new Habits(names, OnePersonEach.Holds(names), FamilyNameFirst.Holds(names));
        }

        public string NamesIn(string entry) => IsFamilyFirst ? FamilyNameFirst.Turned(entry) : NamedGroup.OfEntry(NamedGroup.WithoutClass(entry));
    }
}
