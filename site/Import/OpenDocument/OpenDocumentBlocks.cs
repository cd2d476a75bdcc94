using System.Collections.Immutable;
using System.Xml.Linq;
using Protokollarchiv.Archive;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.OpenDocument;

/// <summary>Paragraphs, lists and tables of an OpenDocument text to lines and grids.</summary>
/// <param name="isPage">Whether this is the head or foot of a page, where lines that only count pages are left out.</param>
internal sealed class OpenDocumentBlocks(OpenDocumentStyles styles, OpenDocumentText text, bool isPage = false)
{
    private readonly OpenDocumentLists lists = new(styles);
    private readonly OpenDocumentNumbering headings = new(styles.Outline);

    public List<Block> Found { get; private set; } = [];

    public List<string> PageNumbers { get; } = [];

    public List<string> TablesOfContents { get; } = [];

    public List<string> Deleted { get; } = [];

    public void Read(XElement root)
    {
        foreach (var element in root.Elements())
        {
            ReadBlock(element, 0, null);
        }
    }

    /// <param name="mark">What stands before the first line of an entry of a list.</param>
    private void ReadBlock(XElement element, int depth, ListMark? mark)
    {
        if (IsHidden(element))
        {
            text.Hidden.Append(element.Value).Append(' ');
        }
        else if (element.Is(Odf.Text, "p", "h"))
        {
            ReadParagraph(element, depth, mark);
        }
        else if (element.Is(Odf.Text, "list"))
        {
            ReadList(element, depth, null);
        }
        else if (element.Is(Odf.Table, "table"))
        {
            Found.Add(Grid(element));
        }
        else if (element.Is(Odf.Text, "table-of-content"))
        {
            TablesOfContents.Add(string.Join(' ', element.Descendants(Odf.Text + "p").Select(p => p.Value)));
        }
        else if (element.Is(Odf.Text, "tracked-changes"))
        {
            Deleted.AddRange(element.Descendants(Odf.Text + "deletion").SelectMany(d => d.Elements().Where(e => e.Name.Namespace == Odf.Text)).Select(e => e.Value));
        }
        else if (element.Name.Namespace == Odf.Draw)
        {
            Read(element);
        }
        else if (element.Name.Namespace == Odf.Text && element.Name.LocalName is not ("sequence-decls" or "variable-decls" or "user-field-decls"))
        {
            foreach (var inside in element.Elements())
            {
                ReadBlock(inside, depth, mark);
            }
        }
    }

    /// <summary>A section that is not shown, a paragraph with a field that hides it, a row that is folded away.</summary>
    private static bool IsHidden(XElement element) =>
        element.Name.LocalName switch
        {
            "section" => element.Value(Odf.Text + "display") == "none" || element.Value(Odf.Text + "is-hidden") == "true",
            "p" or "h" => element.Descendants(Odf.Text + "hidden-paragraph").Any(field => field.Value(Odf.Text + "is-hidden") != "false"),
            "table-row" => element.Value(Odf.Table + "visibility") is "collapse" or "filter",
            _ => false,
        };

    private void ReadParagraph(XElement paragraph, int depth, ListMark? mark)
    {
        var content = text.Read(paragraph);
        var line = new Line(content.Build())
        {
            Depth = depth,
            Mark = mark,
            Rank = styles.Rank(paragraph),
            Bold = content.IsBold,
            Size = text.Size,
            Quoted = styles.Has(paragraph, "Quotations"),
        };
        if (isPage && text.HasPageNumber && PageWords.IsNothingElse(line.Text))
        {
            PageNumbers.Add(line.Text);
        }
        else if (line.Content.IsEmpty && styles.Has(paragraph, "Horizontal_20_Line"))
        {
            Found.Add(new Rule());
        }
        else if (!line.Content.IsEmpty)
        {
            Found.Add(Numbered(line, paragraph));
        }

        ImmutableArray<XElement> boxes = [.. text.Boxes];
        text.Boxes.Clear();
        foreach (var box in boxes)
        {
            Read(box);
        }
    }

    /// <summary>A heading has the number of its level, where headings are numbered.</summary>
    private Line Numbered(Line line, XElement paragraph)
    {
        if (!paragraph.Is(Odf.Text, "h") || line.Mark is not null || styles.Outline is null || paragraph.Value(Odf.Text + "is-list-header") == "true")
        {
            return line;
        }

        return headings.Next(paragraph.Number(Odf.Text + "outline-level", 1), null) is { Length: > 0 } label ? line with { Mark = new ListMark(label) } : line;
    }

    private void ReadList(XElement list, int depth, OpenDocumentNumbering? outer)
    {
        var numbering = lists.Numbering(list, outer);
        foreach (var item in list.Elements())
        {
            ListMark? mark = null;
            var start = item.Attribute(Odf.Text + "start-value") is null ? (int?)null : item.Number(Odf.Text + "start-value", 1);
            if (item.Is(Odf.Text, "list-item") && item.Elements().Any(e => e.Is(Odf.Text, "p", "h")))
            {
                mark = new ListMark(numbering.Next(depth + 1, start));
            }

            foreach (var element in item.Elements())
            {
                if (element.Is(Odf.Text, "list"))
                {
                    ReadList(element, depth + 1, numbering);
                    continue;
                }

                // A level that shows no number is a paragraph that is set in.
                ReadBlock(element, depth + 1, mark is { Label: "" } ? null : mark);
                mark = null;
            }
        }

        if (outer is null)
        {
            lists.Ended(list, numbering);
        }
    }

    private Grid Grid(XElement table)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var header = 0;
        foreach (var row in OpenDocumentTable.Rows(table))
        {
            if (IsHidden(row))
            {
                text.Hidden.Append(row.Value).Append(' ');
                continue;
            }

            header += row.Parent is { } parent && parent.Is(Odf.Table, "table-header-rows") ? 1 : 0;
            rows.Add(new GridRow([.. OpenDocumentTable.Cells(row).SelectMany(at => Enumerable.Repeat(Cell(at.Cell, at.Columns), at.Times))]));
        }

        return new Grid(header, rows.ToImmutable());
    }

    private GridCell Cell(XElement cell, int columns)
    {
        var outside = Found;
        Found = [];
        Read(cell);
        var inside = new GridCell([.. Found], columns);
        Found = outside;
        return inside;
    }
}
