using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Tests.Docs;

namespace Protokollarchiv.Tests.Minutes.Cases;

/// <summary>All that becomes of a small archive, as text: of each meeting what is recognised and what its page says, then every finding.</summary>
internal static partial class Outcome
{
    /// <summary>Elements that begin a line of their own on the page.</summary>
    private static readonly string[] Lines = ["h2", "h3", "h4", "h5", "p", "li", "tr", "pre", "blockquote", "br"];

    public static string Of(string files)
    {
        using var archive = SmallArchive.Of(files);
        var meetings = archive.Read().Meetings;
        var findings = archive.Diagnostics;
        var page = findings.Any(d => d.Code.Severity == Severity.Error) ? null : archive.Build();

        var outcome = new StringBuilder();
        foreach (var linked in meetings.OrderBy(m => m.Meeting.Source, StringComparer.Ordinal))
        {
            outcome.Append(CultureInfo.InvariantCulture, $"{linked.Meeting.Source} → {linked.Meeting.Url}\n");
            outcome.Append(Indented(Recognised.In(linked, [], named: true)));
            outcome.Append(page is null ? "" : PageOf(page(linked.Meeting.Url).QuerySelector(".text")!));
        }

        outcome.Append(page is null ? "Nichts wird veröffentlicht.\n" : "");
        foreach (var finding in findings)
        {
            outcome.Append(CultureInfo.InvariantCulture, $"{finding.Where.File}:{finding.Where.Line}:{finding.Where.Column} {finding.Code.Id}: {finding.Message("de")}\n");
        }

        return outcome.ToString().TrimEnd();
    }

    private static string PageOf(IElement text) => $"  Seite:\n{Indented(Indented(TextOf(text)))}{Indented(string.Join('\n', LinksOf(text)))}";

    private static IEnumerable<string> LinksOf(IElement text) =>
        text.QuerySelectorAll("a[href]:not([href^='#'])").Select(link => $"Link: {link.TextContent} → {link.GetAttribute("href")}");

    private static string Indented(string lines) => string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n"));

    private static string TextOf(IElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return string.Join('\n', text.ToString().Split('\n').Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0));
    }

    private static void Append(StringBuilder text, INode node)
    {
        if (node is IText words)
        {
            text.Append(words.ParentElement?.Closest("pre") is null ? words.Data.Replace('\n', ' ') : words.Data);
            return;
        }

        if (node is not IElement element)
        {
            return;
        }

        var isLine = Lines.Contains(element.LocalName);
        text.Append(isLine ? "\n" : "");
        text.Append(element is { LocalName: "li", ParentElement.LocalName: "ol" } ? $"{element.ParentElement.Children.TakeWhile(c => c != element).Count() + 1}. " : "");
        foreach (var child in element.ChildNodes)
        {
            Append(text, child);
        }

        text.Append(element.LocalName is "td" or "th" ? " | " : isLine ? "\n" : "");
    }

    [GeneratedRegex(@"[ \t\u00A0]+")]
    private static partial Regex Spaces();
}
