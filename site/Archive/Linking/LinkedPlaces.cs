using Protokollarchiv.Archive.Linking.References;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Where links to a place of minutes lead, whoever writes them: <c>2022-09-14-vorstand.md#3-finanzen</c>.</summary>
internal sealed class LinkedPlaces(MeetingCalendar calendar)
{
    /// <summary>What a link to a place that is not there leads to.</summary>
    public const string Nowhere = "";

    private readonly Dictionary<string, PlacesOfMinutes> places = new(StringComparer.Ordinal);

    /// <returns>The URL or <see cref="Nowhere"/>; null for a link that leads to no place of minutes.</returns>
    public string? UrlOf(Link link)
    {
        if (link.SourcePath is not { } path || link.Fragment.Length < 2 || calendar.OfFile(path) is not { } index)
        {
            return null;
        }

        var meeting = calendar[index];
        var known = places.TryGetValue(path, out var found) ? found : places[path] = new PlacesOfMinutes(meeting);
        return known.Find(link.Fragment) is { } anchor ? $"{meeting.Url}#{anchor}" : Nowhere;
    }
}
