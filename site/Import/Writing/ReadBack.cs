using System.Collections.Immutable;
using Protokollarchiv.Archive;
using Protokollarchiv.Pipelines;
using Protokollarchiv.Sources;

namespace Protokollarchiv.Import.Writing;

/// <summary>Reads Markdown as a build will.</summary>
internal static class ReadBack
{
    /// <summary>So that a rule at the beginning is none.</summary>
    private const string EmptyFrontMatter = "---\n---\n\n";

    private static readonly Pipeline<SourceText, SourceDocument> Pipeline = SitePipelines.Texts(new SiteSettings());

    public static ImmutableArray<Block> Blocks(string markdown) =>
        Pipeline.Run(new SourceText("", EmptyFrontMatter + markdown), new BuildContext())?.Blocks ?? [];
}
