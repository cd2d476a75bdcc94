using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Files;

/// <summary>
/// Lists the input folder. Follows no link out of it and none in a circle, opens nothing but ordinary files, and leaves out what begins
/// with a point or an underscore; but Jekyll's <c>_posts</c> are what a Jekyll site publishes.
/// </summary>
internal sealed class InputFolder(string path, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 32;

    public const string SettingsFile = "site.yml";

    private const string Minutes = "protokolle";
    private const string People = "personen";
    private const string Organizations = "partner";
    private const string Topics = "themen";
    private const string Pages = "seiten";

    private static readonly ImmutableArray<string> Folders = [Minutes, People, Organizations, Topics, Pages];

    /// <summary>Whether a website in that folder would lie among what is read here, or what is read here in the website, for all to see.</summary>
    public bool MixesWith(string folder)
    {
        var full = System.IO.Path.GetFullPath(folder);
        return full == System.IO.Path.GetFullPath(path)
            || FolderPath.Holds(full, path)
            || Folders.Select(name => System.IO.Path.GetFullPath(System.IO.Path.Combine(path, name))).Any(read => full == read || FolderPath.Holds(read, full));
    }

    public SourceFiles List()
    {
        new UnreadEntries(path, Folders, diagnostics).Report();
        var minutes = Files(Minutes);
        var pages = Files(Pages);
        foreach (var file in minutes.Where(f => !System.IO.Path.HasExtension(f.Path)))
        {
            diagnostics.Report(DiagnosticCodes.NoMarkdownFile, new SourceLocation(file.Path));
        }

        return new SourceFiles(
            Settings(),
            [.. minutes.Where(IsMarkdown)],
            Register(People),
            Register(Organizations),
            Register(Topics),
            [.. pages.Where(IsMarkdown)],
            minutes.Concat(pages).Where(f => !IsMarkdown(f)).DistinctBy(f => f.Path, StringComparer.Ordinal).ToImmutableSortedDictionary(f => f.Path, f => f, StringComparer.Ordinal));
    }

    private SourceFile? Settings()
    {
        var files = new List<SourceFile>();
        Collect(new FileInfo(System.IO.Path.Combine(path, SettingsFile)), SettingsFile, 0, files);
        return files is [var settings] ? settings : null;
    }

    /// <summary>A picture beside them does no harm; an entry that is not read might ask for a name to be withheld.</summary>
    private ImmutableArray<SourceFile> Register(string folder)
    {
        var files = Files(folder);
        foreach (var file in files.Where(f => UnreadEntries.IsOtherText(f.Path)))
        {
            diagnostics.Report(DiagnosticCodes.EntryNotMarkdown, new SourceLocation(file.Path));
        }

        return [.. files.Where(IsMarkdown)];
    }

    private static bool IsMarkdown(SourceFile file) => UnreadEntries.IsMarkdown(file.Path);

    private List<SourceFile> Files(string folder)
    {
        var files = new List<SourceFile>();
        Collect(new DirectoryInfo(System.IO.Path.Combine(path, folder)), folder, 0, files);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>Whatever is no longer there when it is looked at never was.</summary>
    private void Collect(FileSystemInfo entry, string name, int depth, List<SourceFile> files)
    {
        try
        {
            if (entry.LinkTarget is not null)
            {
                diagnostics.Report(DiagnosticCodes.LinkNotFollowed, new SourceLocation(name));
            }
            else if (entry is DirectoryInfo { Exists: true } folder)
            {
                CollectFolder(folder, name, depth, files);
            }
            else if (entry is FileInfo { Exists: true } file)
            {
                CollectFile(file, name, files);
            }
            else if (name.Contains('\uFFFD', StringComparison.Ordinal))
            {
                diagnostics.Report(DiagnosticCodes.NameNotUtf8, new SourceLocation(name));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCodes.FileUnreadable, new SourceLocation(name), e.Message);
        }
    }

    private void CollectFolder(DirectoryInfo folder, string relative, int depth, List<SourceFile> files)
    {
        if (depth > MaxDepth)
        {
            diagnostics.Report(DiagnosticCodes.FolderTooDeep, new SourceLocation(relative));
            return;
        }

        foreach (var entry in folder.GetFileSystemInfos().Where(e => e.Name[0] is not '.'))
        {
            var name = $"{relative}/{ComposedText.Of(entry.Name)}";
            if (entry.Name[0] == '_' && entry.Name != "_posts")
            {
                diagnostics.Report(DiagnosticCodes.FolderLeftOut, new SourceLocation(name));
            }
            else
            {
                Collect(entry, name, depth + 1, files);
            }
        }
    }

    private void CollectFile(FileInfo file, string name, List<SourceFile> files)
    {
        if (file.Length > 0)
        {
            files.Add(new SourceFile(name, file.FullName));
        }
        else
        {
            // A pipe or a device has no length either, and opening one could wait for ever.
            diagnostics.Report(DiagnosticCodes.FileEmpty, new SourceLocation(name));
        }
    }
}
