using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>Where something is to be, in what stands beside its date.</summary>
internal static partial class AppointmentPlace
{
    private const int Longest = 80;

    /// <summary>A place in what stands behind a date: <c>im Saal</c>, <c>Rathaus</c>.</summary>
    public static string? In(string text)
    {
        var bare = text.Trim(' ', ',', ':', ';', '.', '-', '–', ')');
        var place = Participle().Replace(Aside().Replace(Preposition().Replace(bare, ""), ""), "").Trim(' ', ',', '.', ')');
        return place.Length is > 1 and <= Longest && char.IsUpper(place[0]) && !place.Contains(". ", StringComparison.Ordinal) && !NoPlace().IsMatch(place) ? place : null;
    }

    /// <summary>A place in words that may say anything: <c>im Saal</c>, <c>Gemeindehaus</c>.</summary>
    public static string? SureIn(string text) =>
        EndOf(", " + OuterMarks.Without(text)) is { } end ? In(end.Place) : null;

    /// <summary>A last part behind a comma that can only be a place, and where its comma stands.</summary>
    public static (string Place, int Start)? EndOf(string text) => PlaceAtEnd().Match(text) is { Success: true } end ? (end.Groups["place"].Value, end.Index) : null;

    [GeneratedRegex(@"^\(?((statt|Ort:|Treffpunkt:?|im|in der|in|bei|beim|auf dem|am)\s+)+", Matching.Exact)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"\s+(–|-|/)\s.*$|\s*\(.*$|\s*https?://.*$|\s*[,;]\s+\p{Ll}.*$|\s*,\s+\p{Lu}\p{L}+\s+lädt\s+(\p{Ll}+\s+)?ein\b.*$", Matching.Exact)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\s+(statt|angesetzt|geplant|festgelegt|vereinbart|einberufen|verabredet|stattfinden)$", Matching.Exact)]
    private static partial Regex Participle();

    [GeneratedRegex(
        """
          ^(
                Anmeldung|Bitte|Alle|Gäste|Thema|Themen|Einladung|Beginn|Einlass|Eintritt|Kosten|Leitung|Mitbringen|Verantwortlich|Abfahrt
              | Wir|Es|Achtung|Info|Uhrzeit|Dauer|Uhr|Aufbau|Abbau|Ort
              | (Mon|Diens|Donners|Frei|Sams|Sonn)tag
              | Mittwoch
          )(?![\p{L}-])
        | ^(Ende|Zeitraum)$
        | ^\p{Lu}[\p{L} -]*([Tt]reffen|[Ss]itzung|[Vv]ersammlung)\b
        | [:?]
        | \b(kann|können|muss|ist|sind|wird|nicht)\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex NoPlace();

    [GeneratedRegex(
        """
        ,\s*(?<place>((im|in|in[ ]der|bei|beim|auf[ ]dem|Ort:)\s+)?(?-i:\p{Lu})[^,]*)$(?<=
            ,\s*(
                  (im|in|in[ ]der|bei|beim|auf[ ]dem|Ort:)\s.*
                | .*(
                        saal|haus|heim|kirche|raum|platz|hof|schule|halle|gasthof|gaststätte|rathaus|zentrum|straße|garten|museum|bibliothek
                      | café|kneipe|treff|büro|bahnhof|zoom|online
                  )(\s.*)?
            )
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex PlaceAtEnd();
}
