using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Protokollarchiv.Tests.Browser.Gates;

/// <summary>
/// What is not valid in a page. AngleSharp follows the standard's parser and, when strict, stops at the first of its parse errors; the rules
/// on content that a parser does not know stand here. The W3C's own checker needs Java, which a machine with the .NET SDK alone has not.
/// </summary>
internal static class HtmlErrors
{
    private const string Interactive = "a[href], button, input, select, textarea, summary, details, label";

    private static readonly string[] Structure = ["li", "script", "template"];

    private static readonly string[] IdLists = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers", "list", "form"];

    /// <summary>One line for each error, empty for a valid page.</summary>
    public static IEnumerable<string> In(string html)
    {
        IHtmlDocument document;
        string? broken = null;
        try
        {
            document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        }
        catch (HtmlParseException e)
        {
            broken = $"{e.Position.Line},{e.Position.Column}: {e.Message}";
            document = new HtmlParser().ParseDocument(html);
        }

        using (document)
        {
            return [.. broken is null ? [] : new[] { broken }, .. Ids(document), .. Headings(document), .. Labels(document), .. document.All.SelectMany(Content)];
        }
    }

    private static IEnumerable<string> Ids(IHtmlDocument document)
    {
        var ids = document.All.Select(e => e.GetAttribute("id")).OfType<string>().ToList();
        foreach (var id in ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"id \"{id.Key}\" stands twice";
        }

        foreach (var (element, name) in document.All.SelectMany(e => IdLists.Where(e.HasAttribute).Select(n => (e, n))))
        {
            foreach (var id in element.GetAttribute(name)!.Split(' ').Except(ids, StringComparer.Ordinal))
            {
                yield return $"{Tag(element)} leads to no id \"{id}\"";
            }
        }
    }

    private static IEnumerable<string> Headings(IHtmlDocument document)
    {
        var level = 0;
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
            {
                yield return $"h{next} follows h{level}: {heading.TextContent}";
            }

            level = next;
        }
    }

    private static IEnumerable<string> Labels(IHtmlDocument document) =>
        from field in document.QuerySelectorAll("input:not([type=hidden]), select, textarea")
        where !field.HasAttribute("aria-label") && field.Closest("label") is null && document.QuerySelector($"label[for='{field.GetAttribute("id")}']") is null
        select $"{Tag(field)} has no label";

    private static IEnumerable<string> Content(IElement element)
    {
        if (element.HasAttribute("style"))
        {
            yield return $"{Tag(element)} has a style of its own, which the content security policy forbids";
        }

        if (element.LocalName == "img" && !element.HasAttribute("alt"))
        {
            yield return $"{Tag(element)} has no alt";
        }

        if (element.LocalName is "a" or "button" or "summary" && element.QuerySelector(Interactive) is { } inner)
        {
            yield return $"{inner.LocalName} within {element.LocalName}: {Tag(element)}";
        }

        foreach (var child in element.Children.Where(child => !MayHold(element, child)))
        {
            yield return $"{child.LocalName} within {element.LocalName}: {Tag(child)}";
        }
    }

    private static bool MayHold(IElement parent, IElement child) => parent.LocalName switch
    {
        "ul" or "ol" => Structure.Contains(child.LocalName),
        "dl" => child.LocalName is "dt" or "dd" or "div",
        "p" or "span" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "b" or "i" or "em" or "strong" or "summary" or "button" or "label" or "time" =>
            child.LocalName is not ("p" or "div" or "ul" or "ol" or "dl" or "table" or "section" or "article" or "header" or "footer" or "nav" or "blockquote" or "figure" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            || parent.LocalName == "summary" && child.LocalName.StartsWith('h'),
        _ => true,
    };

    private static string Tag(IElement element) => element.OuterHtml[..Math.Min(element.OuterHtml.Length, 100)];
}
