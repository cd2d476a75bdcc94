namespace Protokollarchiv.Files;

/// <summary>Writes a file whole or not at all: on a full disk nothing is left of it.</summary>
internal static class WholeFile
{
    /// <param name="overwrite">When false, a file that is there already is an <see cref="IOException"/>.</param>
    public static void Write(string path, byte[] bytes, bool overwrite)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        Directory.CreateDirectory(folder);
        var next = Path.Combine(folder, $".{Path.GetFileName(path)}.neu");
        try
        {
            File.WriteAllBytes(next, bytes);
            File.Move(next, path, overwrite);
        }
        finally
        {
            File.Delete(next);
        }
    }
}
