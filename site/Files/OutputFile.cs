namespace Protokollarchiv.Files;

/// <summary>A file to publish: path relative to the output folder with '/', and its bytes.</summary>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
