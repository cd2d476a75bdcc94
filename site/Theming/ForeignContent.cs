using System.Text;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Theming;

/// <summary>
/// What a theme would have browsers load from servers of others, who thereby learn of each reader: style sheets, scripts, fonts, pictures, frames. A link
/// that a reader clicks is none.
/// </summary>
internal sealed partial class ForeignContent(SiteSettings settings, DiagnosticBag diagnostics)
{
    private readonly string ownHost = new Uri(settings.BaseUrl).Host;

    /// <param name="text">Of a template or a style sheet.</param>
    public void Report(string text, string path)
    {
        var places = new PlaceCounter(text, path);
        foreach (Match load in Loads().Matches(WithoutComments(WithoutComments(text, "/*", "*/"), "<!--", "-->")))
        {
            var url = load.Groups["url"];
            if (!url.Value.Split('/')[2].Equals(ownHost, StringComparison.OrdinalIgnoreCase))
            {
                diagnostics.Report(DiagnosticCodes.LoadedFromElsewhere, places.At(url.Index), url.Value);
            }
        }
    }

    /// <summary>Spaces in the place of comments, which load nothing.</summary>
    private static string WithoutComments(string text, string begin, string end)
    {
        StringBuilder? bare = null;
        for (var at = 0; text.IndexOf(begin, at, StringComparison.Ordinal) is >= 0 and var start && text.IndexOf(end, start, StringComparison.Ordinal) is >= 0 and var close; at = close)
        {
            bare ??= new StringBuilder(text);
            for (var i = start; i < close; i++)
            {
                bare[i] = ' ';
            }
        }

        return bare?.ToString() ?? text;
    }

    /// <summary>A tag that loads, or what loads in a style sheet; in bounded stretches, so that no text takes long.</summary>
    [GeneratedRegex(
        """
        <(script|img|iframe|frame|source|video|audio|embed|track|input|object|image|use)\b[^>]{0,500}?\s(src|srcset|data|href|xlink:href|poster)\s*=\s*["']?\s*(?<url>(https?:)?//[^\s"'>]+)
        |<link\b(?=[^>]{0,500}\brel\s*=\s*["']?[^"'>]{0,60}(stylesheet|icon|preload|prefetch|preconnect|modulepreload|manifest))[^>]{0,500}?\shref\s*=\s*["']?\s*(?<url>(https?:)?//[^\s"'>]+)
        |@import\s+["']\s*(?<url>(https?:)?//[^\s"']+)
        |\burl\((?<!@namespace\b[^;]{0,60})\s*["']?\s*(?<url>(https?:)?//[^\s"')]+)
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Loads();
}
