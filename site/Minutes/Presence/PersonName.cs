using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// A full name where nothing but its form says that it is one, and no house, club or matter of two such words: not <c>Großer Saal</c>, <c>Neue Heimat</c>,
/// <c>Wahl Vorstand</c>, <c>TSV Neustadt</c>.
/// </summary>
internal static partial class PersonName
{
    public static bool Is(string text) => OnePersonEach.IsFullName(text) && !Other().IsMatch(text);

    /// <summary>Whether a salutation, an initial or a frequent given name begins it: what no list of matters, houses or clubs has.</summary>
    public static bool IsCertain(string text) => Is(text) && (Addressed().IsMatch(text) || GivenNames.Contains(NameKey.Of(NameKey.First(text, ' '))));

    /// <summary>Who takes no part as a member does: <c>Gast Mara Oster</c>.</summary>
    public static bool IsGuest(string text) => Guest().IsMatch(text);

    [GeneratedRegex(
        """
          ^\W*(
                \p{Lu}{2,}|Stadt|Landkreis|Kreis|Gemeinde|Markt|Land|Amt|Fraktion|Bündnis|Firma|Familie|Ehepaar|Eltern|Klasse|Team|Haus
              | Villa|Schloss|Hotel|Pizzeria|Restaurant|Café|Zoom|Gasthaus|Gasthof|Kolping|Lebenshilfe|Bericht|Wahl|Protokoll|Beginn|Ende
              | Thema|Drei|Zwei
              | (
                      Groß|Klein|Neu|Alt|Grün|Frei|Jung|Rot|Deutsch|Gut|Freiwillig|Evangelisch|Katholisch|Bayerisch|Öffentlich
                    | Nichtöffentlich|Ordentlich|Außerordentlich|Erst|Zweit
                )e[rsn]?
          )\s
        | \b\p{L}*(
                [Ss]aal|[Rr]athaus|[Pp]farrhaus|[Gg]emeindehaus|[Vv]ereinsheim|[Pp]latz|[Ss]traße|[Ss]itzung|[Vv]ersammlung|[Bb]eirat
              | [Vv]orstand|[Ss]chule|[Ff]raktion|[Ll]iste|[Gg]emeinde|[Oo]rdnung|[Pp]rotokoll|[Bb]ericht
          )\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Other();

    [GeneratedRegex(
        """
        \b(
              Gast|Gäste|Besucher(in(nen)?)?|Zuhörer(in(nen)?)?|Presse|Reporter(in)?|Journalist(in)?|Vertreter(in(nen)?)?|Referent(in)?
            | Architekt(in)?|Planer(in)?|Berater(in)?
        )\s+(de[rs]\s+)?\p{Lu}
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Guest();

    [GeneratedRegex(@"^(" + Salutation.Pattern + @"\s|\p{Lu}\.\s*\p{Lu})", Matching.Exact)]
    private static partial Regex Addressed();
}
