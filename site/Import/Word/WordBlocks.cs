using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Protokollarchiv.Import.Manuscripts;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;
using Block = Protokollarchiv.Archive.Block;

namespace Protokollarchiv.Import.Word;

/// <summary>Paragraphs and tables of one part of a Word document to lines and grids.</summary>
/// <param name="isPage">Whether this is the head or foot of a page, where lines that only count pages are left out.</param>
internal sealed class WordBlocks(WordStyles styles, WordText text, WordNumbering numbering, bool isPage)
{
    private readonly WordLists lists = new();

    public List<Block> Found { get; private set; } = [];

    /// <summary>Lines that were left out because they only count pages.</summary>
    public List<string> PageNumbers { get; } = [];

    public string TableOfContents { get; private set; } = "";

    public void Read(OpenXmlElement root)
    {
        foreach (var child in root.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    Found.Add(Grid(table));
                    break;
                case SdtBlock control when control.SdtProperties?.Descendants<DocPartGallery>().Any(g => g.Val?.Value == "Table of Contents") == true:
                    TableOfContents += string.Join(' ', control.Descendants<Paragraph>().Select(Words));
                    break;
                case SectionProperties or SdtProperties:
                    break;
                case OpenXmlCompositeElement other:
                    Read(other);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (styles.IsTableOfContents(properties))
        {
            TableOfContents += Words(paragraph) + " ";
            return;
        }

        if (text.Read(paragraph) is { } content)
        {
            Add(properties, content);
        }

        ImmutableArray<TextBoxContent> boxes = [.. text.Boxes];
        text.Boxes.Clear();
        foreach (var box in boxes)
        {
            Read(box);
        }
    }

    private void Add(ParagraphProperties? properties, InlineBuilder content)
    {
        var line = new Line(content.Build()) { Bold = content.IsBold, Size = text.Size };
        if (isPage && (text.PageNumbers is null ? PageWords.IsLabel(line.Text) : PageWords.IsNothingElse(line.Text)))
        {
            PageNumbers.Add(line.Text + text.PageNumbers);
            return;
        }

        var number = numbering.Next(properties);
        if (line.Content.IsEmpty)
        {
            return;
        }

        Found.Add(number is null
            ? line with { Depth = lists.Continue(styles.Indent(properties)), Rank = styles.Rank(properties) }
            : line with { Depth = lists.Enter(number), Mark = new ListMark(number.Label), Rank = styles.Rank(properties) });
    }

    private Grid Grid(Table table)
    {
        var rows = ImmutableArray.CreateBuilder<GridRow>();
        var header = 0;
        foreach (var row in table.Descendants<TableRow>().Where(r => r.Ancestors<Table>().First() == table))
        {
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
            {
                text.Deleted.Append(row.InnerText);
                continue;
            }

            if (WordStyles.IsOn(row.TableRowProperties?.GetFirstChild<Hidden>()))
            {
                text.Hidden.Append(row.InnerText).Append(' ');
                continue;
            }

            if (rows.Count == header && row.TableRowProperties?.GetFirstChild<TableHeader>() is not null)
            {
                header++;
            }

            rows.Add(new GridRow([.. row.Descendants<TableCell>().Where(c => c.Ancestors<Table>().First() == table).Select(Cell)]));
        }

        return new Grid(header, rows.ToImmutable());
    }

    private GridCell Cell(TableCell cell)
    {
        if (cell.TableCellProperties?.GetFirstChild<CellDeletion>() is not null)
        {
            text.Deleted.Append(cell.InnerText);
            return new GridCell([]);
        }

        var columns = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 64);
        var outside = Found;
        Found = [];
        Read(cell);
        lists.Continue(null);
        var inside = Found;
        Found = outside;
        return new GridCell([.. inside], columns);
    }

    /// <summary>Without the codes of fields.</summary>
    private static string Words(Paragraph paragraph) => string.Join(' ', paragraph.Descendants<Text>().Select(text => text.Text));
}
