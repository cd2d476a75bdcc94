namespace Protokollarchiv.Files;

/// <summary>What lies in a folder, told from the paths alone.</summary>
internal static class FolderPath
{
    /// <summary>Whether a path leads to something below the folder, not to itself; both are full paths or relative to the working folder.</summary>
    public static bool Holds(string folder, string path)
    {
        var full = Path.GetFullPath(folder);
        var above = Path.EndsInDirectorySeparator(full) ? full : full + Path.DirectorySeparatorChar;
        var inner = Path.GetFullPath(path);
        return inner.Length > above.Length && inner.StartsWith(above, StringComparison.Ordinal);
    }
}
