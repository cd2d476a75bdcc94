using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Search.Attached;
using Protokollarchiv.Theming;

namespace Protokollarchiv.Preview;

/// <summary>The site as input folder and theme are now. A change is read in the background and takes the place of what was, whole.</summary>
internal sealed class LiveSite
{
    private readonly BuildOptions options;
    private readonly LiveArchive archive;
    private readonly AttachedTexts attached = new();
    private readonly Lock refreshing = new();
    private Theme theme;
    private ImmutableArray<Diagnostic> foundInTheme;
    private readonly string run = Guid.NewGuid().ToString("N");
    private volatile SiteVersion version;
    private int versions;

    private LiveSite(BuildOptions options, LiveArchive archive, Theme theme, ImmutableArray<Diagnostic> foundInTheme)
    {
        this.options = options;
        this.archive = archive;
        this.theme = theme;
        this.foundInTheme = foundInTheme;
        version = NewVersion();
    }

    /// <summary>Called when a new version is there.</summary>
    public Action Changed { get; set; } = () => { };

    /// <returns>Null without an input folder or a theme; this has then been reported.</returns>
    public static LiveSite? Open(BuildOptions options, BuildContext context)
    {
        if (LiveArchive.Open(options, context) is not { } archive)
        {
            return null;
        }

        var inTheme = new BuildContext();
        var loaded = Theme.Load(options.Theme, archive.Archive.Settings, inTheme);
        var found = inTheme.Diagnostics.Sorted();
        foreach (var diagnostic in found)
        {
            context.Diagnostics.Report(diagnostic);
        }

        return loaded is null ? null : new LiveSite(options, archive, loaded, found);
    }

    /// <summary>Names the version that is shown, and no other of any run.</summary>
    public string VersionName => $"{run}-{version.Number}";

    /// <returns>False when the site has no such file.</returns>
    public bool TryWrite(string path, ArrayBufferWriter<byte> target) => version.TryWrite(path, target);

    /// <summary>The errors that were reported, as <c>check --json</c> lists them.</summary>
    public ReadOnlyMemory<byte> Findings() => JsonSerializer.SerializeToUtf8Bytes(CheckReport.Findings(version.Errors(), archive.Archive.Settings.Language));

    /// <param name="paths">Files that were saved, made or removed, by full path; null when any may have been.</param>
    public void Refresh(IReadOnlyCollection<string>? paths)
    {
        lock (refreshing)
        {
            var before = archive.Archive.Settings;
            var isOther = paths is null ? archive.ReadAgain() : archive.Update(paths.Where(p => FolderPath.Holds(options.Input, p)));

            // A theme is read in the language of the site.
            var settings = archive.Archive.Settings;
            if (paths is null || paths.Any(IsOfTheme) || settings.Language != before.Language || settings.Theme != before.Theme || settings.ThemePlace != before.ThemePlace)
            {
                isOther = true;
                var context = new BuildContext();
                theme = Theme.Load(options.Theme, archive.Archive.Settings, context) ?? theme;
                foundInTheme = context.Diagnostics.Sorted();
            }

            if (!isOther)
            {
                return;
            }

            version = NewVersion();
        }

        Changed();
    }

    /// <summary>A theme named in the call may lie anywhere, in the input folder too.</summary>
    private bool IsOfTheme(string path) =>
        !FolderPath.Holds(options.Input, path) || (options.Theme is { } named && ThemeFolder.Locate(named) is { } folder && FolderPath.Holds(folder, path));

    private SiteVersion NewVersion() =>
        new(archive.Archive, archive.Sources, theme, new BuildContext { Attached = attached }) { Number = ++versions, Found = archive.Diagnostics.Concat(foundInTheme) };
}
