using System.Collections.Immutable;
using Protokollarchiv.Archive;

namespace Protokollarchiv.OpenData;

/// <summary>The few words that open data says itself, in the language of the site.</summary>
/// <param name="SearchIn">Followed by the title of the site.</param>
/// <param name="ResolutionColumns">Head of <c>/beschluesse.csv</c>, in the order of its columns.</param>
internal sealed record OpenDataWords(
    string SearchIn,
    ImmutableArray<string> ResolutionColumns,
    string Accepted,
    string Rejected,
    string Postponed)
{
    public static readonly OpenDataWords German = new(
        "Suche in:",
        ["Datum", "Gremium", "Sitzung", "TOP", "Tagesordnungspunkt", "Nummer", "Beschluss", "Ja", "Nein", "Enthaltung", "Ergebnis", "Adresse"],
        "angenommen",
        "abgelehnt",
        "vertagt");

    private static readonly OpenDataWords English = new(
        "Search in:",
        ["Date", "Committee", "Meeting", "Item", "Item title", "Number", "Resolution", "Yes", "No", "Abstention", "Result", "URL"],
        "accepted",
        "rejected",
        "postponed");

    public static OpenDataWords Of(SiteSettings settings) => settings.Language == "de" ? German : English;

    public string? Of(VoteResult? result) => result switch
    {
        VoteResult.Accepted => Accepted,
        VoteResult.Rejected => Rejected,
        VoteResult.Postponed => Postponed,
        _ => null,
    };
}
