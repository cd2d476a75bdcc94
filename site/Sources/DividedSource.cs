namespace Protokollarchiv.Sources;

/// <summary>A source file cut at its front matter.</summary>
/// <param name="Yaml">Null when the file has none.</param>
/// <param name="YamlLine">Line of the file at which <paramref name="Yaml"/> begins.</param>
/// <param name="BodyLine">Line of the file at which <paramref name="Body"/> begins.</param>
internal sealed record DividedSource(string Path, string? Yaml, int YamlLine, string Body, int BodyLine);
