using System.Globalization;
using System.Xml.Linq;
using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.OpenDocument;

/// <summary>What a document's styles say, each with its parents; the styles that the editor made for single places come first.</summary>
internal sealed class OpenDocumentStyles
{
    /// <summary>Styles that are each other's parents more often are a circle.</summary>
    private const int LongestChain = 20;

    private const double DefaultSize = 12;

    private readonly Dictionary<(string Family, string Name), XElement> styles = [];
    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);

    /// <param name="sources">The roots of content.xml and styles.xml, the first before the second.</param>
    public OpenDocumentStyles(params ReadOnlySpan<XElement?> sources)
    {
        foreach (var source in sources)
        {
            foreach (var style in source?.Descendants(Odf.Style + "style") ?? [])
            {
                styles.TryAdd((style.Value(Odf.Style + "family") ?? "", style.Value(Odf.Style + "name") ?? ""), style);
            }

            foreach (var list in source?.Descendants(Odf.Text + "list-style") ?? [])
            {
                lists.TryAdd(list.Value(Odf.Style + "name") ?? "", list);
            }

            Outline ??= source?.Descendants(Odf.Text + "outline-style").FirstOrDefault();
        }
    }

    /// <summary>How headings are numbered.</summary>
    public XElement? Outline { get; }

    public XElement? List(string? name) => name is null ? null : lists.GetValueOrDefault(name);

    /// <summary>0 for a title, 1 to 6 for a heading, null for text.</summary>
    public int? Rank(XElement paragraph)
    {
        var style = paragraph.Value(Odf.Text + "style-name");
        if (paragraph.Is(Odf.Text, "h"))
        {
            return Chain("paragraph", style).Any(IsTitle) ? 0 : Math.Clamp(paragraph.Number(Odf.Text + "outline-level", 1), 1, 6);
        }

        foreach (var parent in Chain("paragraph", style))
        {
            if (IsTitle(parent))
            {
                return 0;
            }

            if (parent.Number(Odf.Style + "default-outline-level", 0) is > 0 and var level)
            {
                return Math.Min(level, 6);
            }

            // The style that all headings are based on, used for itself.
            if (parent.Value(Odf.Style + "name") == "Heading")
            {
                return Chain("paragraph", style).Any(s => s.Value(Odf.Style + "name") is "Subtitle") ? null : 1;
            }
        }

        return null;
    }

    public bool Has(XElement paragraph, string parent) =>
        Chain("paragraph", paragraph.Value(Odf.Text + "style-name")).Any(style => style.Value(Odf.Style + "name") == parent);

    public string? ListOf(XElement paragraph) =>
        Chain("paragraph", paragraph.Value(Odf.Text + "style-name")).Select(style => style.Value(Odf.Style + "list-style-name")).FirstOrDefault(name => !string.IsNullOrEmpty(name));

    public string? MasterPage(XElement paragraph) =>
        Chain("paragraph", paragraph.Value(Odf.Text + "style-name")).Select(style => style.Value(Odf.Style + "master-page-name")).FirstOrDefault(name => !string.IsNullOrEmpty(name));

    public TextStyle StyleOf(string? span, XElement paragraph) =>
        (Property(span, paragraph, Odf.Format + "font-weight") is "bold" or "600" or "700" or "800" or "900" ? TextStyle.Strong : TextStyle.Plain)
        | (Property(span, paragraph, Odf.Format + "font-style") is "italic" or "oblique" ? TextStyle.Emphasis : TextStyle.Plain)
        | (Property(span, paragraph, Odf.Style + "text-line-through-style") is null or "none" ? TextStyle.Plain : TextStyle.Deleted)
        | (Property(span, paragraph, Odf.Style + "text-position") is ['s', 'u', 'p', ..] or [>= '1' and <= '9', ..] ? TextStyle.Raised : TextStyle.Plain);

    public bool Hidden(string? span, XElement paragraph) => Property(span, paragraph, Odf.Text + "display") is "none" or "true";

    /// <summary>Height of the letters in points, where a style says so outright.</summary>
    public double Size(string? span, XElement paragraph)
    {
        var size = Property(span, paragraph, Odf.Format + "font-size");
        return size?.EndsWith("pt", StringComparison.Ordinal) == true && double.TryParse(size.AsSpan(0, size.Length - 2), CultureInfo.InvariantCulture, out var points) ? points : DefaultSize;
    }

    private static bool IsTitle(XElement style) => style.Value(Odf.Style + "name") is "Title";

    private string? Property(string? span, XElement paragraph, XName property) =>
        Chain("text", span).Concat(Chain("paragraph", paragraph.Value(Odf.Text + "style-name")))
            .Select(style => style.Element(Odf.Style + "text-properties")?.Value(property))
            .FirstOrDefault(value => value is not null);

    private IEnumerable<XElement> Chain(string family, string? name)
    {
        for (var i = 0; i < LongestChain && name is not null && styles.TryGetValue((family, name), out var style); i++)
        {
            yield return style;
            name = style.Value(Odf.Style + "parent-style-name");
        }
    }
}
