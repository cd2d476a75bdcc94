using System.Collections.Immutable;

namespace Protokollarchiv.Archive;

/// <summary>A committee (Gremium): what minutes with one name of it have in common.</summary>
/// <param name="Slug">Last part of its URL, made from the name.</param>
/// <param name="Meetings">Indices in <see cref="MinutesArchive.Meetings"/>, oldest first; never empty.</param>
internal sealed record Committee(string Name, string Slug, ImmutableArray<int> Meetings)
{
    /// <summary>Whether some of its minutes are dated: without, there is nothing for a feed or a calendar.</summary>
    public bool IsDated { get; init; }

    public string Url => $"/gremien/{Slug}/";
}
