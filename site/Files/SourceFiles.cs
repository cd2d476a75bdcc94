using System.Collections.Immutable;

namespace Protokollarchiv.Files;

/// <summary>The files of the input folder by what they are, each list ordered by path.</summary>
/// <param name="Settings">Null when there is no <c>site.yml</c>.</param>
/// <param name="Others">Everything else beside minutes and pages, by path: what may be an attachment.</param>
internal sealed record SourceFiles(
    SourceFile? Settings,
    ImmutableArray<SourceFile> Minutes,
    ImmutableArray<SourceFile> People,
    ImmutableArray<SourceFile> Organizations,
    ImmutableArray<SourceFile> Topics,
    ImmutableArray<SourceFile> Pages,
    ImmutableSortedDictionary<string, SourceFile> Others);

/// <summary>A file of the input folder, not yet read.</summary>
/// <param name="Path">Relative to the input folder, with '/'.</param>
/// <param name="FullPath">Where it is on disk.</param>
internal sealed record SourceFile(string Path, string FullPath)
{
    /// <summary>Whether it has no length: as good as an empty text, and not to be opened, since it may be a pipe or a device.</summary>
    public bool IsEmpty { get; init; }
}
