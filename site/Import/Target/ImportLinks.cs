using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Import.Target;

/// <summary>
/// Links of imported documents: to the web they stay, to another document of the same import they lead to its minutes, and to anything else
/// only their words stay, since a link to nowhere would fail the build.
/// </summary>
/// <param name="targets">Full paths of the minutes to be, by full path of the document.</param>
internal sealed class ImportLinks(ImportedMinutes minutes, FrozenDictionary<string, string> targets, DiagnosticBag diagnostics)
{
    public ImmutableArray<Block> Resolve() => EachPassage.In(minutes.Blocks, passage => passage with { Content = Inlines(passage.Content) });

    private ImmutableArray<Inline> Inlines(ImmutableArray<Inline> content)
    {
        var resolved = ImmutableArray.CreateBuilder<Inline>(content.Length);
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Link link when Url(link.Url) is { } url:
                    resolved.Add(link with { Url = url });
                    break;
                case Link link:
                    resolved.AddRange(link.Children);
                    break;
                case Emphasis emphasis:
                    resolved.Add(emphasis with { Children = Inlines(emphasis.Children) });
                    break;
                default:
                    resolved.Add(inline);
                    break;
            }
        }

        return resolved.ToImmutable();
    }

    /// <returns>Null when only the link's words are to stay.</returns>
    private string? Url(string url)
    {
        if (url.Length == 0 || url[0] == '#')
        {
            return null;
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && !absolute.IsFile && url[0] != '/')
        {
            return DirectLink.Of(absolute)?.AbsoluteUri ?? url;
        }

        if (Document(url) is { } path && targets.TryGetValue(path, out var other))
        {
            var relative = Path.GetRelativePath(Path.GetDirectoryName(minutes.Target) ?? "", other).Replace(Path.DirectorySeparatorChar, '/');
            return string.Join('/', relative.Split('/').Select(Uri.EscapeDataString));
        }

        diagnostics.Report(DiagnosticCodes.ImportLinkDropped, new SourceLocation(minutes.File.Path), url);
        return null;
    }

    private string? Document(string url)
    {
        try
        {
            return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(minutes.File.FullPath) ?? "", Uri.UnescapeDataString(url.Split('#', '?')[0])));
        }
        catch (ArgumentException)
        {
            // A sign that no path can have.
            return null;
        }
    }
}
