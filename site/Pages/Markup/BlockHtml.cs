using System.Collections.Immutable;
using System.Globalization;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;

namespace Protokollarchiv.Pages.Markup;

/// <summary>
/// Writes text as HTML: every word in its order; of minutes the agenda items as sections, statements, resolutions and tasks marked as
/// such, and each passage with the anchor by which it is cited.
/// </summary>
internal sealed class BlockHtml
{
    private readonly TextWriter writer;
    private readonly Site site;
    private readonly PassageRoles roles;
    private readonly PassageHtml passages;
    private readonly TableHtml tables;

    private BlockHtml(TextWriter writer, Site site, LinkedMeeting? linked, PlacesInText? own = null)
    {
        this.writer = writer;
        this.site = site;
        roles = new PassageRoles(linked);
        passages = new PassageHtml(writer, site, linked, roles, own);
        tables = new TableHtml(writer, site.Words, passages.WriteContent);
    }

    /// <summary>The minutes of a meeting: what stands before the agenda, then each item.</summary>
    public static Html OfMinutes(Site site, LinkedMeeting linked) => new(writer =>
    {
        var html = new BlockHtml(writer, site, linked);
        html.WriteBlocks(linked.Meeting.Preamble);
        foreach (var item in linked.Meeting.Items)
        {
            html.WriteItem(item);
        }
    });

    /// <summary>A text that is no minutes.</summary>
    public static Html OfText(Site site, ImmutableArray<Block> blocks) => new(writer => new BlockHtml(writer, site, null, PlacesInText.Of(blocks)).WriteBlocks(blocks));

    private void WriteItem(AgendaItem item)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(item.Level + 2, 6)}");
        writer.WriteStart(tag, item.Anchor, "top");
        passages.WriteTitle(item);
        writer.WriteEnd(tag);
        writer.Write('\n');
        WriteBlocks(item.Blocks);
    }

    private void WriteBlocks(ImmutableArray<Block> blocks)
    {
        Statement? speaking = null;
        foreach (var block in blocks)
        {
            if (speaking is null && block is Passage first && roles.StatementAt(first) is { } statement)
            {
                speaking = statement;
                writer.Write("<div class=\"wortmeldung\">\n");
            }

            Write(block);
            if (speaking is not null && LastPassage(block) >= speaking.Passages[^1])
            {
                writer.Write("</div>\n");
                speaking = null;
            }
        }

        if (speaking is not null)
        {
            writer.Write("</div>\n");
        }
    }

    /// <summary>The index of the last passage in a block; a block without one ends nothing.</summary>
    private static int LastPassage(Block block) =>
        block switch
        {
            Passage passage => passage.Index,
            Heading heading => heading.Title.Index,
            ItemList { Items: [.., var item] } => item.Blocks.IsEmpty ? -1 : LastPassage(item.Blocks[^1]),
            Quote { Blocks: [.., var inner] } => LastPassage(inner),
            Table { Rows: [.., { Cells: [.., var cell] }] } => cell.Index,
            _ => -1,
        };

    private void Write(Block block)
    {
        switch (block)
        {
            case Passage passage:
                passages.Write(passage);
                break;
            case Heading heading:
                WriteHeading(heading);
                break;
            case ItemList list:
                WriteList(list);
                break;
            case Table table:
                tables.Write(table);
                break;
            case Quote quote:
                writer.Write("<blockquote>\n");
                WriteBlocks(quote.Blocks);
                writer.Write("</blockquote>\n");
                break;
            case Rule:
                writer.Write("<hr>\n");
                break;
        }
    }

    private void WriteHeading(Heading heading)
    {
        var tag = heading.Level <= 2 ? "h2" : "h3";
        writer.WriteStart(tag, heading.Title.Anchor, null);
        passages.WriteContent(heading.Title);
        writer.WriteEnd(tag);
        writer.Write('\n');
    }

    private void WriteList(ItemList list)
    {
        var tag = list.Ordered ? "ol" : "ul";
        writer.Write('<');
        writer.Write(tag);
        if (list is { Ordered: true, Start: not 1 })
        {
            writer.WriteAttribute("start", list.Start.ToString(CultureInfo.InvariantCulture));
        }

        if (list.Items.Any(item => item.Done is not null))
        {
            writer.Write(" class=\"aufgaben\"");
        }

        writer.Write(">\n");
        foreach (var item in list.Items)
        {
            WriteListItem(item);
        }

        writer.WriteEnd(tag);
        writer.Write('\n');
    }

    /// <summary>The first passage is the entry itself, so that its anchor is that of the entry.</summary>
    private void WriteListItem(ListItem item)
    {
        var first = item.Blocks is [Passage { Kind: PassageKind.ListItem } passage, ..] ? passage : null;
        writer.WriteStart("li", first?.Anchor ?? "", first is null ? null : roles.ClassOf(first));
        if (item.Done is { } done)
        {
            writer.Write("<span class=\"kasten\" role=\"img\"");
            writer.WriteAttribute("aria-label", site.Words[done ? "task.done" : "task.open"]);
            writer.WriteOwnLanguage(site.Words, site.Archive.Settings);
            writer.Write('>');
            writer.Write(done ? "☑" : "☐");
            writer.Write("</span> ");
        }

        if (first is null)
        {
            WriteBlocks(item.Blocks);
        }
        else
        {
            passages.WriteInEntry(first);
            WriteBlocks(item.Blocks.RemoveAt(0));
        }

        writer.Write("</li>\n");
    }
}
