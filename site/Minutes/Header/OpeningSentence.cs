using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// A sentence that says when the meeting was opened: <c>Frau Blau eröffnet die Sitzung um 19:05 Uhr und begrüßt alle.</c>, <c>Um 19 Uhr begrüßt die
/// Vorsitzende die Anwesenden.</c>, <c>Die Versammlung beginnt um 19 Uhr.</c>
/// </summary>
internal static partial class OpeningSentence
{
    /// <summary>A longer sentence says more.</summary>
    private const int Longest = 240;

    /// <summary>Up to its digits: not <c>um 3 Stimmen</c>.</summary>
    private const string Time = @"\b([Uu]m|[Gg]egen)\s+(?<time>\d{1,2}([:.]\d{2})?\s*(Uhr|h)\b|\d{1,2}:\d{2}\b)";

    /// <summary>No feast: <c>Prunksitzung</c>.</summary>
    private const string Meeting = @"((\p{Ll}[\p{L}-]*|\d+\.)\s+){0,4}?(?!(Sommer|Winter|Prunk|Fest|Fremden)\p{L})\p{L}*([Ss]itzung|[Vv]ersammlung|[Tt]reffen|[Kk]onferenz|[Pp]lenum)";

    private const string Opens = "(eröffnete?|begrü(ß|ss)te?)";

    /// <summary>Not <c>die neuen Mitglieder</c>, <c>den zweiten Teil der Sitzung</c>.</summary>
    private const string Opened = @"\b((die|das)\s+" + Meeting + @"|(die|alle)\s+((anwesenden|erschienenen)\s+)?(Anwesenden|Mitglieder|Erschienenen|Teilnehme\p{L}+))\b";

    /// <summary>Nothing with a time of its own: <c>mit dem Hinweis auf die Führung um 20 Uhr</c>.</summary>
    private const string Between = @"((?!\s(und|mit|auf|zu|zur|zum|über|für|vor|nach|an)\s)[^,;:]){1,60}?";

    /// <returns>Null where no sentence of the text says it.</returns>
    public static TimeOnly? In(string text)
    {
        if (!text.AsSpan().ContainsAny(Digit.Any))
        {
            return null;
        }

        foreach (var range in new Sentences(text))
        {
            var sentence = text[range].Trim();
            if (sentence.Length <= Longest && Opening().Match(sentence) is { Success: true } opening && !Other().IsMatch(sentence))
            {
                return GermanTime.FindFirst(opening.Groups["time"].ValueSpan)?.From;
            }
        }

        return null;
    }

    /// <summary>The time and what is opened may change places; that a meeting begins says only a sentence with nothing before it.</summary>
    [GeneratedRegex(
        $$"""
          \b{{Opens}}({{Between}}{{Opened}}({{Between}})?\s{{Time}}|{{Between}}{{Time}}{{Between}}{{Opened}})
        | ^{{Time}}\s+{{Opens}}({{Between}},(\s\p{Lu}[\p{L}.-]*){1,5},)?{{Between}}{{Opened}}
        | ^(Pünktlich\s+)?{{Time}}\s+(wird|wurden?)\s({{Between}})?{{Opened}}\s+eröffnet\b
        | ^Pünktlich\s+{{Time}}\s+wurden\s+alle\s+Anwesenden\s+begrüßt\b
        | ^(Die|Das)\s+{{Meeting}}\s+(wird|wurde)({{Between}})?\s{{Time}}{{Between}}eröffnet\b
        | ^(Die|Das)\s+(heutige\s+)?(Sitzung|Versammlung|Treffen|Konferenz|Plenum)\s+(beginnt|begann)\s+(pünktlich\s+)?{{Time}}
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Opening();

    /// <summary>Of another meeting or part of it, or of what only may be.</summary>
    [GeneratedRegex(
        """
          \b(nächste|letzte|vorige|vergangene|kommende|folgende)[nrs]?\b
        | \b(
                soll|sollte|künftig|immer|jeweils|stets|wieder|erneut|pause|gestern|nicht[ -]?öffentliche[nr]?
              | (wird\s+)?am\s+(\d|\p{L}+(tag|woch)\b)
          )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Other();
}
