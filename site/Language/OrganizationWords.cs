using System.Text.RegularExpressions;

namespace Protokollarchiv.Language;

/// <summary>Words that are of organizations and never of people: <c>Jobcenter</c>, <c>Bauamt</c>, <c>Landesverband</c>.</summary>
internal static partial class OrganizationWords
{
    public static bool Occur(string text) => OfOrganizations().IsMatch(text);

    [GeneratedRegex(
        """
        (?<!\p{L})(
              \p{L}*(?i:
                    center|zentrum|verein|verband|verwaltung|abteilung|ministerium|behörde|agentur|büro|stiftung|initiative|beratung
                  | gesellschaft|genossenschaft|diakonie|caritas|feuerwehr|polizei|universität|hochschule|gymnasium|jugendclub
                  | kirchengemeinde|service|hackerspace|makerspace|fablab|chaostreff
              )
            | \p{L}{3,}amt|e\.\s?V\.?|g?GmbH|eG|THW|DRK|AWO
        )(?!\p{L})
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OfOrganizations();
}
