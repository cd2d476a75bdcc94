using System.Collections.Immutable;
using Markdig.Syntax;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Block = Protokollarchiv.Archive.Block;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Markdig's blocks to the archive's. Markdig limits how deep they nest, so this may follow them down.</summary>
internal sealed class BlockConverter
{
    private readonly MarkdownFile file;
    private readonly PassageNames names;
    private readonly MarkdownDocument? document;
    private readonly LeafConverter leaves;
    private readonly TableConverter tables;

    public BlockConverter(MarkdownFile file, PassageNames names)
    {
        this.file = file;
        this.names = names;
        document = Parse(file.Part.Text);
        leaves = new LeafConverter(file, document ?? []);
        tables = new TableConverter(file, leaves, names);
    }

    public ImmutableArray<Block> Convert() => document is null ? AsWritten() : Convert(document);

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, MarkdownDialect.Blocks);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's own guard against input that would exhaust the stack.
            return null;
        }
    }

    /// <summary>The text without any format: its words in paragraphs.</summary>
    private ImmutableArray<Block> AsWritten()
    {
        file.Diagnostics.Report(DiagnosticCodes.NestedTooDeeply, file.Where(0, 0));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var text = file.Part.Text;
        var line = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            if (paragraph.Trim() is { Length: > 0 } words)
            {
                blocks.Add(Passage(PassageKind.Paragraph, [new Text(words)], line, 0));
            }

            line += paragraph.AsSpan().Count('\n') + 2;
        }

        return blocks.ToImmutable();
    }

    private ImmutableArray<Block> Convert(ContainerBlock container)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var block in container)
        {
            Append(blocks, block, PassageKind.Paragraph, out _);
        }

        return blocks.DrainToImmutable();
    }

    private void Append(ImmutableArray<Block>.Builder blocks, Markdig.Syntax.Block block, PassageKind kind, out bool? done)
    {
        done = null;
        switch (block)
        {
            case ParagraphBlock paragraph when paragraph.ContainsData(ParagraphParser.HasRule):
                AppendDivided(blocks, paragraph, kind, out done);
                break;
            case ParagraphBlock paragraph:
                AppendWords(blocks, paragraph, kind, out done);
                break;
            case ListBlock list:
                AppendList(blocks, list);
                break;
            case HeadingBlock heading:
                AppendHeading(blocks, heading);
                break;
            case QuoteBlock quote:
                blocks.Add(new Quote(Convert(quote)) { Line = file.LineOf(quote.Line), Column = quote.Column + 1 });
                break;
            case ThematicBreakBlock rule:
                AppendRule(blocks, rule);
                break;
            case Markdig.Extensions.Tables.Table table:
                blocks.Add(tables.Convert(table));
                break;
            case CodeBlock code:
                blocks.Add(Passage(PassageKind.Code, [new Text(code.Lines.ToString())], code.Line, code.Column));
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock other:
                blocks.AddRange(Convert(other));
                break;
            case LeafBlock leaf:
                AppendWords(blocks, leaf, kind, out _);
                break;
        }
    }

    private void AppendHeading(ImmutableArray<Block>.Builder blocks, HeadingBlock heading)
    {
        var content = leaves.Convert(heading, out _);
        if (!IsBlank(content))
        {
            var title = Passage(PassageKind.Heading, content, heading.Line, heading.Column);
            blocks.Add(new Heading(heading.Level, title) { Line = title.Line, Column = title.Column });
        }
    }

    private static bool IsBlank(ImmutableArray<Inline> content) => content.IsEmpty || (content is [Text only] && string.IsNullOrWhiteSpace(only.Value));

    private void AppendWords(ImmutableArray<Block>.Builder blocks, LeafBlock leaf, PassageKind kind, out bool? done)
    {
        var content = leaves.Convert(leaf, out done);
        if (!IsBlank(content) || done is not null)
        {
            blocks.Add(Passage(kind, content, leaf.Line, leaf.Column));
        }
    }

    /// <summary>The parts of a paragraph between lines of dashes, and rules for those; each is reported, since Markdown reads it as a heading.</summary>
    private void AppendDivided(ImmutableArray<Block>.Builder blocks, ParagraphBlock paragraph, PassageKind kind, out bool? done)
    {
        foreach (var (words, row) in DividedParagraph.Parts(leaves.Convert(paragraph, out done)))
        {
            var line = paragraph.Line + row;
            if (words is null)
            {
                file.Diagnostics.Report(DiagnosticCodes.RuleBelowText, file.Where(line, 0));
                blocks.Add(new Rule { Line = file.LineOf(line), Column = 1 });
            }
            else if (!IsBlank(words.Value))
            {
                blocks.Add(Passage(kind, words.Value, line, row == 0 ? paragraph.Column : 0));
            }
        }
    }

    /// <summary>A rule right below a paragraph may have been meant as the underline of a heading: worth a look.</summary>
    private void AppendRule(ImmutableArray<Block>.Builder blocks, ThematicBreakBlock rule)
    {
        if (rule.ThematicChar == '-' && blocks.Count > 0 && blocks[^1] is Passage { Kind: PassageKind.Paragraph } && StandsBelowText(rule.Span.Start))
        {
            file.Diagnostics.Report(DiagnosticCodes.RuleBelowText, file.Where(rule.Line, rule.Column));
        }

        blocks.Add(new Rule { Line = file.LineOf(rule.Line), Column = rule.Column + 1 });
    }

    private bool StandsBelowText(int start)
    {
        var before = file.Part.Text.AsSpan(0, start);
        var above = before[..Math.Max(before.LastIndexOf('\n'), 0)];
        return !above[(above.LastIndexOf('\n') + 1)..].IsWhiteSpace();
    }

    private void AppendList(ImmutableArray<Block>.Builder blocks, ListBlock list)
    {
        if (DatedEntries.Are(list))
        {
            foreach (var entry in list.OfType<ListItemBlock>())
            {
                blocks.Add(Passage(PassageKind.Paragraph, DatedEntries.Whole(entry, leaves.Convert((LeafBlock)entry[0], out _)), entry.Line, entry.Column));
            }

            return;
        }

        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var block in list)
        {
            if (block is not ListItemBlock item)
            {
                continue;
            }

            bool? done = null;
            var inside = ImmutableArray.CreateBuilder<Block>(item.Count);
            foreach (var child in item)
            {
                Append(inside, child, inside.Count == 0 ? PassageKind.ListItem : PassageKind.Paragraph, out var box);
                done ??= box;
            }

            items.Add(new ListItem(inside.DrainToImmutable(), done) { Number = list.IsOrdered ? item.Order : null, Line = file.LineOf(item.Line), Column = item.Column + 1 });
        }

        var start = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
        blocks.Add(new ItemList(list.IsOrdered, start, items.DrainToImmutable()) { Line = file.LineOf(list.Line), Column = list.Column + 1 });
    }

    private Passage Passage(PassageKind kind, ImmutableArray<Inline> content, int line, int column)
    {
        var anchor = names.Anchor(PlainText.Of(content));
        return new Passage { Kind = kind, Content = content, Index = names.Next(), Anchor = anchor, Line = file.LineOf(line), Column = column + 1 };
    }
}
