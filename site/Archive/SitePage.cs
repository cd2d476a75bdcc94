using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A page of the site that is no minutes: Impressum, Über uns.</summary>
internal sealed record SitePage(string Slug, string Title, int? MenuOrder, ImmutableArray<Block> Blocks, string Source)
{
    public string Url => $"/{Slug}/";

    public ImmutableArray<Attachment> Attachments { get; init; } = [];
}
