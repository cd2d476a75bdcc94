using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pages;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Preview;

/// <summary>The site at one moment: nothing of it is made before it is asked for.</summary>
internal sealed class SiteVersion
{
    private readonly ImmutableArray<Diagnostic> found;
    private readonly BuildContext context;
    private readonly PageRenderer renderer;
    private readonly FrozenDictionary<string, PageGroup> groups;
    private readonly ImmutableArray<FilePipeline> pipelines;

    public SiteVersion(MinutesArchive archive, SourceFiles sources, Theme theme, ImmutableArray<Diagnostic> found)
    {
        this.found = found;
        context = new BuildContext();
        var site = new Site(archive, theme.Words);
        renderer = new PageRenderer(theme, site, context.Diagnostics);
        groups = SitePipelines.Groups(site).DistinctBy(g => g.Url, StringComparer.Ordinal).ToFrozenDictionary(g => g.Url, StringComparer.Ordinal);
        pipelines = SitePipelines.FilesBesidePages(site, () => SitePipelines.Plan(site, context), theme, sources, context);
    }

    /// <summary>What reading found, and what making pages has found so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. found, .. context.Diagnostics.Sorted()];

    /// <param name="path">Relative to the output folder.</param>
    /// <returns>False when the site has no such file.</returns>
    public bool TryWrite(string path, ArrayBufferWriter<byte> target) => TryWritePage(path, target) || TryWriteOther(path, target);

    private bool TryWritePage(string path, ArrayBufferWriter<byte> target)
    {
        var url = "/" + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
        for (var above = url; above.Length > 0; above = above[..(above.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            if (groups.TryGetValue(above, out var group))
            {
                var page = group.Pages().FirstOrDefault(p => p.Path == path);
                return page is not null && Write(renderer.File(page), path, target);
            }
        }

        return false;
    }

    private bool TryWriteOther(string path, ArrayBufferWriter<byte> target) =>
        pipelines.SelectMany(pipeline => pipeline.Plan()).Any(batch => (batch.Path is null || batch.Path == path) && Write(batch, path, target));

    private static bool Write(FileBatch batch, string path, ArrayBufferWriter<byte> target)
    {
        var isThere = false;
        var buffer = new ArrayBufferWriter<byte>();
        batch.Make(buffer, file =>
        {
            if (file.Path == path)
            {
                isThere = true;
                target.Write(file.Content.Span);
            }
        });
        return isThere;
    }
}
