using Protokollarchiv.Archive.Linking.References;

namespace Protokollarchiv.Archive.Linking;

/// <summary>Where links to a place of minutes lead, whoever writes them: <c>2022-09-14-vorstand.md#3-finanzen</c>.</summary>
internal sealed class LinkedPlaces(MeetingCalendar calendar)
{
    /// <summary>What a link to a place that is not there leads to.</summary>
    public const string Nowhere = "";

    private readonly Dictionary<int, PlacesInText> places = [];

    /// <returns>The URL or <see cref="Nowhere"/>; null for a link that leads to no place of minutes.</returns>
    public string? UrlOf(Link link) =>
        link.SourcePath is not { } path || link.Fragment.Length < 2 || calendar.OfFile(path) is not { } index ? null
        : PlacesOf(index).Find(link.Fragment) is { } anchor ? $"{calendar[index].Url}#{anchor}"
        : Nowhere;

    /// <summary>
    /// The minutes that a name in double brackets means as programs for notes have it, by the name of their file: <c>[[2022-09-14-vorstand]]</c>,
    /// <c>[[Vorstand/2022-09-14-vorstand.md#3. Finanzen]]</c>. A place that is not there is the start of the minutes.
    /// </summary>
    public (int Meeting, string Url)? OfNote(string name)
    {
        var hash = name.IndexOf('#', StringComparison.Ordinal);
        var file = name[..(hash < 0 ? name.Length : hash)].Trim();
        file = file[(file.AsSpan().LastIndexOfAny('/', ':') + 1)..];
        if (calendar.OfNote(file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? file[..^".md".Length] : file) is not { } index)
        {
            return null;
        }

        var anchor = hash >= 0 && hash + 1 < name.Length ? PlacesOf(index).Find(name[hash..]) : null;
        return (index, anchor is null ? calendar[index].Url : $"{calendar[index].Url}#{anchor}");
    }

    private PlacesInText PlacesOf(int meeting) => places.TryGetValue(meeting, out var known) ? known : places[meeting] = PlacesInText.Of(calendar[meeting]);
}
