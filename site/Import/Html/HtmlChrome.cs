using AngleSharp.Dom;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.Html;

/// <summary>What of a web page is not its text, and what its elements mean for the text inside.</summary>
internal static class HtmlChrome
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "footer", "header", "hgroup",
        "legend", "main", "p", "section", "summary", "caption", "td", "th", "tr", "tbody", "thead", "tfoot",
    };

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <returns>Why the element is left out with all that is in it; null when it is part of the text.</returns>
    public static OmissionKind? KindOf(IElement element)
    {
        if (element.LocalName == "nav" || element.ClassList.Contains("ui-toc") || element.Id is "breadcrumb-section" or "breadcrumbs" || element.GetAttribute("role") is "navigation" or "search" or "banner")
        {
            return OmissionKind.Navigation;
        }

        if (element.Id == "footer" || element.GetAttribute("role") == "contentinfo" || (element.LocalName == "footer" && element.ParentElement?.LocalName == "body"))
        {
            return OmissionKind.Footer;
        }

        return element.ClassList.Contains("page-metadata") ? OmissionKind.Metadata
            : HtmlComments.Is(element) ? OmissionKind.Comment
            : null;
    }

    /// <summary>What Word, Google Docs and Pandoc name so is the title of the document.</summary>
    public static bool IsTitle(IElement element) => element.LocalName is "p" or "h1" && (element.ClassList.Contains("title") || element.ClassList.Contains("MsoTitle"));

    /// <summary>Of a heading, 0 for the title; what Confluence writes above the attachments and comments of a page is none of its text's.</summary>
    public static int? RankOf(IElement heading) =>
        heading.ClassList.Contains("pageSectionTitle") ? null : heading.Id == "title-heading" || IsTitle(heading) ? 0 : heading.LocalName[1] - '0';
}
