namespace Protokollarchiv.Files;

/// <summary>A file of the input folder, not yet read.</summary>
/// <param name="Path">Relative to the input folder, with '/'.</param>
/// <param name="FullPath">Where it is on disk.</param>
internal sealed record SourceFile(string Path, string FullPath);
