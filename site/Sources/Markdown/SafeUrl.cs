using Protokollarchiv.Language;

namespace Protokollarchiv.Sources.Markdown;

/// <summary>Decides which link targets may be published: http, https, mailto, tel and relative ones.</summary>
internal static class SafeUrl
{
    /// <returns>The target without control characters and spaces around it, an address on the web with its scheme; empty when it must not be published.</returns>
    public static string Of(string url)
    {
        var tidy = Tidy(url);
        if (tidy.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return $"https://{tidy}";
        }

        return Scheme(tidy) is null or "http" or "https" or "mailto" or "tel" ? tidy : "";
    }

    /// <summary>
    /// The file a relative target names, resolved against the folder of <paramref name="source"/> and relative to the input folder.
    /// Null when the target is absolute or only a fragment; no file's path when it leaves the input folder.
    /// </summary>
    public static string? SourcePath(string url, string source)
    {
        if (url.Length == 0 || url[0] is '/' or '#' or '?' || Scheme(url) is not null)
        {
            return null;
        }

        var path = Uri.UnescapeDataString(url.Split('#', '?')[0]).Replace('\\', '/');
        var parts = source.Split('/').SkipLast(1).ToList();
        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return path;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return ComposedText.Of(string.Join('/', parts));
    }

    private static string Tidy(string url) =>
        url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) ? string.Concat(url.Trim().Where(c => !char.IsControl(c))).Replace(" ", "%20", StringComparison.Ordinal) : url;

    /// <summary>RFC 3986, 3.1: a letter, then letters, digits, "+", "-", "." up to a colon.</summary>
    private static string? Scheme(string url)
    {
        var colon = url.IndexOfAny([':', '/', '?', '#']);
        return colon < 0 || url[colon] != ':' ? null : url[..colon].ToLowerInvariant();
    }
}
