using System.Collections.Frozen;
using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Commands;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Preview;

/// <summary>
/// The archive as the input folder is now. Of minutes that are saved only these are read and linked again; all else that changes is a reason
/// to read everything.
/// </summary>
internal sealed class LiveArchive
{
    private readonly BuildOptions options;
    private FrozenDictionary<string, SourceFile> minutesByPath;
    private ReadFiles read;
    private ArchiveState state;
    private ImmutableArray<Diagnostic> foundReading;

    private LiveArchive(BuildOptions options, SourceFiles sources, BuildContext context)
    {
        this.options = options;
        (Sources, minutesByPath, read, state, foundReading) = Read(sources, context);
    }

    public SourceFiles Sources { get; private set; }

    public MinutesArchive Archive => state.Archive;

    /// <summary>What reading and linking have found, in no order.</summary>
    public IEnumerable<Diagnostic> Diagnostics => foundReading.Concat(state.Diagnostics);

    /// <returns>Null when there is no input folder; this has then been reported.</returns>
    public static LiveArchive? Open(BuildOptions options, BuildContext context) =>
        SiteBuild.ReadSources(options, context) is { } sources ? new LiveArchive(options, sources, context) : null;

    /// <summary>Reads again what was saved. Where the input folder has gone, the archive stays as it was.</summary>
    /// <param name="paths">By full path.</param>
    /// <returns>False when nothing of it belongs to the archive.</returns>
    public bool Update(IEnumerable<string> paths)
    {
        var saved = paths.Where(Matters).ToList();
        if (saved.Count == 0)
        {
            return false;
        }

        if (saved.TrueForAll(path => minutesByPath.ContainsKey(path) && new FileInfo(path) is { Exists: true, Length: > 0, LinkTarget: null }))
        {
            saved.ForEach(path => Update(minutesByPath[path]));
            return true;
        }

        return ReadAgain();
    }

    /// <summary>Reads everything again. Where the input folder has gone, the archive stays as it was.</summary>
    /// <returns>True, as something may have changed.</returns>
    public bool ReadAgain()
    {
        var context = Context();
        if (SiteBuild.ReadSources(options, context) is { } sources)
        {
            (Sources, minutesByPath, read, state, foundReading) = Read(sources, context);
        }

        return true;
    }

    private static (SourceFiles Sources, FrozenDictionary<string, SourceFile> Minutes, ReadFiles Read, ArchiveState State, ImmutableArray<Diagnostic> Found) Read(SourceFiles sources, BuildContext context)
    {
        var files = SiteBuild.ReadFiles(sources, SiteBuild.ReadSettings(sources, context), context);
        var linked = ArchiveState.Of(files.Meetings, files.Register, files.Settings, context);
        return (sources, sources.Minutes.ToFrozenDictionary(f => f.FullPath, StringComparer.Ordinal), files, linked, context.Diagnostics.Sorted());
    }

    private BuildContext Context() => new() { Drafts = options.Drafts };

    /// <summary>Not what editors leave beside a file for a moment, nor a folder whose entries have changed.</summary>
    private bool Matters(string path) =>
        minutesByPath.ContainsKey(path)
        || (Path.GetFileName(path) is not ['.', ..] and not [.., '~'] && (File.Exists(path) || Directory.Exists(path) ? !IsKnownFolder(path) : IsKnown(path)));

    private bool IsKnownFolder(string path) => Directory.Exists(path) && minutesByPath.Keys.Any(p => FolderPath.Holds(path, p));

    private bool IsKnown(string path) =>
        Sources.Settings?.FullPath == path
        || Sources.Others.Values.Concat(Sources.People).Concat(Sources.Organizations).Concat(Sources.Topics).Concat(Sources.Pages).Any(f => f.FullPath == path)
        || IsKnownFolder(path);

    private void Update(SourceFile file)
    {
        var context = Context();
        var meeting = read.Minutes.Run(file, context);
        foundReading = [.. foundReading.Where(d => d.Where.File != file.Path), .. context.Diagnostics.Sorted()];
        if (meeting is not null && state.Read.Any(m => m.Source == file.Path))
        {
            state = state.With(meeting);
        }
        else
        {
            var others = state.Read.RemoveAll(m => m.Source == file.Path);
            state = ArchiveState.Of(meeting is null ? others : others.Add(meeting), state.Register, state.Archive.Settings, context);
        }
    }
}
