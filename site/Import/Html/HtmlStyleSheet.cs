using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Protokollarchiv.Import.Runs;

namespace Protokollarchiv.Import.Html;

/// <summary>
/// How a page shows an element: by an attribute, a style set by hand, or a rule of its own style sheet for a class or a name, as Google Docs writes all
/// bold and struck words. Rules for print and the like count for nothing, and of two rules for the same the last counts.
/// </summary>
internal sealed partial class HtmlStyleSheet
{
    /// <summary>By selector, <c>.c3</c> or <c>h1.western</c>: what its rules set, and where in the sheets they stand.</summary>
    private readonly Dictionary<string, Dictionary<string, (int Order, string Value)>> rules = new(StringComparer.Ordinal);

    private int count;

    public HtmlStyleSheet(IHtmlDocument document)
    {
        foreach (var sheet in document.QuerySelectorAll("style"))
        {
            Read(Comment().Replace(sheet.TextContent, ""));
        }
    }

    public bool Hides(IElement element) =>
        element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || Value(element, "display") is "none"
        || Value(element, "visibility") is "hidden" or "collapse";

    /// <param name="around">How the text around the element looks.</param>
    public TextStyle StyleOf(IElement element, TextStyle around)
    {
        var style = around | ByName(element.LocalName);
        style = Value(element, "font-weight") is { } weight ? With(style, TextStyle.Strong, weight is "bold" or "bolder" or ['6' or '7' or '8' or '9', '0', '0']) : style;
        style = Value(element, "font-style") is { } slant ? With(style, TextStyle.Emphasis, slant is "italic" or "oblique") : style;

        style = Value(element, "vertical-align") == "super" ? style | TextStyle.Raised : style;

        // A line through words goes on through all that is inside.
        return IsStruck("text-decoration") || IsStruck("text-decoration-line") ? style | TextStyle.Deleted : style;

        bool IsStruck(string property) => Value(element, property)?.Contains("line-through", StringComparison.Ordinal) == true;
    }

    private static TextStyle ByName(string name) => name switch
    {
        "b" or "strong" => TextStyle.Strong,
        "i" or "em" or "cite" or "var" or "dfn" => TextStyle.Emphasis,
        "s" or "del" or "strike" => TextStyle.Deleted,
        "sup" => TextStyle.Raised,
        _ => TextStyle.Plain,
    };

    private static TextStyle With(TextStyle style, TextStyle one, bool isSet) => isSet ? style | one : style & ~one;

    private void Read(string sheet)
    {
        for (Match rule = Rule().Match(sheet); rule.Success; rule = rule.NextMatch())
        {
            foreach (var selector in rule.Groups["selectors"].Value.Split(',').Select(one => one.Trim()).Where(one => Simple().IsMatch(one)))
            {
                var name = selector.IndexOfAny(['.', '#']);
                Add(selector[..name].ToLowerInvariant() + selector[name..], rule.Groups["body"].Value);
            }
        }
    }

    private void Add(string selector, string declarations)
    {
        foreach (Match one in Declaration().Matches(declarations))
        {
            if (!rules.TryGetValue(selector, out var set))
            {
                rules[selector] = set = new(StringComparer.OrdinalIgnoreCase);
            }

            set[one.Groups["property"].Value] = (count++, Plain(one.Groups["value"].Value));
        }
    }

    /// <returns>Null where nothing is said of the property.</returns>
    private string? Value(IElement element, string property)
    {
        if (element.GetAttribute("style") is { Length: > 0 } style
            && Declaration().Matches(style).LastOrDefault(one => one.Groups["property"].Value.Equals(property, StringComparison.OrdinalIgnoreCase)) is { } byHand)
        {
            return Plain(byHand.Groups["value"].Value);
        }

        (int Order, string Value)? last = null;
        foreach (var selector in rules.Count == 0 ? [] : Selectors(element))
        {
            if (rules.TryGetValue(selector, out var set) && set.TryGetValue(property, out var found) && (last is null || found.Order > last.Value.Order))
            {
                last = found;
            }
        }

        return last?.Value;
    }

    private static IEnumerable<string> Selectors(IElement element) =>
        element.ClassList.Select(name => "." + name).Append("#" + element.Id).SelectMany(selector => new[] { selector, element.LocalName + selector });

    private static string Plain(string value) => value.Trim().ToLowerInvariant();

    [GeneratedRegex(@"/\*.*?(\*/|$)", Matching.Exact | RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>A rule, or a block such as <c>@media print { … }</c> with the rules inside, which are passed over.</summary>
    [GeneratedRegex(@"@[^{};]*(;|\{([^{}]|\{[^{}]*\})*\})|(?<selectors>[^{}@;]+)\{(?<body>[^{}]*)\}", Matching.Exact | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[a-z0-9]*[.#][\w-]+$", Matching.AnyCase)]
    private static partial Regex Simple();

    /// <summary>Of the properties that matter here, a value up to a mark such as <c>!important</c>.</summary>
    [GeneratedRegex(
        @"(?<=^|[;{\s])(?<property>display|visibility|font-weight|font-style|text-decoration|text-decoration-line|vertical-align)\s*:\s*(?<value>[^;!]*)",
        Matching.AnyCase)]
    private static partial Regex Declaration();
}
