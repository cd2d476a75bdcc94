using System.Globalization;
using AngleSharp.Dom;
using Protokollarchiv.Import.Outline;

namespace Protokollarchiv.Import.Html;

/// <summary>Notes of a page: the raised number in the text, the number before the note, and the way back, as LibreOffice, Pandoc and wikis write them.</summary>
internal static class HtmlNotes
{
    /// <returns>What is shown in place of a link within the page: <c>[1]</c>, nothing for an arrow back or a comment's sign; null for any other link.</returns>
    public static string? MarkOf(IElement link)
    {
        if (HtmlComments.IsMark(link))
        {
            return "";
        }

        if (link.GetAttribute("href") is not ['#', ..] || !IsNote(link))
        {
            return null;
        }

        var text = link.TextContent.Trim();
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? NoteMark.Of(number) + (IsBeforeNote(link) ? " " : "")
            : text is ['↩' or '↑' or '^', ..] ? ""
            : null;
    }

    private static bool IsNote(IElement link) =>
        link.ParentElement?.LocalName == "sup" || link.FirstElementChild?.LocalName == "sup" || link.ClassName?.Contains("footnote", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether nothing of its paragraph stands before it.</summary>
    private static bool IsBeforeNote(IElement link) => string.IsNullOrWhiteSpace(link.PreviousSibling?.TextContent) && link.ParentElement?.LocalName == "p";
}
