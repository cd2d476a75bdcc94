using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Language;

namespace Protokollarchiv.Files;

/// <summary>
/// What lies in the input folder where nobody reads it. A folder <c>Personen</c> is read on one machine and not on another, and whom it withholds
/// there is named here: what is called nearly like something that is read is an error.
/// </summary>
/// <param name="folders">Those that are read, by name.</param>
internal sealed class UnreadEntries(string path, ImmutableArray<string> folders, DiagnosticBag diagnostics)
{
    private const int DeepestLookedInto = 3;

    private static readonly ImmutableArray<string> OtherTexts = ["", ".txt", ".yml", ".yaml"];

    public static bool IsMarkdown(string file) => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Text under a name that is not Markdown's, as editors make it: <c>karla-blau.md.txt</c>.</summary>
    public static bool IsOtherText(string file) => OtherTexts.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    public void Report()
    {
        try
        {
            foreach (var entry in new DirectoryInfo(path).GetFileSystemInfos().Where(e => e.Name[0] is not ('.' or '_') && e.LinkTarget is null))
            {
                var name = ComposedText.Of(entry.Name);
                if (name != InputFolder.SettingsFile && !folders.Contains(name, StringComparer.Ordinal))
                {
                    Report(entry, name);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCodes.FileUnreadable, new SourceLocation(""), e.Message);
        }
    }

    private void Report(FileSystemInfo entry, string name)
    {
        var isUnread = entry is DirectoryInfo folder ? HoldsMarkdown(folder) : IsMarkdown(name);
        if ((entry is DirectoryInfo ? isUnread ? FolderLike(name) : null : SettingsLike(name)) is { } meant)
        {
            diagnostics.Report(DiagnosticCodes.NameNearlyRight, new SourceLocation(name), meant);
        }
        else if (isUnread)
        {
            diagnostics.Report(DiagnosticCodes.NotReadHere, new SourceLocation(name));
        }
    }

    /// <summary>Beside a folder that is called right, only another way to write its name is meant for it.</summary>
    private string? FolderLike(string name) =>
        folders.FirstOrDefault(f => f.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? Nearest.Of(name, folders.Where(f => !Directory.Exists(Path.Combine(path, f))));

    private static string? SettingsLike(string name) =>
        name.StartsWith("site.", StringComparison.OrdinalIgnoreCase) && IsOtherText(name) ? InputFolder.SettingsFile : null;

    private static bool HoldsMarkdown(DirectoryInfo folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = DeepestLookedInto, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        return folder.EnumerateFiles("*", options).Any(file => IsMarkdown(file.Name));
    }
}
