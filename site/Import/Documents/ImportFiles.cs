using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Import.Documents;

/// <summary>
/// Lists the documents that a call names: a file as it is, a folder with all that is below it. Follows no symbolic link within a folder, so
/// none in a circle, and leaves out hidden files, locks of office programs and what is no document.
/// </summary>
internal sealed class ImportFiles(DiagnosticBag diagnostics)
{
    private const int MaxDepth = 32;

    private readonly ImmutableArray<ImportFile>.Builder found = ImmutableArray.CreateBuilder<ImportFile>();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <returns>Null when something that was named is not there; this has then been reported.</returns>
    public static ImmutableArray<ImportFile>? List(IEnumerable<string> named, DiagnosticBag diagnostics)
    {
        var files = new ImportFiles(diagnostics);
        var complete = true;
        foreach (var name in named)
        {
            var path = name.Length > 1 ? name.TrimEnd('/', Path.DirectorySeparatorChar) : name;
            if (Directory.Exists(path))
            {
                files.Collect(new DirectoryInfo(path), path, "", 0);
            }
            else if (File.Exists(path))
            {
                files.Add(path, Path.GetFullPath(path), Path.GetFileName(path));
            }
            else
            {
                diagnostics.Report(DiagnosticCodes.ImportFileMissing, new SourceLocation(name));
                complete = false;
            }
        }

        return complete ? files.found.ToImmutable() : null;
    }

    private void Add(string path, string fullPath, string relative)
    {
        if (seen.Add(fullPath))
        {
            found.Add(new ImportFile(path, fullPath, ComposedText.Of(relative)));
        }
    }

    private void Collect(DirectoryInfo folder, string path, string relative, int depth)
    {
        if (depth > MaxDepth)
        {
            diagnostics.Report(DiagnosticCodes.FolderTooDeep, new SourceLocation(path));
            return;
        }

        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCodes.FileUnreadable, new SourceLocation(path), e.Message);
            return;
        }

        foreach (var entry in entries.Where(e => e.Name[0] is not ('.' or '_' or '~')).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var name = $"{path}/{entry.Name}";
            var below = relative.Length == 0 ? entry.Name : $"{relative}/{entry.Name}";
            if (entry.LinkTarget is not null)
            {
                diagnostics.Report(DiagnosticCodes.LinkNotFollowed, new SourceLocation(name));
            }
            else if (entry is DirectoryInfo inner)
            {
                Collect(inner, name, below, depth + 1);
            }
            else if (FormatSniffer.IsDocument(entry.Extension))
            {
                Add(name, entry.FullName, below);
            }
        }
    }
}

/// <summary>A document to import.</summary>
/// <param name="Path">As named in the call, for messages.</param>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="Relative">From the folder that was named, or the file name alone; with '/'. Its folders may tell the committee.</param>
internal sealed record ImportFile(string Path, string FullPath, string Relative)
{
    public string Extension => System.IO.Path.GetExtension(FullPath).ToLowerInvariant();

    public string Stem => System.IO.Path.GetFileNameWithoutExtension(FullPath);
}
