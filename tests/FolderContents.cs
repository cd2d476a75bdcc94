using System.Security.Cryptography;

namespace Protokollarchiv.Tests;

/// <summary>All files of a folder, to compare two of them byte by byte.</summary>
internal static class FolderContents
{
    /// <returns>Each file as <c>path hash</c>, in order.</returns>
    public static IReadOnlyList<string> Of(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => $"{Path.GetRelativePath(folder, path)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}")
            .Order(StringComparer.Ordinal),
    ];
}
