using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Protokollarchiv.Import.Word;

/// <summary>What a document's styles say, each with what it is based on.</summary>
internal sealed class WordStyles
{
    /// <summary>Styles based on each other more often are a circle.</summary>
    private const int LongestChain = 20;

    private const double DefaultSize = 10;

    private readonly Dictionary<string, Style> styles;
    private readonly string? defaultParagraph;
    private readonly RunPropertiesBaseStyle? defaults;

    public WordStyles(Styles? root)
    {
        styles = (root?.Elements<Style>() ?? [])
            .Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId?.Value ?? "", StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        defaultParagraph = styles.Values.FirstOrDefault(s => s.Type?.Value == StyleValues.Paragraph && s.Default?.Value == true)?.StyleId?.Value;
        defaults = root?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
    }

    /// <summary>0 for a title, 1 to 6 for a heading, null for text.</summary>
    public int? Rank(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is { } direct)
        {
            return direct < 9 ? Math.Min(direct + 1, 6) : null;
        }

        foreach (var style in Chain(StyleOf(properties)))
        {
            var name = style.StyleName?.Val?.Value ?? "";
            if (name.Equals("Title", StringComparison.OrdinalIgnoreCase) || name.Equals("Titel", StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }

            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
            {
                return level < 9 ? Math.Min(level + 1, 6) : null;
            }

            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var heading))
            {
                return Math.Clamp(heading, 1, 6);
            }
        }

        return null;
    }

    public NumberingProperties? Numbering(ParagraphProperties? properties) =>
        properties?.NumberingProperties
        ?? Chain(StyleOf(properties)).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

    /// <summary>Twentieths of a point from the margin; null where no style says.</summary>
    public int? Indent(ParagraphProperties? properties) =>
        Indent(properties?.Indentation)
        ?? Chain(StyleOf(properties)).Select(style => Indent(style.StyleParagraphProperties?.Indentation)).FirstOrDefault(i => i is not null);

    public static int? Indent(Indentation? indentation) =>
        int.TryParse(indentation?.Left?.Value ?? indentation?.Start?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var left) ? left : null;

    public bool IsTableOfContents(ParagraphProperties? properties) =>
        Chain(StyleOf(properties)).Any(style => style.StyleName?.Val?.Value?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true);

    public bool Bold(RunProperties? run, ParagraphProperties? paragraph) => Toggle<Bold>(run, paragraph);

    public bool Italic(RunProperties? run, ParagraphProperties? paragraph) => Toggle<Italic>(run, paragraph);

    public bool Struck(RunProperties? run, ParagraphProperties? paragraph) => Toggle<Strike>(run, paragraph) || Toggle<DoubleStrike>(run, paragraph);

    public bool Hidden(RunProperties? run, ParagraphProperties? paragraph) => Toggle<Vanish>(run, paragraph);

    /// <summary>Height of the letters in points.</summary>
    public double Size(RunProperties? run, ParagraphProperties? paragraph)
    {
        var half = Properties(run, paragraph).Select(p => p.GetFirstChild<FontSize>()?.Val?.Value).FirstOrDefault(v => v is not null);
        return double.TryParse(half, CultureInfo.InvariantCulture, out var value) ? value / 2 : DefaultSize;
    }

    /// <summary>The nearest word on a property that is on or off.</summary>
    private bool Toggle<T>(RunProperties? run, ParagraphProperties? paragraph)
        where T : OnOffType =>
        IsOn(Properties(run, paragraph).Select(p => p.GetFirstChild<T>()).FirstOrDefault(t => t is not null));

    /// <summary>A property that is there is on, unless it says that it is off.</summary>
    public static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    /// <summary>What speaks for a run: itself, its style, its paragraph's style, the document.</summary>
    private IEnumerable<OpenXmlElement> Properties(RunProperties? run, ParagraphProperties? paragraph) =>
        Chain(run?.RunStyle?.Val?.Value).Concat(Chain(StyleOf(paragraph)))
            .Select(style => (OpenXmlElement?)style.StyleRunProperties)
            .Prepend(run)
            .Append(defaults)
            .OfType<OpenXmlElement>();

    private string? StyleOf(ParagraphProperties? properties) => properties?.ParagraphStyleId?.Val?.Value ?? defaultParagraph;

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
