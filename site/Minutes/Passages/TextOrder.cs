using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Passages;

/// <summary>The passages of a text in the order in which they are read.</summary>
internal static class TextOrder
{
    private const int UsualNumber = 64;

    public static ImmutableArray<Passage> Passages(Passage? titleLine, ImmutableArray<Block> preamble, ImmutableArray<AgendaItem> items)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>(UsualNumber);
        if (titleLine is not null)
        {
            passages.Add(titleLine);
        }

        Append(passages, preamble);
        foreach (var item in items)
        {
            passages.Add(item.Heading);
            Append(passages, item.Blocks);
        }

        return passages.DrainToImmutable();
    }

    private static void Append(ImmutableArray<Passage>.Builder passages, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Passage passage:
                    passages.Add(passage);
                    break;
                case Heading heading:
                    passages.Add(heading.Title);
                    break;
                case ItemList list:
                    foreach (var item in list.Items)
                    {
                        Append(passages, item.Blocks);
                    }

                    break;
                case Quote quote:
                    Append(passages, quote.Blocks);
                    break;
                case Table table:
                    foreach (var row in table.Rows)
                    {
                        passages.AddRange(row.Cells);
                    }

                    break;
            }
        }
    }
}
