using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes;

/// <summary>
/// The attendance that the text states: a label with names behind it, or a label or heading alone with a list or a line of names below.
/// The first list of each kind counts.
/// </summary>
internal sealed class AttendanceInText(Meeting meeting)
{
    /// <summary>A longer entry is a sentence, not a name.</summary>
    private const int LongestName = 80;

    private readonly Dictionary<AttendanceKind, ImmutableArray<Attendee>> found = [];

    public Attendance Read()
    {
        ReadBlocks(meeting.Preamble);
        foreach (var item in meeting.Items)
        {
            var kind = AttendanceLabel.Of(item.Title) is { Names: "" } label ? label.Kind : (AttendanceKind?)null;
            ReadBlocks(item.Blocks, kind);
        }

        return new Attendance(Of(AttendanceKind.Present), Of(AttendanceKind.Excused), Of(AttendanceKind.Absent), Of(AttendanceKind.Guest));
    }

    private ImmutableArray<Attendee> Of(AttendanceKind kind) => found.GetValueOrDefault(kind, []);

    private void ReadBlocks(ImmutableArray<Block> blocks, AttendanceKind? waiting = null)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    waiting = AttendanceLabel.Of(heading.Title.Text) is { } label ? Take(label, heading.Line) : null;
                    break;
                case Passage passage:
                    waiting = ReadLines(passage, waiting);
                    break;
                case ItemList list:
                    ReadList(list, waiting);
                    waiting = null;
                    break;
                default:
                    waiting = null;
                    break;
            }
        }
    }

    /// <returns>The kind whose names are still to come.</returns>
    private AttendanceKind? ReadLines(Passage passage, AttendanceKind? waiting)
    {
        foreach (var line in passage.Text.Split('\n'))
        {
            if (AttendanceLabel.Of(line) is { } label)
            {
                waiting = Take(label, passage.Line);
            }
            else if (waiting is { } kind)
            {
                if (!line.Contains(':', StringComparison.Ordinal))
                {
                    Add(kind, NameList.Read(line, passage.Line));
                }

                waiting = null;
            }
        }

        return waiting;
    }

    private void ReadList(ItemList list, AttendanceKind? waiting)
    {
        var names = ImmutableArray.CreateBuilder<Attendee>();
        foreach (var item in list.Items)
        {
            if (item.Blocks is not [Passage first, .. var below])
            {
                continue;
            }

            if (AttendanceLabel.Of(first.Text) is { } label)
            {
                var kind = Take(label, first.Line);
                if (kind is not null)
                {
                    ReadBlocks([.. below], kind);
                }
            }
            else if (waiting is not null)
            {
                names.AddRange(NameList.Read(first.Text, first.Line));
            }
        }

        if (waiting is { } whose && names.Count > 0)
        {
            Add(whose, names.ToImmutable());
        }
    }

    /// <returns>The label's kind when its names are still to come.</returns>
    private AttendanceKind? Take(AttendanceLabel label, int line)
    {
        if (label.Names.Length == 0)
        {
            return label.Kind;
        }

        Add(label.Kind, NameList.Read(label.Names, line));
        return null;
    }

    private void Add(AttendanceKind kind, ImmutableArray<Attendee> names)
    {
        ImmutableArray<Attendee> entries = [.. names.Where(n => n.Name.Length <= LongestName)];
        if (!entries.IsEmpty)
        {
            found.TryAdd(kind, entries);
        }
    }
}
