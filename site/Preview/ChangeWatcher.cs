using Protokollarchiv.Commands;

namespace Protokollarchiv.Preview;

/// <summary>Tells of saved files, those that an editor saves at one stroke together.</summary>
internal sealed class ChangeWatcher : IDisposable
{
    /// <summary>Editors write a file, rename it and touch its folder within this time.</summary>
    private static readonly TimeSpan Stroke = TimeSpan.FromMilliseconds(15);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Dictionary<string, FileSystemWatcher> byFolder = new(StringComparer.Ordinal);
    private readonly Action<IReadOnlyCollection<string>?> changed;
    private readonly Timer timer;
    private readonly Lock gate = new();
    private HashSet<string> paths = new(StringComparer.Ordinal);

    private bool isIncomplete;

    /// <param name="changed">Receives full paths, or null when some are not known; not called again before it returns.</param>
    public ChangeWatcher(IEnumerable<string> folders, Action<IReadOnlyCollection<string>?> changed)
    {
        this.changed = changed;
        timer = new Timer(_ => Tell());
        foreach (var folder in folders.Select(Path.GetFullPath).Where(Directory.Exists))
        {
            Watch(folder);
            WatchReturn(folder);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Concat(byFolder.Values))
        {
            watcher.Dispose();
        }

        timer.Dispose();
    }

    private void Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
        };
        watcher.Changed += (_, e) => Note(e.FullPath);
        watcher.Created += (_, e) => Note(e.FullPath);
        watcher.Deleted += (_, e) => Note(e.FullPath);
        watcher.Renamed += (_, e) =>
        {
            Note(e.OldFullPath);
            Note(e.FullPath);
        };
        watcher.Error += (_, _) => NoteLoss();
        watcher.EnableRaisingEvents = true;
        if (byFolder.Remove(folder, out var old))
        {
            old.Dispose();
        }

        byFolder[folder] = watcher;
    }

    /// <summary>A watch ends with its folder: one that is deleted and made again, as when a branch is switched, is watched anew and read whole.</summary>
    private void WatchReturn(string folder)
    {
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) is not { } parent)
        {
            return;
        }

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var watcher = new FileSystemWatcher(parent) { NotifyFilter = NotifyFilters.DirectoryName };
        watcher.Created += (_, e) => Return(e.Name);
        watcher.Renamed += (_, e) => Return(e.Name);
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);

        void Return(string? made)
        {
            if (made != name)
            {
                return;
            }

            try
            {
                lock (watchers)
                {
                    Watch(folder);
                }
            }
            catch (Exception e) when (e is IOException or ArgumentException)
            {
                // It has gone again.
            }

            NoteLoss();
        }
    }

    private void Note(string path)
    {
        lock (gate)
        {
            paths.Add(path);
        }

        timer.Change(Stroke, Timeout.InfiniteTimeSpan);
    }

    /// <summary>More was saved at once than the system tells of.</summary>
    private void NoteLoss()
    {
        lock (gate)
        {
            isIncomplete = true;
        }

        timer.Change(Stroke, Timeout.InfiniteTimeSpan);
    }

    private void Tell()
    {
        HashSet<string>? saved;
        lock (gate)
        {
            saved = isIncomplete ? null : paths;
            isIncomplete = false;
            paths = new(StringComparer.Ordinal);
        }

        if (saved is { Count: 0 })
        {
            return;
        }

        try
        {
            lock (timer)
            {
                changed(saved);
            }
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            // The preview goes on as it was; the next save may mend it.
            BugReport.Print(bug);
        }
    }
}
