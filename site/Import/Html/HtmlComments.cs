using AngleSharp.Dom;

namespace Protokollarchiv.Import.Html;

/// <summary>Comments from the margin of a document, which Word and Google Docs write below its text when they save it as a page.</summary>
internal static class HtmlComments
{
    /// <summary>Whether the element holds nothing else.</summary>
    public static bool Is(IElement element) =>
        element.LocalName == "div"
        && (element.GetAttribute("style")?.Contains("mso-element:comment-list", StringComparison.OrdinalIgnoreCase) == true
            || element.FirstElementChild?.FirstElementChild is { LocalName: "a", Id: { } id } && id.StartsWith("cmnt", StringComparison.Ordinal) && !IsMark(element.FirstElementChild.FirstElementChild));

    /// <summary>The sign in the text at which a comment is fixed: <c>[a]</c>.</summary>
    public static bool IsMark(IElement anchor) =>
        anchor.ClassList.Contains("msocomanchor") || anchor.Id?.StartsWith("cmnt_ref", StringComparison.Ordinal) == true;
}
