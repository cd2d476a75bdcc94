using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Header;

/// <summary>Reads what the items that open a meeting say of who leads and writes, and of its times; these may also stand above all items.</summary>
internal static class OpeningStatements
{
    public static void Read(Meeting meeting, MeetingHeader header)
    {
        foreach (var passage in OpeningItems.Of(meeting).SelectMany(item => item.Blocks).SelectMany(Said).OfType<Passage>())
        {
            Read(passage, header);
        }

        foreach (var (kind, name) in Elections(meeting).Concat(meeting.Preamble.OfType<Passage>()).SelectMany(passage => ChosenPerson.In(passage.Text)))
        {
            header.TakeLabelled(kind, name, 0);
        }

        foreach (var passage in meeting.Preamble.OfType<Passage>())
        {
            header.TakeTimes(new MeetingTimes(OpeningSentence.In(passage.Text), null));
        }
    }

    /// <summary>Who leads this meeting may be elected where all others are.</summary>
    private static IEnumerable<Passage> Elections(Meeting meeting) =>
        meeting.Items.Take(OpeningItems.Most)
            .Where(item => item.Title.Contains("wahl", StringComparison.OrdinalIgnoreCase))
            .SelectMany(item => item.Blocks.OfType<Passage>());

    /// <summary>What a block says itself; of a list, the first words of each entry.</summary>
    private static IEnumerable<Block?> Said(Block block) => block is ItemList list ? list.Items.Select(item => item.Blocks.FirstOrDefault()) : [block];

    private static void Read(Passage passage, MeetingHeader header)
    {
        foreach (var (kind, name) in ChosenPerson.In(passage.Text))
        {
            header.TakeLabelled(kind, name, passage.Line);
        }

        header.TakeTimes(new MeetingTimes(OpeningSentence.In(passage.Text), null));
        foreach (var range in passage.Text.AsSpan().Split('\n'))
        {
            var line = passage.Text.AsSpan()[range];
            if (MeetingTimes.Begin(line))
            {
                header.TakeTimes(MeetingTimes.Worded(line));
            }

            // A label without a value says nothing here.
            if (!line.ContainsAny(':', '='))
            {
                continue;
            }

            foreach (var (kind, value) in LineLabels.Of(line))
            {
                if (kind is LabelKind.Chair or LabelKind.MinutesBy or LabelKind.Start or LabelKind.End)
                {
                    header.TakeLabelled(kind, value, passage.Line);
                }
            }
        }
    }
}
