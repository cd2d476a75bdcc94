using Protokollarchiv.Diagnostics;
using Protokollarchiv.Files;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Theming;

/// <summary>
/// The files of a theme: its own, and where it has none, those of the theme that its <c>theme.yml</c> names as its base, and so on. Links
/// in the folder are not followed, so a theme can publish nothing but its own files.
/// </summary>
internal sealed class ThemeFolder
{
    private static readonly FrontMatterKey Base = new("basis", "base");
    private static readonly FrontMatterKey Name = new("name", "name");

    private readonly SortedDictionary<string, List<SourceFile>> files = new(StringComparer.Ordinal);

    /// <summary>The file in the theme and all its bases, the nearest first.</summary>
    /// <param name="path">Relative to the theme's folder, with '/': <c>pages/meeting.liquid</c>.</param>
    public IReadOnlyList<SourceFile> All(string path) => files.GetValueOrDefault(path) ?? [];

    /// <summary>The files that count below a folder, by what follows its name.</summary>
    public IEnumerable<(string Name, SourceFile File)> In(string folder) =>
        files.Where(f => f.Key.StartsWith(folder, StringComparison.Ordinal)).Select(f => (f.Key[folder.Length..], f.Value[0]));

    /// <param name="theme">A folder, or a name below <c>themes/</c> of the working folder or of the program.</param>
    /// <param name="place">Where it is named so.</param>
    /// <returns>Null when there is no such theme; this has then been reported.</returns>
    public static ThemeFolder? Open(string theme, SourceLocation place, BuildContext context)
    {
        var found = new ThemeFolder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = theme; next is not null;)
        {
            if (Locate(next) is not { } folder)
            {
                context.Diagnostics.Report(DiagnosticCodes.ThemeMissing, place, next);
                return null;
            }

            if (!seen.Add(folder))
            {
                context.Diagnostics.Report(DiagnosticCodes.ThemeInCircle, place, next);
                return null;
            }

            foreach (var file in List(folder))
            {
                var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
                (found.files.TryGetValue(path, out var same) ? same : found.files[path] = []).Add(Source(folder, path, file));
            }

            var named = BaseOf(folder, context);
            next = named?.Text;
            place = named?.Where ?? place;
        }

        return found;
    }

    /// <summary>The file of the standard theme that came with the program, or nothing.</summary>
    public static IEnumerable<SourceFile> OfProgram(string path)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "themes", "standard");
        return new FileInfo(Path.Combine(folder, path)) is { Exists: true } file ? [Source(folder, path, file)] : [];
    }

    /// <returns>Its full path; null when there is no such theme.</returns>
    public static string? Locate(string theme)
    {
        if (theme.AsSpan().ContainsAny('/', '\\'))
        {
            return Directory.Exists(theme) ? Path.GetFullPath(theme) : null;
        }

        return new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }
            .Select(root => Path.Combine(root, "themes", theme))
            .FirstOrDefault(folder => theme is not ("" or "." or "..") && Directory.Exists(folder));
    }

    private static YamlScalar? BaseOf(string folder, BuildContext context)
    {
        var file = new FileInfo(Path.Combine(folder, "theme.yml"));
        if (!file.Exists
            || new ReadText().Run(Source(folder, "theme.yml", file), context) is not { } text
            || YamlReader.Read(text.Text, text.Path, 1, context.Diagnostics) is not { } map)
        {
            return null;
        }

        var theme = new FrontMatter(map, context.Diagnostics);
        theme.ReportUnknown([Name, Base]);
        return theme.Scalar(Base) is { } named && !named.Text.AsSpan().ContainsAny('/', '\\') ? named : null;
    }

    private static SourceFile Source(string folder, string path, FileInfo file) =>
        new(Shown(folder, path), file.FullName) { IsEmpty = file is { Exists: true, Length: 0 } };

    private static IEnumerable<FileInfo> List(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        return new DirectoryInfo(folder).EnumerateFiles("*", options);
    }

    /// <summary>How messages call the file: as seen from the working folder.</summary>
    private static string Shown(string folder, string path) =>
        "./" + Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(folder, path)).Replace('\\', '/');
}
