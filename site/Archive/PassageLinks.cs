using System.Collections.Immutable;
using Protokollarchiv.Diagnostics;

namespace Protokollarchiv.Archive;

/// <summary>The links that are written in a passage, however deep in its markup.</summary>
internal static class PassageLinks
{
    /// <summary>Those of all minutes, each with its place.</summary>
    public static IEnumerable<(string Url, SourceLocation Where)> Of(MinutesArchive archive) =>
        archive.Meetings.SelectMany(linked => linked.Meeting.Passages.SelectMany(
            passage => Of(passage).Select(link => (link.Url, new SourceLocation(linked.Meeting.Source, passage.Line, passage.Column)))));

    private static IEnumerable<Link> Of(Passage passage) => passage.HasMarkup ? In(passage.Content) : [];

    private static IEnumerable<Link> In(ImmutableArray<Inline> content) =>
        content.OfType<ContainerInline>().SelectMany(container => container is Link link ? [link, .. In(link.Children)] : In(container.Children));
}
