using System.Collections.Frozen;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Where files of the input folder are on the site: minutes, register entries, pages, and attachments.</summary>
internal sealed class FileTargets(FrozenDictionary<string, string> urls)
{
    /// <summary>By path relative to the input folder.</summary>
    public FrozenDictionary<string, string> Urls { get; } = urls;

    public string? Find(string sourcePath) => Urls.GetValueOrDefault(sourcePath);
}
