using System.Text;
using System.Xml.Linq;
using Protokollarchiv.Import.Runs;
using Protokollarchiv.Import.Typography;

namespace Protokollarchiv.Import.OpenDocument;

/// <summary>Reads what stands inside paragraphs: styles, links, fields, notes. Comments, hidden words and page numbers are kept apart.</summary>
internal sealed class OpenDocumentText(OpenDocumentStyles styles)
{
    private readonly List<XElement> notes = [];
    private InlineBuilder content = new();
    private XElement paragraph = new("none");
    private int letters;

    public IReadOnlyList<XElement> Notes => notes;

    public List<string> Comments { get; } = [];

    public StringBuilder Hidden { get; } = new();

    /// <summary>What fields ask for that nobody filled in.</summary>
    public StringBuilder Placeholders { get; } = new();

    public int Pictures { get; private set; }

    /// <summary>Whether the paragraph read last counts pages.</summary>
    public bool HasPageNumber { get; private set; }

    /// <summary>Text boxes that are anchored in the paragraph read last.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Height of most letters of the paragraph read last, in points; 0 without letters.</summary>
    public double Size { get; private set; }

    public InlineBuilder Read(XElement read)
    {
        content = new InlineBuilder();
        paragraph = read;
        letters = 0;
        Size = 0;
        HasPageNumber = false;
        ReadChildren(read, null, null);
        return content;
    }

    /// <param name="span">Name of the style that the words have.</param>
    private void ReadChildren(XElement parent, string? span, string? url)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
            {
                Add(text.Value, span, url);
            }
            else if (node is XElement element)
            {
                ReadElement(element, span, url);
            }
        }
    }

    private void ReadElement(XElement element, string? span, string? url)
    {
        if (element.Name.Namespace == Odf.Draw)
        {
            ReadDrawing(element, span, url);
            return;
        }

        if (element.Is(Odf.Office, "annotation"))
        {
            Comments.Add(string.Join(' ', element.Elements(Odf.Text + "p").Select(p => p.Value)));
            return;
        }

        if (IsPlaceholder(element))
        {
            Placeholders.Append(element.Value).Append(' ');
            return;
        }

        if (element.Name.Namespace != Odf.Text)
        {
            if (element.Name.Namespace != Odf.Office)
            {
                ReadChildren(element, span, url);
            }

            return;
        }

        switch (element.Name.LocalName)
        {
            case "s" or "tab":
                Add(" ", span, url);
                break;
            case "line-break":
                content.Break();
                break;
            case "span":
                ReadChildren(element, element.Value(Odf.Text + "style-name") ?? span, url);
                break;
            case "a":
                ReadChildren(element, span, element.Value(Odf.Link + "href") ?? url);
                break;
            case "note":
                notes.Add(element);
                content.Add(Outline.NoteMark.Of(notes.Count));
                break;
            case "page-number" or "page-count" or "page-variable-get":
                HasPageNumber = true;
                break;
            case "hidden-text" when element.Value(Odf.Text + "is-hidden") != "false":
                Hidden.Append(element.Value(Odf.Text + "string-value") ?? element.Value).Append(' ');
                break;
            case "ruby":
                ReadChildren(element.Element(Odf.Text + "ruby-base") ?? element, span, url);
                break;
            case "change" or "change-start" or "change-end" or "soft-page-break" or "script":
                break;
            default:
                ReadChildren(element, span, url);
                break;
        }
    }

    private static bool IsPlaceholder(XElement element) =>
        element.Is(Odf.Text, "placeholder")
        || (element.Name.LocalName == "content-control" && element.Attributes().Any(a => a.Name.LocalName == "showing-place-holder" && a.Value == "true") && FormRequest.Is(element.Value));

    private void ReadDrawing(XElement element, string? span, string? url)
    {
        if (element.Is(Odf.Draw, "text-box"))
        {
            Boxes.Add(element);
        }
        else if (element.Is(Odf.Draw, "image", "object"))
        {
            Pictures++;
        }
        else if (element.Is(Odf.Draw, "frame", "a", "g"))
        {
            foreach (var inside in element.Elements().Where(e => e.Name.Namespace == Odf.Draw))
            {
                ReadDrawing(inside, span, url);
            }
        }
        else if (element.Elements(Odf.Text + "p").Any())
        {
            // A drawn shape with words in it.
            Boxes.Add(element);
        }
    }

    private void Add(string words, string? span, string? url)
    {
        if (styles.Hidden(span, paragraph))
        {
            Hidden.Append(words).Append(' ');
            return;
        }

        content.Add(words, styles.StyleOf(span, paragraph), url);
        if (words.Length > letters)
        {
            letters = words.Length;
            Size = styles.Size(span, paragraph);
        }
    }
}
