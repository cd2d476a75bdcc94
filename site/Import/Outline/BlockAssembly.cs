using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.Outline;

/// <summary>Puts lines together to headings, nested lists, quotations and paragraphs.</summary>
/// <param name="levels">The levels of those that are headings, by place in <paramref name="blocks"/>.</param>
internal sealed class BlockAssembly(IReadOnlyList<Block> blocks, Dictionary<int, int> levels)
{
    /// <summary>Entries below are set at this depth: Markdown readers give up on lists nested much deeper.</summary>
    private const int MaxDepth = 12;

    private int at;

    public ImmutableArray<Block> Assemble()
    {
        var assembled = ImmutableArray.CreateBuilder<Block>();
        while (at < blocks.Count)
        {
            switch (blocks[at])
            {
                case Line line when levels.TryGetValue(at, out var level):
                    assembled.Add(new Heading(level, new Passage { Kind = PassageKind.Heading, Content = InlineText.AsHeading(WithLabel(line)) }));
                    at++;
                    break;
                case Line { Quoted: true }:
                    assembled.Add(Quotation());
                    break;
                case Line { Depth: > 0 } line:
                    AppendEntries(assembled, Depth(line));
                    break;
                case Line line:
                    AppendParagraph(assembled, line);
                    at++;
                    break;
                default:
                    assembled.Add(blocks[at++]);
                    break;
            }
        }

        return assembled.ToImmutable();
    }

    private static int Depth(Line line) => Math.Min(line.Depth, MaxDepth);

    private static ImmutableArray<Inline> WithLabel(Line line) =>
        line.Mark?.Label is { } label ? InlineText.WithStart(line.Content, label + " ") : line.Content;

    private static void AppendParagraph(ImmutableArray<Block>.Builder assembled, Line line)
    {
        if (!line.Content.IsEmpty)
        {
            assembled.Add(new Passage { Kind = PassageKind.Paragraph, Content = line.Content });
        }
    }

    private Quote Quotation()
    {
        var quoted = new List<Block>();
        while (at < blocks.Count && blocks[at] is Line { Quoted: true } line)
        {
            quoted.Add(line with { Quoted = false });
            at++;
        }

        return new Quote(new BlockAssembly(quoted, []).Assemble());
    }

    /// <summary>The line here when it belongs to a list of this depth or below.</summary>
    private Line? Here(int depth) =>
        at < blocks.Count && blocks[at] is Line { Quoted: false } line && Depth(line) >= depth && !levels.ContainsKey(at) ? line : null;

    private void AppendEntries(ImmutableArray<Block>.Builder assembled, int depth)
    {
        while (Here(depth) is { } line)
        {
            if (line.Mark is null)
            {
                AppendParagraph(assembled, line);
                at++;
                continue;
            }

            var entries = new List<(ListMark Mark, Line Line, ImmutableArray<Block> Below)>();
            var own = Depth(line);
            while (Here(own) is { Mark: { } mark } entry && (entries.Count == 0 || IsOfOneList(entries[^1].Mark, mark)))
            {
                at++;
                entries.Add((mark, entry, Below(own)));
            }

            Append(assembled, entries);
        }
    }

    /// <summary>What belongs to the entry above: deeper lists, and lines without a mark of their own.</summary>
    private ImmutableArray<Block> Below(int depth)
    {
        var below = ImmutableArray.CreateBuilder<Block>();
        while (Here(depth) is { } line)
        {
            if (Depth(line) > depth)
            {
                AppendEntries(below, depth + 1);
            }
            else if (line.Mark is null)
            {
                AppendParagraph(below, line);
                at++;
            }
            else
            {
                break;
            }
        }

        return below.ToImmutable();
    }

    private static bool IsOfOneList(ListMark before, ListMark mark) => before.Label is null == mark.Label is null;

    private static void Append(ImmutableArray<Block>.Builder assembled, List<(ListMark Mark, Line Line, ImmutableArray<Block> Below)> entries)
    {
        if (entries is [{ Mark: { Typed: true, Label: not null }, Line: var alone, Below: var below }])
        {
            AppendParagraph(assembled, alone with { Content = WithLabel(alone) });
            assembled.AddRange(below);
            return;
        }

        var start = Number(entries[0].Mark.Label);
        var isCounted = start is not null && entries.Select((entry, i) => Number(entry.Mark.Label) == start + i).All(counts => counts);
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var (mark, line, inside) in entries)
        {
            // What Markdown cannot count, such as a), 2.1 or 5. behind 1., stays as text.
            var content = isCounted || mark.Label is null ? line.Content : WithLabel(line);
            ImmutableArray<Block> all = content.IsEmpty ? inside : [new Passage { Kind = PassageKind.ListItem, Content = content }, .. inside];
            if (!all.IsEmpty)
            {
                items.Add(new ListItem(all, mark.Done));
            }
        }

        if (items.Count > 0)
        {
            assembled.Add(new ItemList(isCounted, start ?? 1, items.ToImmutable()));
        }
    }

    private static int? Number(string? label) =>
        label is [.., '.' or ')'] && int.TryParse(label.AsSpan(0, label.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
