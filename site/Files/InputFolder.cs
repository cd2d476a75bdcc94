using System.Collections.Immutable;
using System.Text;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Files;

/// <summary>
/// Lists the input folder. Follows no link out of it and none in a circle, opens nothing but ordinary files, and leaves out what begins
/// with a point or an underscore; but Jekyll's <c>_posts</c> are what a Jekyll site publishes.
/// </summary>
internal sealed class InputFolder(string path, DiagnosticBag diagnostics)
{
    private const int MaxDepth = 32;

    public SourceFiles List()
    {
        var settings = System.IO.Path.Combine(path, "site.yml");
        var minutes = Files("protokolle");
        foreach (var file in minutes.Where(f => !System.IO.Path.HasExtension(f.Path)))
        {
            diagnostics.Report(DiagnosticCodes.NoMarkdownFile, new SourceLocation(file.Path));
        }

        return new SourceFiles(
            File.Exists(settings) ? new SourceFile("site.yml", settings) : null,
            [.. minutes.Where(IsMarkdown)],
            [.. Files("personen").Where(IsMarkdown)],
            [.. Files("partner").Where(IsMarkdown)],
            [.. Files("themen").Where(IsMarkdown)],
            [.. Files("seiten").Where(IsMarkdown)],
            minutes.Where(f => !IsMarkdown(f)).DistinctBy(f => f.Path, StringComparer.Ordinal).ToImmutableSortedDictionary(f => f.Path, f => f, StringComparer.Ordinal));
    }

    private static bool IsMarkdown(SourceFile file) => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private List<SourceFile> Files(string folder)
    {
        var files = new List<SourceFile>();
        Collect(new DirectoryInfo(System.IO.Path.Combine(path, folder)), folder, 0, files);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    private void Collect(DirectoryInfo folder, string relative, int depth, List<SourceFile> files)
    {
        if (!folder.Exists)
        {
            return;
        }

        if (depth > MaxDepth)
        {
            diagnostics.Report(DiagnosticCodes.FolderTooDeep, new SourceLocation(relative));
            return;
        }

        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCodes.FileUnreadable, new SourceLocation(relative), e.Message);
            return;
        }

        foreach (var entry in entries.Where(e => e.Name[0] is not '.'))
        {
            var name = $"{relative}/{entry.Name.Normalize(NormalizationForm.FormC)}";
            if (entry.Name[0] == '_' && entry.Name != "_posts")
            {
                diagnostics.Report(DiagnosticCodes.FolderLeftOut, new SourceLocation(name));
            }
            else if (entry.LinkTarget is not null)
            {
                diagnostics.Report(DiagnosticCodes.LinkNotFollowed, new SourceLocation(name));
            }
            else if (entry is DirectoryInfo inner)
            {
                Collect(inner, name, depth + 1, files);
            }
            else if (entry is FileInfo { Length: > 0 })
            {
                files.Add(new SourceFile(name, entry.FullName));
            }
            else
            {
                // A pipe or a device has no length either, and opening one could wait for ever.
                diagnostics.Report(DiagnosticCodes.FileEmpty, new SourceLocation(name));
            }
        }
    }
}
