using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>The links that are written in a passage, however deep in its markup.</summary>
internal static class PassageLinks
{
    public static IEnumerable<Link> Of(Passage passage) => passage.HasMarkup ? In(passage.Content) : [];

    private static IEnumerable<Link> In(ImmutableArray<Inline> content) =>
        content.OfType<ContainerInline>().SelectMany(container => container is Link link ? [link, .. In(link.Children)] : In(container.Children));
}
