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
