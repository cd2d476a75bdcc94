using System.Collections.Concurrent;

namespace Protokollarchiv.Files;

/// <summary>
/// Publishes a site file by file. What is new or changed is written beside the site first; only when everything is there and sound does
/// <see cref="Commit"/> move it in, each file at once, so a reader sees the old file or the new one and never half of one. Files
/// that are the same are not touched. What an earlier build published and this one does not is removed; files that no build wrote stay.
/// </summary>
internal sealed class Publication : IDisposable
{
    /// <summary>ERROR_SHARING_VIOLATION, which .NET gives on Windows alone.</summary>
    public const int InUse = unchecked((int)0x80070020);

    private const string StagingFolder = ".staging";
    private const string LockFile = ".lock";

    private readonly string output;
    private readonly string staging;
    private readonly Manifest manifest;
    private readonly bool isNew;
    private readonly FileStream held;
    private readonly ConcurrentDictionary<string, bool> published = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <exception cref="FileInTheWayException">It is a file.</exception>
    /// <exception cref="IOException">The folder cannot be written; with <see cref="InUse"/> as its HResult when another build is writing there.</exception>
    /// <exception cref="UnauthorizedAccessException">Neither.</exception>
    public Publication(string output)
    {
        this.output = Path.GetFullPath(output);
        staging = Path.Combine(this.output, StagingFolder);
        manifest = new Manifest(this.output, staging);
        isNew = !Directory.Exists(this.output);
        if (File.Exists(this.output))
        {
            throw new FileInTheWayException(output);
        }

        Directory.CreateDirectory(this.output);
        held = Hold(Path.Combine(this.output, LockFile));
        RemoveStaging();
        Directory.CreateDirectory(staging);
    }

    public int Total => published.Count;

    public int Changed => published.Count(p => p.Value);

    /// <summary>Takes a file into the site that <see cref="Commit"/> will publish. Safe from several threads.</summary>
    /// <exception cref="InvalidOperationException">Two files have one path.</exception>
    public void Stage(OutputFile file)
    {
        var target = Inside(output, file.Path);
        var changed = !SameContent.IsAt(target, file.Content.Span);
        if (!published.TryAdd(file.Path, changed))
        {
            throw new InvalidOperationException($"Two files were made for {file.Path}.");
        }

        if (changed)
        {
            Write(Inside(staging, file.Path), file.Content.Span);
        }
    }

    /// <exception cref="FileInTheWayException">Nothing was published.</exception>
    public void Commit()
    {
        var before = manifest.Read();
        RefuseForeignFiles(before);
        var paths = published.Keys.Order(StringComparer.Ordinal).ToList();
        manifest.Write([.. before.Union(paths, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        MoveIn(staging, output);
        foreach (var path in before.Where(p => !published.ContainsKey(p)))
        {
            Remove(Inside(output, path));
        }

        manifest.Write(paths);
    }

    /// <summary>What was staged and not committed is gone; a folder that only this publication has made, too.</summary>
    public void Dispose()
    {
        RemoveStaging();
        held.Dispose();
        if (isNew && !Directory.EnumerateFileSystemEntries(output).Any())
        {
            Directory.Delete(output);
        }
    }

    /// <summary>A build that was killed holds nothing any more.</summary>
    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new IOException(e.Message, InUse);
        }
    }

    /// <summary>Moves what is staged to its place: folders that are new as a whole, all else file by file.</summary>
    private static void MoveIn(string from, string to)
    {
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var target = Path.Combine(to, Path.GetFileName(folder));
            if (Directory.Exists(target))
            {
                MoveIn(folder, target);
                continue;
            }

            // A file of an earlier site, and no other, may stand where a folder is needed now.
            File.Delete(target);
            Directory.Move(folder, target);
        }

        foreach (var file in Directory.EnumerateFiles(from).Where(f => Path.GetFileName(f) != Manifest.FileName))
        {
            File.Move(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    /// <summary>Only files of an earlier site may give way to folders.</summary>
    private void RefuseForeignFiles(HashSet<string> before)
    {
        foreach (var folder in Directory.EnumerateDirectories(staging, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(staging, f)))
        {
            if (File.Exists(Path.Combine(output, folder)) && !before.Contains(folder.Replace('\\', '/')))
            {
                throw new FileInTheWayException(Path.Combine(output, folder));
            }
        }
    }

    private static string Inside(string folder, string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        return FolderPath.Holds(folder, full)
            ? full
            : throw new InvalidOperationException($"{path} leads out of the output folder.");
    }

    private void Write(string path, ReadOnlySpan<byte> content)
    {
        CreateFolderOf(path);
        // The staging folder is this build's own: locking, truncating and reserving each of its files would only cost time.
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(handle, content, 0);
    }

    private void CreateFolderOf(string path)
    {
        var folder = Path.GetDirectoryName(path) ?? output;
        if (!folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            folders.TryAdd(folder, true);
        }
    }

    private void Remove(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        File.Delete(path);
        for (var folder = Path.GetDirectoryName(path); folder is not null && folder.Length > output.Length; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any())
            {
                break;
            }

            Directory.Delete(folder);
        }
    }

    private void RemoveStaging()
    {
        if (Directory.Exists(staging))
        {
            Directory.Delete(staging, recursive: true);
        }
    }
}

/// <summary>A file that no build wrote stands where the site needs a folder. <see cref="Exception.Message"/> is its path.</summary>
internal sealed class FileInTheWayException(string path) : IOException(path);
