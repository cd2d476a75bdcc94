using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;

namespace Protokollarchiv.Pipelines;

/// <summary>
/// Reads every page before it is published and proves that each link within the site has its file, and each fragment its place. Keeps
/// only hashes of the places, so that it costs little at any size.
/// </summary>
internal sealed class LinkGuard
{
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> targets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string File, string Id), bool> ids = new();

    /// <summary>Safe from several threads.</summary>
    public void Read(OutputFile file)
    {
        files[file.Path] = true;
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            return;
        }

        var html = file.Content.Span;
        foreach (var value in Values(html, " href=\""u8).Concat(Values(html, " src=\""u8)))
        {
            if (value is ['/', not '/', ..] or "/")
            {
                targets.TryAdd(value, file.Path);
            }
            else if (value is ['#', _, ..])
            {
                targets.TryAdd($"/{file.Path}{value}", file.Path);
            }
        }

        foreach (var id in Values(html, " id=\""u8))
        {
            ids[(file.Path, id)] = true;
        }
    }

    /// <param name="sourceOf">The input file a page was made from, by the page's path, or null.</param>
    public void Report(DiagnosticBag diagnostics, Func<string, string?> sourceOf)
    {
        foreach (var (target, page) in targets)
        {
            if (!IsThere(target))
            {
                var url = "/" + (page.EndsWith("index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page);
                diagnostics.Report(DiagnosticCodes.DeadLink, new SourceLocation(sourceOf(page) ?? ""), url, target);
            }
        }
    }

    private bool IsThere(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((hash < 0 ? target : target[..hash]).Split('?')[0]).TrimStart('/');
        if (path.Length == 0 || path[^1] == '/')
        {
            path += "index.html";
        }

        return files.ContainsKey(path) && (hash < 0 || hash == target.Length - 1 || ids.ContainsKey((path, Uri.UnescapeDataString(target[(hash + 1)..]))));
    }

    private static List<string> Values(ReadOnlySpan<byte> html, ReadOnlySpan<byte> attribute)
    {
        var values = new List<string>();
        while (html.IndexOf(attribute) is >= 0 and var start)
        {
            html = html[(start + attribute.Length)..];
            var end = html.IndexOf((byte)'"');
            if (end < 0)
            {
                break;
            }

            var value = Encoding.UTF8.GetString(html[..end]);
            values.Add(value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value);
        }

        return values;
    }
}
