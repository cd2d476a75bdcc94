using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>Items that are the points of a list right below a heading or line such as <c>Tagesordnung</c>, where nothing else is an agenda.</summary>
internal sealed class BulletAgenda : IAgendaForm
{
    private const int LongestAnnouncement = 60;

    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        for (var i = 1; i < blocks.Length; i++)
        {
            if (blocks[i] is ItemList { Ordered: false } list && Announces(blocks[i - 1]))
            {
                return Mark(blocks, i, list);
            }
        }

        return null;
    }

    private static bool Announces(Block above) =>
        above switch
        {
            Heading heading => HeadingWords.AnnounceAgenda(heading.Title.Text),
            Passage { Text.Length: <= LongestAnnouncement } line => HeadingWords.AnnounceAgenda(line.Text),
            _ => false,
        };

    private static MarkedText Mark(ImmutableArray<Block> blocks, int at, ItemList list)
    {
        var text = new MarkedTextBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i != at)
            {
                text.Add(blocks[i]);
                continue;
            }

            foreach (var entry in list.Items)
            {
                var below = entry.Blocks;
                if (below is [Passage first, ..])
                {
                    text.BeginEntry(first, null);
                    below = below.RemoveAt(0);
                }

                text.AddRange(below);
            }
        }

        return text.Finish();
    }
}
