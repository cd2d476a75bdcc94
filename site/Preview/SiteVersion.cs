using System.Buffers;
using System.Collections.Concurrent;
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
    private readonly BuildContext context;
    private readonly PageRenderer renderer;
    private readonly BrokenPage broken;
    private readonly Dictionary<string, PageGroup> groups = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Lazy<ImmutableArray<FileBatch>>> others;
    private readonly ConcurrentDictionary<FileBatch, Lazy<Dictionary<string, byte[]>>> made = new((IEqualityComparer<FileBatch>)ReferenceEqualityComparer.Instance);

    /// <param name="context">Of this version alone, but for what attachments say.</param>
    public SiteVersion(MinutesArchive archive, SourceFiles sources, Theme theme, BuildContext context)
    {
        this.context = context;
        var site = new Site(archive, theme.Words);
        renderer = new PageRenderer(theme, site, context.Diagnostics);
        broken = new BrokenPage(archive.Settings.Language, theme.Assets.UrlOf("css/site.css"));
        foreach (var group in SitePipelines.Groups(site))
        {
            groups.TryAdd(group.Url, group);
        }

        others =
        [
            .. SitePipelines.FilesBesidePages(site, () => SitePipelines.Plan(site, context), theme, sources, context)
                .Select(pipeline => new Lazy<ImmutableArray<FileBatch>>(() => [.. pipeline.Plan()])),
        ];
    }

    public required int Number { get; init; }

    /// <summary>What reading found; looked at only when it is asked for.</summary>
    public required IEnumerable<Diagnostic> Found { get; init; }

    /// <summary>The errors that reading found, and that making pages has found so far.</summary>
    public ImmutableArray<Diagnostic> Errors()
    {
        var errors = new DiagnosticBag();
        foreach (var error in Found.Concat(context.Diagnostics.Sorted()).Where(d => d.Code.Severity == Severity.Error))
        {
            errors.Report(error);
        }

        return errors.Sorted();
    }

    /// <param name="path">Relative to the output folder.</param>
    /// <returns>False when the site has no such file.</returns>
    public bool TryWrite(string path, ArrayBufferWriter<byte> target) => TryWritePage(path, target) || TryWriteOther(path, target);

    private bool TryWritePage(string path, ArrayBufferWriter<byte> target)
    {
        var url = OutputFile.UrlOf(path);
        for (var above = url; above.Length > 0; above = above[..(above.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            if (groups.TryGetValue(above, out var group))
            {
                var page = group.Pages().FirstOrDefault(p => p.Path == path);
                return page is not null && WritePage(page, target);
            }
        }

        return false;
    }

    /// <summary>What the theme makes of the page, or where it does not get beyond the head, what is wrong.</summary>
    private bool WritePage(Page page, ArrayBufferWriter<byte> target)
    {
        Write(renderer.File(page), page.Path, target);
        if (target.WrittenSpan.IndexOf(LiveScript.Place) < 0 && Errors() is [_, ..] errors)
        {
            target.Clear();
            target.Write(broken.Of(errors));
        }

        return true;
    }

    private bool TryWriteOther(string path, ArrayBufferWriter<byte> target)
    {
        foreach (var batch in others.SelectMany(batches => batches.Value))
        {
            if (batch.Path == path)
            {
                return Write(batch, path, target);
            }

            if (batch.MayHold(path) && made.GetOrAdd(batch, b => new(() => Made(b))).Value.TryGetValue(path, out var content))
            {
                target.Write(content);
                return true;
            }
        }

        return false;
    }

    /// <summary>Files that are made together stay, or each of them would make them all.</summary>
    private static Dictionary<string, byte[]> Made(FileBatch batch)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        batch.Make(new ArrayBufferWriter<byte>(), file => files[file.Path] = file.Content.ToArray());
        return files;
    }

    private static bool Write(FileBatch batch, string path, ArrayBufferWriter<byte> target)
    {
        var isThere = false;
        batch.Make(new ArrayBufferWriter<byte>(), file =>
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
