using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;
using Block = Protokollarchiv.Archive.Block;

namespace Protokollarchiv.Import.Html;

/// <summary>Walks the elements of a page and makes lines and grids of them.</summary>
internal sealed class HtmlBlocks
{
    /// <summary>Deeper elements are read as their words.</summary>
    private const int MaxDepth = 200;

    private readonly List<Block> blocks = [];
    private readonly HtmlLines lines;
    private readonly HtmlStyleSheet sheet;
    private readonly Omissions omissions;

    public HtmlBlocks(HtmlStyleSheet sheet, Omissions omissions)
    {
        this.sheet = sheet;
        this.omissions = omissions;
        lines = new HtmlLines(blocks);
    }

    public ImmutableArray<Block> Found => [.. blocks];

    public void Read(INode parent, HtmlContext context)
    {
        ReadChildren(parent, context);
        lines.End();
    }

    private void ReadChildren(INode parent, HtmlContext context)
    {
        foreach (var node in parent.ChildNodes)
        {
            switch (node)
            {
                case IText text:
                    lines.Add(text.Data, context);
                    break;
                case IElement element when context.Depth > MaxDepth:
                    lines.Add(element.TextContent, context);
                    break;
                case IElement element:
                    ReadElement(element, context with { Depth = context.Depth + 1 });
                    break;
            }
        }
    }

    private void ReadElement(IElement element, HtmlContext context)
    {
        if (IsLeftOut(element))
        {
            return;
        }

        context = context with { Style = sheet.StyleOf(element, context.Style) };
        switch (element.LocalName)
        {
            case "script" or "style" or "template" or "head" or "title" or "meta" or "link" or "object" or "iframe" or "svg" or "select" or "textarea":
                break;
            case "br" when context is { IsPad: true, Depth: 1 }:
                lines.End();
                break;
            case "br":
                lines.Break();
                break;
            case "hr":
                lines.End();
                blocks.Add(new Rule());
                break;
            case "p" when HtmlChrome.IsTitle(element):
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                ReadHeading(element, context);
                break;
            case "ul" or "ol" or "menu":
                lines.BeginList(element);
                ReadChildren(element, context);
                lines.EndList();
                break;
            case "li":
                lines.BeginEntry(element);
                ReadChildren(element, context);
                lines.EndEntry();
                break;
            case "table":
                lines.End();
                blocks.Add(Grid(element, context));
                break;
            case "pre":
                lines.End();
                lines.Preformatted++;
                ReadChildren(element, context);
                lines.Preformatted--;
                lines.End();
                break;
            case "blockquote":
                lines.End();
                lines.Quoted = true;
                ReadChildren(element, context);
                lines.End();
                lines.Quoted = false;
                break;
            case "img" when element.ClassList.Contains("emoticon"):
                lines.Add(element.GetAttribute("alt") ?? "", new HtmlContext());
                break;
            case "img":
                omissions.AddPicture(element.GetAttribute("alt") ?? "");
                break;
            case "input" when element.GetAttribute("type") == "checkbox":
                lines.Tick(element.HasAttribute("checked"));
                break;
            case "span" when HtmlWordLists.IsMark(element):
                lines.AddNumber(HtmlWordLists.Label(element));
                break;
            case "a" when HtmlNotes.MarkOf(element) is { } mark:
                lines.Add(mark, new HtmlContext());
                break;
            case "a":
                ReadChildren(element, context with { Url = element.GetAttribute("href") ?? context.Url });
                break;
            default:
                ReadOther(element, context);
                break;
        }
    }

    private bool IsLeftOut(IElement element)
    {
        if ((HtmlChrome.KindOf(element) ?? (sheet.Hides(element) ? OmissionKind.HiddenText : null)) is not { } kind)
        {
            return false;
        }

        omissions.Add(kind, element.TextContent);
        return true;
    }

    private void ReadOther(IElement element, HtmlContext context)
    {
        var isBlock = HtmlChrome.IsBlock(element.LocalName);
        if (isBlock)
        {
            lines.End();
        }

        if (HtmlWordLists.EntryOf(element) is { } entry)
        {
            lines.BeginEntry(entry.Mark, entry.Depth);
        }

        ReadChildren(element, context);
        if (isBlock)
        {
            lines.End();
        }
    }

    private void ReadHeading(IElement element, HtmlContext context)
    {
        lines.End();
        lines.Rank = HtmlChrome.RankOf(element);
        ReadChildren(element, context);
        lines.End();
        lines.Rank = null;
    }

    private Grid Grid(IElement table, HtmlContext context)
    {
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            ReadChildren(caption, context);
            lines.End();
        }

        return HtmlColumns.Of(table, IsLeftOut, cell => Cell(cell, context));
    }

    private ImmutableArray<Block> Cell(IHtmlTableCellElement cell, HtmlContext context)
    {
        var reader = new HtmlBlocks(sheet, omissions);
        reader.Read(cell, context with { Style = TextStyle.Plain });
        return reader.Found;
    }
}
