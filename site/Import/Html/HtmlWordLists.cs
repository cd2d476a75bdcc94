using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Protokollarchiv.Import.Manuscripts;

namespace Protokollarchiv.Import.Html;

/// <summary>Lists as Word and Outlook save them in a page: paragraphs that name their level, and begin with what Word counted, set in a font of its own.</summary>
internal static partial class HtmlWordLists
{
    /// <returns>The mark and depth, from 1, of a paragraph that is an entry of a list; null for any other.</returns>
    public static (ListMark Mark, int Depth)? EntryOf(IElement paragraph) =>
        paragraph.LocalName == "p" && Level().Match(paragraph.GetAttribute("style") ?? "") is { Success: true } level && paragraph.QuerySelectorAll("span").FirstOrDefault(IsMark) is { } mark
            ? (new ListMark(Label(mark)), level.Groups["level"].Value[0] - '0')
            : null;

    /// <summary>Whether the element holds what Word counted, or its bullet.</summary>
    public static bool IsMark(IElement span) => span.LocalName == "span" && Ignore().IsMatch(span.GetAttribute("style") ?? "");

    /// <returns>Null for a bullet: one sign, which means something in its font only.</returns>
    public static string? Label(IElement mark) => mark.TextContent.Trim() is var label && (label.Length > 1 || label is [>= '0' and <= '9']) ? label : null;

    [GeneratedRegex(@"mso-list\s*:\s*\w+\s+level(?<level>[1-9])", Matching.AnyCase)]
    private static partial Regex Level();

    [GeneratedRegex(@"mso-list\s*:\s*ignore", Matching.AnyCase)]
    private static partial Regex Ignore();
}
