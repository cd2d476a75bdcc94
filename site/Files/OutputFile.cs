namespace Protokollarchiv.Files;

/// <summary>A file to publish: path relative to the output folder with '/', and its bytes.</summary>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content)
{
    private const string Index = "index.html";

    /// <summary>Where a host serves it: <c>/suche/</c> for <c>suche/index.html</c>, else <c>/</c> and the path.</summary>
    public string Url => UrlOf(Path);

    /// <inheritdoc cref="Url"/>
    public static string UrlOf(string path) =>
        path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? string.Concat("/", path.AsSpan(0, path.Length - Index.Length)) : "/" + path;
}
