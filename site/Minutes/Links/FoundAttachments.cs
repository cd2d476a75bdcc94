using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Links;

/// <summary>The attachments of one page, each with an address beside it. None has that of a page, and no script is served as one, or a page could run it.</summary>
/// <param name="pageUrl">Ends in a slash.</param>
/// <param name="files">Paths of the files that are there, relative to the input folder.</param>
/// <param name="nameOf">The name under which a file is published, by its path.</param>
internal sealed partial class FoundAttachments(string pageUrl, FrozenSet<string> files, Func<string, string> nameOf)
{
    private static readonly FrozenSet<string> Scripts = FrozenSet.Create(StringComparer.Ordinal, ".js", ".mjs", ".cjs");

    private readonly ImmutableArray<Attachment>.Builder attachments = ImmutableArray.CreateBuilder<Attachment>();
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> links = new(StringComparer.Ordinal);
    private readonly FreeSlugs names = new("index.html");

    public ImmutableArray<Attachment> Attachments => attachments.ToImmutable();

    public void AddLink(string url)
    {
        if (links.Add(url))
        {
            attachments.Add(new Attachment(url, url, null));
        }
    }

    /// <returns>False when there is no such file.</returns>
    public bool AddFile(string path)
    {
        if (!files.Contains(path))
        {
            return false;
        }

        if (paths.Add(path))
        {
            var name = nameOf(path);
            attachments.Add(new Attachment(name, UrlOf(name), path));
        }

        return true;
    }

    /// <summary>Every file that a text links to or shows.</summary>
    public void AddFiles(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Image { SourcePath: { } path }:
                    AddFile(path);
                    break;
                case ContainerInline container:
                    if (container is Link { SourcePath: { } target })
                    {
                        AddFile(target);
                    }

                    AddFiles(container.Children);
                    break;
            }
        }
    }

    private string UrlOf(string name)
    {
        var extension = Extension().Match(name).Value.ToLowerInvariant();
        var slug = Slug.Of(name.AsSpan(0, name.Length - extension.Length));
        return pageUrl + names.Take(slug, nameless: "anlage", ending: Scripts.Contains(extension) ? $"{extension}.txt" : extension);
    }

    [GeneratedRegex(@"(?<=.)\.[A-Za-z0-9]{1,12}$", Matching.Exact)]
    private static partial Regex Extension();
}
