using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;
using Block = Protokollarchiv.Archive.Block;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Markdig's blocks to the archive's. Markdig limits how deep they nest, so this may follow them down.</summary>
internal sealed class BlockConverter
{
    private readonly MarkdownFile file;
    private readonly PassageNames names;
    private readonly MarkdownDocument? document;
    private readonly InlineConverter inlines;
    private readonly TableConverter tables;

    public BlockConverter(MarkdownFile file, PassageNames names)
    {
        this.file = file;
        this.names = names;
        document = Parse(file.Part.Text);
        inlines = new InlineConverter(file, document ?? []);
        tables = new TableConverter(file, inlines, names);
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

    private ImmutableArray<Block> Convert(MarkdownDocument whole)
    {
        var lost = LostDefinitions(whole);
        var blocks = ImmutableArray.CreateBuilder<Block>(whole.Count);
        foreach (var block in whole)
        {
            while (lost is not null && lost.TryPeek(out var definition) && definition.Line < block.Line)
            {
                AppendDefinition(blocks, lost.Dequeue());
            }

            Append(blocks, block, PassageKind.Paragraph, out _);
        }

        while (lost is not null && lost.TryDequeue(out var definition))
        {
            AppendDefinition(blocks, definition);
        }

        return blocks.DrainToImmutable();
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
        var content = inlines.Convert(heading, out _);
        if (!IsBlank(content))
        {
            var title = Passage(PassageKind.Heading, content, heading.Line, heading.Column);
            blocks.Add(new Heading(heading.Level, title) { Line = title.Line, Column = title.Column });
        }
    }

    private static bool IsBlank(ImmutableArray<Inline> content) => content.IsEmpty || (content is [Text only] && string.IsNullOrWhiteSpace(only.Value));

    private void AppendWords(ImmutableArray<Block>.Builder blocks, LeafBlock leaf, PassageKind kind, out bool? done)
    {
        var content = inlines.Convert(leaf, out done);
        if (!IsBlank(content) || done is not null)
        {
            blocks.Add(Passage(kind, content, leaf.Line, leaf.Column));
        }
    }

    /// <summary>The parts of a paragraph between lines of dashes, and rules for those; each is reported, since Markdown reads it as a heading.</summary>
    private void AppendDivided(ImmutableArray<Block>.Builder blocks, ParagraphBlock paragraph, PassageKind kind, out bool? done)
    {
        var content = inlines.Convert(paragraph, out done);
        var (part, partRow) = (0, paragraph.Line);
        var (line, row) = (0, paragraph.Line);
        for (var i = 0; i <= content.Length; i++)
        {
            if (i < content.Length && content[i] is not LineBreak)
            {
                continue;
            }

            if (i == line + 1 && content[line] is Text { Value: var words } && words.AsSpan().Trim() is { Length: > 2 } dashes && !dashes.ContainsAnyExcept('-'))
            {
                AppendPart(part, line - 1);
                file.Diagnostics.Report(DiagnosticCodes.RuleBelowText, file.Where(row, 0));
                blocks.Add(new Rule { Line = file.LineOf(row), Column = 1 });
                (part, partRow) = (i + 1, row + 1);
            }

            line = i + 1;
            row++;
        }

        AppendPart(part, content.Length);

        void AppendPart(int from, int to)
        {
            if (to > from && content[from..to] is var inside && !IsBlank(inside))
            {
                blocks.Add(Passage(kind, inside, partRow, partRow == paragraph.Line ? paragraph.Column : 0));
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
        if (list.IsOrdered && AreDates(list))
        {
            AppendDates(blocks, list);
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

    /// <summary><c>14. November: …</c> at the start of a line is a date, though Markdown takes it for the fourteenth entry of a list.</summary>
    private static bool AreDates(ListBlock list)
    {
        foreach (var block in list)
        {
            if (block is not ListItemBlock item || item is not [ParagraphBlock { Lines.Count: > 0 } words] || !WrittenDay.IsDayBefore(words.Lines.Lines[0].Slice.AsSpan()))
            {
                return false;
            }
        }

        return true;
    }

    private void AppendDates(ImmutableArray<Block>.Builder blocks, ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var day = new Text(item.Order.ToString(System.Globalization.CultureInfo.InvariantCulture) + ". ");
            var content = inlines.Convert((LeafBlock)item[0], out _);
            ImmutableArray<Inline> whole = content is [Text first, .. var rest] ? [new Text(day.Value + first.Value), .. rest] : [day, .. content];
            blocks.Add(Passage(PassageKind.Paragraph, whole, item.Line, item.Column));
        }
    }

    /// <summary>
    /// Lines such as <c>[SJ]: erledigt</c> are link definitions to Markdown, which vanish from the text. One that leads to no address is
    /// put back where it stood.
    /// </summary>
    private static Queue<LinkReferenceDefinition>? LostDefinitions(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup group)
            {
                return new(group.OfType<LinkReferenceDefinition>().Where(d => d.Url is { } url && url.AsSpan().IndexOfAny("./:#") < 0).OrderBy(d => d.Line));
            }
        }

        return null;
    }

    private void AppendDefinition(ImmutableArray<Block>.Builder blocks, LinkReferenceDefinition definition) =>
        blocks.Add(Passage(PassageKind.Paragraph, [new Text($"[{definition.Label}]: {definition.Url} {definition.Title}".TrimEnd())], definition.Line, 0));

    private Passage Passage(PassageKind kind, ImmutableArray<Inline> content, int line, int column)
    {
        var anchor = names.Anchor(PlainText.Of(content));
        return new Passage { Kind = kind, Content = content, Index = names.Next(), Anchor = anchor, Line = file.LineOf(line), Column = column + 1 };
    }
}
