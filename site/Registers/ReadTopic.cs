using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Registers;

/// <summary>A file of <c>themen/</c>.</summary>
internal sealed class ReadTopic : IModule<SourceDocument, Topic>
{
    public Topic? Run(SourceDocument document, BuildContext context)
    {
        var frontMatter = document.FrontMatter;
        frontMatter.ReportUnknown(RegisterKey.OfTopics);
        if (RegisterEntry.NameOf(document, context) is not { } name)
        {
            return null;
        }

        return new Topic
        {
            Slug = RegisterEntry.SlugOf(document),
            Name = name,
            Aliases = [.. frontMatter.List(RegisterKey.Aliases).Select(a => a.Text)],
            Broader = frontMatter.Text(RegisterKey.Broader),
            Related = [.. frontMatter.List(RegisterKey.Related).Select(r => r.Text)],
            Excluded = [.. frontMatter.List(RegisterKey.Not).Select(n => n.Text)],
            About = document.Blocks,
            Source = document.Path,
        };
    }
}
