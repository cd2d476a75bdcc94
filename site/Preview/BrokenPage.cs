using System.Collections.Immutable;
using System.Net;
using System.Text;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Preview;

/// <summary>
/// Stands for a page that the theme cannot make: it says what is wrong, as the script of the preview does, which brings the page once it is
/// mended.
/// </summary>
internal sealed class BrokenPage(string language, string? styleSheet)
{
    public byte[] Of(ImmutableArray<Diagnostic> errors)
    {
        var style = styleSheet is null ? "" : $"<link rel=\"stylesheet\" href=\"{styleSheet}\">";
        var lines = errors.Select(e => $"<p>{WebUtility.HtmlEncode($"{e.Where.File}:{e.Where.Line}:{e.Where.Column} {e.Code.Id}: {e.Message(language)}")}</p>");
        var title = language == "en" ? "This page cannot be shown right now" : "Diese Seite lässt sich gerade nicht zeigen";
        return Encoding.UTF8.GetBytes(
            $"<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>{style}</head>"
            // No element main: what the theme lacks, the script of the preview takes for a page to be loaded anew.
            + $"<body><div class=\"vorschau-meldungen\" role=\"alert\">{string.Concat(lines)}</div><div role=\"main\"><h1>{title}</h1></div></body></html>");
    }
}
