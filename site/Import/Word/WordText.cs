using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Protokollarchiv.Import.Runs;
using M = DocumentFormat.OpenXml.Math;

namespace Protokollarchiv.Import.Word;

/// <summary>
/// Reads the runs of paragraphs, of one part of the document from first to last: styles, links, fields with their results, notes, accepted
/// changes. What is hidden, deleted or only counts pages is kept apart.
/// </summary>
internal sealed class WordText(WordStyles styles, OpenXmlPart part, WordNotes notes)
{
    private readonly WordFields fields = new();
    private ParagraphProperties? paragraph;
    private InlineBuilder content = new();
    private double size;
    private int letters;

    /// <summary>Words struck out while changes were tracked.</summary>
    public StringBuilder Deleted { get; } = new();

    public StringBuilder Hidden { get; } = new();

    /// <summary>What content controls ask for that nobody filled in: <c>Klicken Sie hier, um Text einzugeben.</c></summary>
    public StringBuilder Placeholders { get; } = new();

    public StringBuilder TableOfContents => fields.TableOfContents;

    public int Pictures { get; private set; }

    /// <summary>The page numbers that the paragraph read last shows; null when it counts no pages.</summary>
    public string? PageNumbers => fields.PageNumbers;

    /// <summary>Text boxes that are anchored in the paragraph read last.</summary>
    public List<TextBoxContent> Boxes { get; } = [];

    /// <summary>Height of most letters of the paragraph read last, in points; 0 without letters.</summary>
    public double Size => letters == 0 ? 0 : size;

    /// <summary>The content of a paragraph. One whose end was deleted goes on in the next.</summary>
    /// <returns>Null when the next paragraph is needed, too.</returns>
    public InlineBuilder? Read(Paragraph read)
    {
        paragraph = read.ParagraphProperties;
        fields.BeginParagraph();
        letters = 0;
        ReadChildren(read, null);
        if (paragraph?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null && read.NextSibling<Paragraph>() is not null)
        {
            return null;
        }

        var finished = content;
        content = new InlineBuilder();
        return finished;
    }

    private void ReadChildren(OpenXmlElement parent, string? url)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    ReadRun(run, url);
                    break;
                case Hyperlink link:
                    ReadChildren(link, Target(link) ?? url);
                    break;
                case SimpleField field when WordField.CountsPages(field.Instruction?.Value):
                    fields.AddPageNumber(field.InnerText);
                    break;
                case DeletedRun deleted:
                    Append(Deleted, string.Concat(deleted.Descendants<DeletedText>().Select(t => t.Text)));
                    break;
                case MoveFromRun or ParagraphProperties:
                    break;
                case M.OfficeMath or M.Paragraph:
                    Add(string.Concat(child.Descendants<M.Text>().Select(t => t.Text)), TextStyle.Plain, url);
                    break;
                case SdtRun control when control.SdtContentRun is { } inside:
                    ReadChildren(inside, url);
                    break;
                case OpenXmlCompositeElement other:
                    // A smart tag around a name or place is unknown to the library, and so are the runs in it.
                    ReadChildren(other is OpenXmlUnknownElement ? new Paragraph { InnerXml = other.InnerXml } : other, url);
                    break;
            }
        }
    }

    private void ReadRun(Run run, string? url)
    {
        var properties = run.RunProperties;
        if (styles.Hidden(properties, paragraph) || WordFormField.IsUnfilled(run))
        {
            Append(WordFormField.IsUnfilled(run) ? Placeholders : Hidden, string.Concat(run.Descendants<Text>().Select(t => t.Text)));
            foreach (var field in run.Elements<FieldChar>())
            {
                // The field itself goes on where only its begin or end is hidden.
                fields.Turn(field.FieldCharType?.Value);
            }

            return;
        }

        var style = Style(properties);
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case Text text:
                    Add(text.Text, style, url);
                    Measure(properties, text.Text.Length);
                    break;
                case TabChar or PositionalTab:
                    Add(" ", style, url);
                    break;
                case Break { } or CarriageReturn:
                    Break();
                    break;
                case NoBreakHyphen:
                    Add("-", style, url);
                    break;
                case SymbolChar symbol:
                    Add(WordSymbols.Of(symbol), style, url);
                    break;
                case FootnoteReference { Id.Value: var note }:
                    Add(notes.Mark(note, isEndnote: false), TextStyle.Plain, null);
                    break;
                case EndnoteReference { Id.Value: var note }:
                    Add(notes.Mark(note, isEndnote: true), TextStyle.Plain, null);
                    break;
                case FieldChar field:
                    Add(WordFormField.Answer(field), style, url);
                    fields.Turn(field.FieldCharType?.Value);
                    break;
                case FieldCode code:
                    fields.AddInstruction(code.Text);
                    break;
                case Drawing or Picture or EmbeddedObject or AlternateContent:
                    ReadDrawing(child);
                    break;
            }
        }
    }

    private void ReadDrawing(OpenXmlElement drawing)
    {
        var boxes = drawing.Descendants<TextBoxContent>().ToList();
        Boxes.AddRange(boxes.Where(box => !box.Ancestors<TextBoxContent>().Any()));
        Pictures += boxes.Count == 0 ? 1 : 0;
    }

    private void Add(string text, TextStyle style, string? url)
    {
        if (fields.Show(text, ref url))
        {
            content.Add(text, style, url);
        }
    }

    private void Break()
    {
        if (fields.AreInResult)
        {
            content.Break();
        }
    }

    private TextStyle Style(RunProperties? properties) =>
        (styles.Bold(properties, paragraph) ? TextStyle.Strong : TextStyle.Plain)
        | (styles.Italic(properties, paragraph) ? TextStyle.Emphasis : TextStyle.Plain)
        | (styles.Struck(properties, paragraph) ? TextStyle.Deleted : TextStyle.Plain)
        | (properties?.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript ? TextStyle.Raised : TextStyle.Plain);

    private void Measure(RunProperties? properties, int length)
    {
        if (length > letters)
        {
            letters = length;
            size = styles.Size(properties, paragraph);
        }
    }

    private string? Target(Hyperlink link) =>
        link.Id?.Value is { } id ? part.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString : null;

    private static void Append(StringBuilder words, string more)
    {
        if (words.Length > 0 && !char.IsWhiteSpace(words[^1]))
        {
            words.Append(' ');
        }

        words.Append(more);
    }
}
