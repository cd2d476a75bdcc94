using System.Collections.Frozen;
using Protokollarchiv.Archive;
using Protokollarchiv.Archive.Linking;

namespace Protokollarchiv.Pages.Markup;

/// <summary>Where the links, names and pictures that somebody wrote lead in the site.</summary>
/// <param name="linked">The meeting in whose minutes they stand, or null.</param>
/// <param name="own">The places of a text that is no minutes.</param>
internal sealed class LinkTargets(Site site, LinkedMeeting? linked, PlacesInText? own)
{
    /// <summary>Where names in double brackets lead; none in minutes, where they are among the mentions.</summary>
    private readonly FrozenDictionary<string, string> nameUrls = linked is null ? site.Archive.NameUrls : FrozenDictionary<string, string>.Empty;

    private readonly FrozenDictionary<string, string> places = linked?.Places ?? site.Archive.Places;

    /// <returns>Null or empty for a link that leads nowhere or must not be published.</returns>
    public string? Of(Link link) =>
        link.SourcePath is not null ? OfFile(link, link.SourcePath)
        : linked is null ? (link.Url is ['#', _, ..] && own?.Find(link.Url) is { } anchor ? $"#{anchor}" : link.Url)
        : link.Url is ['#', _, ..] ? places.GetValueOrDefault(link.Place)
        : site.DeadLinks.Contains(link.Url) ? null
        : link.Url;

    /// <returns>Null where nobody, or more than one, is called so.</returns>
    public string? Of(NameLink name) => nameUrls.GetValueOrDefault(name.Name);

    /// <returns>Null for a picture that is not beside the minutes.</returns>
    public string? Of(Image image) => image.SourcePath is { } path ? site.Archive.FileUrls.GetValueOrDefault(path) : null;

    private string? OfFile(Link link, string path) =>
        !site.Archive.FileUrls.TryGetValue(path, out var target) ? null : places.TryGetValue(link.Place, out var place) ? place : target + link.Fragment;
}
