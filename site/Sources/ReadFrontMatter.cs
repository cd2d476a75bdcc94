using Protokollarchiv.Pipelines;

namespace Protokollarchiv.Sources;

/// <summary>Reads the YAML of the front matter. Where it cannot be read the document goes on with its text alone.</summary>
internal sealed class ReadFrontMatter : IModule<DividedSource, ReadSource>
{
    public ReadSource Run(DividedSource document, BuildContext context)
    {
        var map = document.Yaml is null ? null : YamlReader.Read(document.Yaml, document.Path, document.YamlLine, context.Diagnostics);
        var frontMatter = new FrontMatter(map ?? YamlMap.Empty(document.Path), context.Diagnostics);
        return new ReadSource(document.Path, frontMatter, [new MarkdownPart(document.Body, document.BodyLine)]);
    }
}
