namespace Protokollarchiv.Files;

/// <summary>A file of the input folder, not yet read.</summary>
/// <param name="Path">Relative to the input folder, with '/'.</param>
/// <param name="FullPath">Where it is on disk.</param>
internal sealed record SourceFile(string Path, string FullPath)
{
    /// <summary>Whether it has no length: as good as an empty text, and not to be opened, since it may be a pipe or a device.</summary>
    public bool IsEmpty { get; init; }
}
