namespace Protokollarchiv.Files;

/// <summary>The list in the output folder of what a build has published there, so that the next one knows its own files from those that no build wrote.</summary>
/// <param name="output">Full path of the folder.</param>
/// <param name="staging">Where a new list is written before it replaces the old one.</param>
internal sealed class Manifest(string output, string staging)
{
    public const string FileName = ".manifest";

    private readonly string path = Path.Combine(output, FileName);

    public HashSet<string> Read() => File.Exists(path) ? [.. File.ReadAllLines(path).Where(IsInside)] : [];

    public void Write(IEnumerable<string> paths)
    {
        var next = Path.Combine(staging, FileName);
        Directory.CreateDirectory(staging);
        File.WriteAllText(next, string.Concat(paths.Select(p => p + "\n")));
        if (SameContent.IsAt(path, File.ReadAllBytes(next)))
        {
            File.Delete(next);
        }
        else
        {
            File.Move(next, path, overwrite: true);
        }
    }

    private bool IsInside(string line) => line.Length > 0 && FolderPath.Holds(output, Path.Combine(output, line));
}
