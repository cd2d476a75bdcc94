using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Protokollarchiv.Import.Html;

/// <summary>
/// What a page does not show: by an attribute, a style set by hand, or a rule of its own style sheet for a class or a name. Rules for print and the like
/// count for nothing, and of two rules for the same the last counts.
/// </summary>
internal sealed partial class HtmlHidden
{
    private readonly HashSet<string> selectors = new(StringComparer.Ordinal);

    public HtmlHidden(IHtmlDocument document)
    {
        foreach (var sheet in document.QuerySelectorAll("style"))
        {
            ReadSheet(Comment().Replace(sheet.TextContent, ""));
        }
    }

    public bool Hides(IElement element) =>
        element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || Says(element.GetAttribute("style") ?? "") == true
        || (selectors.Count > 0 && (selectors.Contains("#" + element.Id) || element.ClassList.Any(name => selectors.Contains("." + name))));

    private void ReadSheet(string sheet)
    {
        for (Match rule = Rule().Match(sheet); rule.Success; rule = rule.NextMatch())
        {
            if (Says(rule.Groups["body"].Value) is not { } hides)
            {
                continue;
            }

            foreach (var selector in rule.Groups["selectors"].Value.Split(',').Select(one => one.Trim()).Where(one => Simple().IsMatch(one)))
            {
                var name = selector[selector.IndexOfAny(['.', '#'])..];
                _ = hides ? selectors.Add(name) : selectors.Remove(name);
            }
        }
    }

    /// <returns>Null when the declarations say nothing of it.</returns>
    private static bool? Says(string declarations) =>
        declarations.Length == 0 ? null
        : Hiding().IsMatch(declarations) ? true
        : Displaying().IsMatch(declarations) ? false
        : null;

    [GeneratedRegex(@"/\*.*?(\*/|$)", Matching.Exact | RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>A rule, or a block such as <c>@media print { … }</c> with the rules inside, which are passed over.</summary>
    [GeneratedRegex(@"@[^{};]*(;|\{([^{}]|\{[^{}]*\})*\})|(?<selectors>[^{}@;]+)\{(?<body>[^{}]*)\}", Matching.Exact | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[a-z0-9]*[.#][\w-]+$", Matching.AnyCase)]
    private static partial Regex Simple();

    [GeneratedRegex(@"(^|[;{\s])(display\s*:\s*none|visibility\s*:\s*(hidden|collapse))", Matching.AnyCase)]
    private static partial Regex Hiding();

    [GeneratedRegex(@"(^|[;{\s])(display|visibility)\s*:", Matching.AnyCase)]
    private static partial Regex Displaying();
}
