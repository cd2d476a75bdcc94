using System.Collections.Immutable;

namespace Protokollarchiv.Archive.Linking;

/// <summary>
/// Statements: passages that begin with a known person and a colon. A name with a colon alone on its line takes the blocks that follow, up
/// to the next such line, a heading or a rule.
/// </summary>
internal sealed class StatementFinder
{
    private readonly Dictionary<int, (Person Person, bool Alone)> speakers = [];
    private readonly ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();

    private StatementFinder(Meeting meeting, ByPassage<Mention> mentions)
    {
        foreach (var label in meeting.SpeakerLabels)
        {
            if (SpeakerOf(meeting.Passages[label.Passage].Text, label, mentions[label.Passage]) is { } person)
            {
                speakers[label.Passage] = (person, label.AloneOnItsLine);
            }
        }
    }

    public static ImmutableArray<Statement> Find(Meeting meeting, ByPassage<Mention> mentions)
    {
        var finder = new StatementFinder(meeting, mentions);
        if (finder.speakers.Count == 0)
        {
            return [];
        }

        finder.Walk(-1, meeting.Preamble);
        foreach (var item in meeting.Items)
        {
            finder.Walk(item.Index, item.Blocks);
        }

        return finder.statements.ToImmutable();
    }

    /// <summary>The name must be all that stands before the colon, but for something in parentheses.</summary>
    private static Person? SpeakerOf(string text, SpeakerLabel label, ReadOnlySpan<Mention> mentions)
    {
        if (mentions.IsEmpty || mentions[0] is not { Start: 0, Target: Person person } mention)
        {
            return null;
        }

        var behind = text.AsSpan(mention.Length, Math.Max(0, label.Length - mention.Length)).Trim();
        return mention.Length <= label.Length && (behind.IsEmpty || (behind[0] == '(' && behind[^1] == ')')) ? person : null;
    }

    private void Walk(int item, ImmutableArray<Block> blocks)
    {
        Speaking? speaking = null;
        foreach (var block in blocks)
        {
            if (block is Passage passage && speakers.TryGetValue(passage.Index, out var speaker))
            {
                Finish(item, speaking);
                speaking = new Speaking(speaker.Person, [passage.Index], speaker.Alone);
                if (!speaker.Alone)
                {
                    Finish(item, speaking);
                    speaking = null;
                }
            }
            else if (block is Heading or Rule || IsLabelLine(block))
            {
                Finish(item, speaking);
                speaking = null;
            }
            else if (speaking is not null)
            {
                speaking.Passages.AddRange(PassagesOf(block));
            }
            else
            {
                WalkInside(item, block);
            }
        }

        Finish(item, speaking);
    }

    private void WalkInside(int item, Block block)
    {
        switch (block)
        {
            case ItemList list:
                foreach (var entry in list.Items)
                {
                    Walk(item, entry.Blocks);
                }

                break;
            case Quote quote:
                Walk(item, quote.Blocks);
                break;
            case Table table:
                foreach (var cell in table.Rows.SelectMany(r => r.Cells))
                {
                    Walk(item, [cell]);
                }

                break;
        }
    }

    /// <summary><c>Lernerfahrungen:</c> alone on its line begins something else.</summary>
    private static bool IsLabelLine(Block block) =>
        block is Passage { Kind: PassageKind.Paragraph } passage && passage.Text.Length <= 80 && passage.Text.AsSpan().TrimEnd() is [.., ':'];

    private static IEnumerable<int> PassagesOf(Block block) =>
        block switch
        {
            Passage passage => [passage.Index],
            ItemList list => list.Items.SelectMany(i => i.Blocks).SelectMany(PassagesOf),
            Quote quote => quote.Blocks.SelectMany(PassagesOf),
            Table table => table.Rows.SelectMany(r => r.Cells).Select(c => c.Index),
            _ => [],
        };

    private void Finish(int item, Speaking? speaking)
    {
        if (speaking is not null && (!speaking.Alone || speaking.Passages.Count > 1))
        {
            statements.Add(new Statement(speaking.Person, item, [.. speaking.Passages]));
        }
    }

    private sealed record Speaking(Person Person, List<int> Passages, bool Alone);
}
