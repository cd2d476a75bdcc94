using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>
/// A numbered list at the top level whose entries are the items, their text inside them or in the paragraphs between them. Its numbers must
/// go on from list to list (or be all written <c>1.</c>), which tells it from a list inside an item: that one begins anew, below a line that
/// announces it.
/// </summary>
internal sealed class ListedAgenda : IAgendaForm
{
    public MarkedText? Find(ImmutableArray<Block> blocks)
    {
        var chain = ListChain.Of(blocks);
        if (chain.Entries == 0 || IsRatherHeaded(blocks, chain))
        {
            return null;
        }

        var text = new MarkedTextBuilder { Listed = chain.Listed };
        for (var i = 0; i < blocks.Length; i++)
        {
            if (chain.FirstNumber(i) is { } number)
            {
                AddEntries(text, (ItemList)blocks[i], number, "");
            }
            else if (IsAbove(blocks, i, chain))
            {
                text.Add(blocks[i]);
            }
            else
            {
                text.GoOn(blocks[i]);
            }
        }

        return text.Finish();
    }

    /// <summary>A heading right above the list announces it and is no item itself.</summary>
    private static bool IsAbove(ImmutableArray<Block> blocks, int at, ListChain chain) => at + 1 < blocks.Length && chain.FirstNumber(at + 1) is not null;

    /// <summary>Whether the headings are the items: there are as many, one comes before the list, or they repeat its entries.</summary>
    private static bool IsRatherHeaded(ImmutableArray<Block> blocks, ListChain chain)
    {
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var headings = 0;
        var repeated = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (chain.FirstNumber(i) is not null)
            {
                titles.UnionWith(((ItemList)blocks[i]).Items.Select(AgendaTitle.Of));
            }
            else if (blocks[i] is Heading heading && !IsAbove(blocks, i, chain) && !HeadingWords.AreAboutMeeting(heading.Title.Text))
            {
                headings++;
                repeated += titles.Contains(AgendaTitle.Of(heading.Title.Text)) ? 1 : 0;
                if (titles.Count == 0)
                {
                    return true;
                }
            }
        }

        return headings >= chain.Entries || (repeated > 0 && repeated * 2 >= titles.Count);
    }

    /// <param name="above">What the numbers go on from: <c>3.</c> above 3.1; empty at the top.</param>
    private static void AddEntries(MarkedTextBuilder text, ItemList list, int firstNumber, string above)
    {
        var numbers = list.Numbers();
        for (var i = 0; i < list.Items.Length; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{above}{firstNumber + numbers[i] - list.Start}");
            var blocks = list.Items[i].Blocks;
            if (blocks is [Passage first, ..])
            {
                var lines = PassageLines.Of(first);
                var inserted = above.Length == 0 ? InsertedAt(lines, numbers[i]) : lines.Length;
                text.BeginEntry(inserted < lines.Length && PassageLines.Cut(first, lines, 0, inserted) is { } cut ? cut : first, number);
                for (var line = inserted; line < lines.Length; line++)
                {
                    text.BeginLine(first, lines, line);
                }

                blocks = blocks[1..];
            }

            if (above.Length == 0 && blocks is [ItemList inner] && AreItems(inner) && !HeadingWords.AreTasks(AgendaTitle.Of(list.Items[i])))
            {
                AddEntries(text, inner, 1, number + ".");
            }
            else
            {
                text.AddRange(blocks);
            }
        }
    }

    /// <summary>From where all lines of an entry are points put in behind it: <c>3a. Wahlordnung</c> below <c>3. Berichte</c>.</summary>
    private static int InsertedAt(ImmutableArray<ImmutableArray<Inline>> lines, int number)
    {
        var at = lines.Length;
        while (at > 1 && AgendaHeading.Of(PlainText.Of(lines[at - 1])) is { Labelled: false, Title: [.., not '.'], Number: [.., >= 'a' and <= 'z'] written }
            && int.TryParse(written[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var counted) && counted - number is 0 or 1)
        {
            at--;
        }

        return at;
    }

    /// <summary>A numbered list that is all there is below a title, most of its entries with what was said on them: items below the item.</summary>
    private static bool AreItems(ItemList list) =>
        list is { Ordered: true, Start: 1, Items.Length: > 1 } && list.Items.All(entry => entry is { Done: null, Blocks: [Passage, ..] }) && list.Items.Count(entry => entry.Blocks.Length > 1) * 2 > list.Items.Length;
}
