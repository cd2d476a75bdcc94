using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Protokollarchiv.Archive;
using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Import.Documents;
using Protokollarchiv.Language;

namespace Protokollarchiv.Import.Target;

/// <summary>
/// Where the minutes of an import go: each gets its name, <c>2022/2022-10-24-vorstand.md</c>, and is written whole or not at all. What is there
/// already stays unless the call says otherwise, what this import wrote stays in any case, and nothing is written through a link.
/// </summary>
internal sealed class TargetFolder(ImportOptions options, DiagnosticBag diagnostics)
{
    private const int LongestName = 60;

    private readonly string root = Path.GetFullPath(options.Into ?? Path.Combine(options.Input, "protokolle"));
    private readonly ConcurrentDictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether writing failed for want of space or permission.</summary>
    public bool Failed { get; private set; }

    /// <summary>The full path at which minutes belong: named by date and committee, and without a date as the document was.</summary>
    public string PathOf(Meeting meeting, ImportFile file)
    {
        var date = meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = date is null ? "" : Slug.Of(meeting.Committee ?? "");
        if (name.Length == 0)
        {
            name = Slug.Of(GermanDate.FromFileName(file.Stem)?.Remainder ?? file.Stem);
        }

        var stem = string.Join('-', new[] { date, Shortened(name) }.Where(part => !string.IsNullOrEmpty(part)));
        var folder = options.Into is not null ? "" : meeting.Date?.Year.ToString("0000", CultureInfo.InvariantCulture) ?? "ohne-datum";
        return Path.Combine(root, folder, (stem.Length == 0 ? "protokoll" : stem) + ".md");
    }

    /// <summary>How a path is shown: from the folder the call was made in, where it lies below.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <returns>What became of it; whatever kept it from being written has been reported.</returns>
    public WriteResult Write(string path, string text, ImportFile file)
    {
        var where = new SourceLocation(file.Path);
        if (!taken.TryAdd(path, file.Path))
        {
            diagnostics.Report(DiagnosticCodes.ImportSameTarget, where, Shown(path), taken[path]);
            return WriteResult.Refused;
        }

        var bytes = Encoding.UTF8.GetBytes(ComposedText.Of(text));
        try
        {
            if (LeadsOut(path))
            {
                diagnostics.Report(DiagnosticCodes.ImportLeavesTarget, where, Shown(path));
                return WriteResult.Refused;
            }

            if (File.Exists(path) || Directory.Exists(path))
            {
                // A pipe has no length, and reading one could wait for ever.
                if (File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
                {
                    return WriteResult.Unchanged;
                }

                if (!options.Force || Directory.Exists(path))
                {
                    diagnostics.Report(DiagnosticCodes.ImportTargetExists, where, Shown(path));
                    return WriteResult.Refused;
                }
            }

            WholeFile.Write(path, bytes, overwrite: true);
            return WriteResult.Written;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(DiagnosticCodes.ImportWriteFailed, where, Shown(path), e.Message);
            Failed = true;
            return WriteResult.Refused;
        }
    }

    /// <summary>Whether a folder between the target folder and the file, or the file, is a symbolic link.</summary>
    private bool LeadsOut(string path)
    {
        for (var at = path; at.Length > root.Length; at = Path.GetDirectoryName(at) ?? "")
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string Shortened(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        var cut = name.LastIndexOf('-', LongestName);
        return name[..(cut > 0 ? cut : LongestName)];
    }
}

/// <summary>What became of minutes that were to be written.</summary>
internal enum WriteResult
{
    Written,

    /// <summary>They were there already, exactly so.</summary>
    Unchanged,

    Refused,
}
