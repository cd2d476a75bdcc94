namespace Protokollarchiv.Drafting;

/// <summary>A file that a maintainer may begin with.</summary>
/// <param name="Path">Relative to the input folder, with '/'.</param>
internal sealed record NewFile(string Path, string Content);
