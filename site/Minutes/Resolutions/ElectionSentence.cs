using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Sentences that say who was elected: <c>Gewählt ist Ina Ott mit 12 Stimmen</c>, <c>Ina Ott wird zur Vorsitzenden gewählt</c>. What happened somewhere else
/// is told in the same words, so a past tense needs the votes, the assembly, or that the one elected accepts.
/// </summary>
internal static partial class ElectionSentence
{
    /// <summary>A longer sentence says more than who was elected.</summary>
    private const int Longest = 500;

    /// <summary>A quick look.</summary>
    public static bool MayBe(ReadOnlySpan<char> sentence) => sentence.Contains("wählt", StringComparison.Ordinal);

    public static bool Is(ReadOnlySpan<char> sentence) =>
        sentence.Length <= Longest && MayBe(sentence) && (Result().IsMatch(sentence) || Now().IsMatch(sentence) || (Past().IsMatch(sentence) && Certain().IsMatch(sentence)))
        && !Elsewhere().IsMatch(sentence)
        && (!ChosenThing.Is(sentence) || ByVotes().IsMatch(sentence));

    /// <summary>Whether it tells of an election or discharge on another day: <c>Vor zwei Jahren wurde Ina Ott einstimmig gewählt</c>.</summary>
    /// <param name="day">Of the meeting: what was decided on it is not told.</param>
    public static bool IsTold(ReadOnlySpan<char> sentence, DateOnly? day)
    {
        if (sentence.Length > Longest || !(MayBe(sentence) || sentence.Contains("ntlast", StringComparison.Ordinal)))
        {
            return false;
        }

        foreach (var told in Told().EnumerateMatches(sentence))
        {
            if (day is not { } today || !IsOn(today, sentence[(told.Index + told.Length - 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text begins with that day, be it without the year.</summary>
    private static bool IsOn(DateOnly day, ReadOnlySpan<char> text) =>
        GermanDate.FindFirst(text) is { Start: 0 } found ? found.Date == day : GermanDate.WithoutYear(text, day) == day;

    /// <summary>Whether it is an election where the next sentence says that it was accepted.</summary>
    public static bool IsIfAccepted(ReadOnlySpan<char> sentence) => sentence.Length <= Longest && MayBe(sentence) && Past().IsMatch(sentence) && !Elsewhere().IsMatch(sentence);

    /// <summary><c>Sie nimmt die Wahl an.</c>, without who was elected.</summary>
    public static bool Accepts(ReadOnlySpan<char> sentence) => sentence.Length <= Longest && sentence.Contains("Wahl", StringComparison.Ordinal) && !MayBe(sentence) && Acceptance().IsMatch(sentence);

    /// <summary>Whether it only says that those elected follow: <c>Gewählt wurden:</c></summary>
    public static bool Announces(ReadOnlySpan<char> sentence) => sentence is [.., ':'] && Announcing().IsMatch(sentence);

    [GeneratedRegex(@"^\W*(wieder)?gewählt\s+(sind|wurden?|ist)(\s+(somit|damit))?\s*:$", Matching.AnyCase)]
    private static partial Regex Announcing();

    /// <summary>Words that begin a sentence as names do.</summary>
    private const string NoName = @"(?!(D(er|ie|as|iese[rs]?|ann|anach|afür|aher|eshalb)|Ein(e|er)?|Es|Wir|Man|I[nm]|A[bmn]|Auf|Aus|Bei|Beim|Nach|Vor|Für|Jede[rs]?|Alle|Beide|Niemand|Keine?r?|Zwei|Drei|Vier|Fünf|Nächste[rs]?|Neue[rs]?|Wer|Was|Wenn|Falls|Zudem|Außerdem|Später|Jährlich|Mit|Als|Zu[rm]?|Seit|Laut|Damit|Somit|Gewählt)\b)";

    /// <summary>An office without anybody's name: <c>Kassenprüferinnen und Kassenprüfer werden gewählt</c>.</summary>
    private const string OnlyOffice = @"(?!\p{L}*([Pp]rüfer|[Mm]itglied|[Vv]ertret|[Dd]elegiert|[Ss]precher|[Bb]eisitz|[Vv]orständ|[Kk]assier|[Ss]chriftführ)(e|er)?(in|innen|en|n)?(,|\s+(und|oder|wird|werden|ist|sind|wurden?)\b))";

    private const string Name = NoName + OnlyOffice + @"\p{Lu}[\p{L}.'’-]*(\s+(von|van|der|de|den|zu|\p{Lu}[\p{L}.'’-]*)){0,4}";

    private const string Person = Name + @"(\s*\([^()]{1,40}\))?";

    private const string Others = @"((,|\s+und)\s+" + Person + ")";

    private const string Names = Person + Others + "{0,8}";

    private const string Several = Person + Others + "{1,8}";

    /// <summary>An office, or the body into which someone is elected.</summary>
    private const string ForOffice = @"(zu[rm]?|als|in\s+(den|das|die))\s+[^,;:?!]*";

    private const string End = @"\b(wieder)?gewählt(\s+und\s+(nimmt|nehmen)\s[^,;:?!]*)?\W*$";

    [GeneratedRegex(
        $$"""
        ^\W*(
              (Wiederg|G)ewählt\s+(ist|sind|wurden?)\s*(damit\s+|somit\s+|:\s*)?(mit\s+\d+\s+(von\s+\d+\s+)?(\p{L}+\s+)?Stimmen\s*:?\s+)?
                {{Name}}
            | (Damit|Somit)\s+(ist|sind)\s+{{Names}}\s[^,;:?!]*{{End}}
        )
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Result();

    [GeneratedRegex(
        $$"""
        ^\W*(
              ({{Person}}\s+wird|{{Several}}\s+werden)\s([^,;:?!]*\s)?{{ForOffice}}{{End}}
            | (Als|Zu[rm]?|In\s+den|In\s+das)\s+[^,;:?!]*\s(wird|werden)\s+((einstimmig|erneut|wieder|mit\s+\d+\s+(\p{L}+\s+)?Stimmen)\s+)*
                {{Names}}\s+([^,;:?!]*\s)?{{End}}
        )
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Now();

    [GeneratedRegex(@"^\W*(" + Person + @"\s+(ist|wurde|wird)|" + Several + @"\s+(sind|wurden|werden))\s([^,;:?!]*\s)?" + End, Matching.Exact)]
    private static partial Regex Past();

    private const string Votes = @"\bmit\s+\d+\s+(\p{L}+\s+)?Stimmen\b";

    /// <summary>A thing may be chosen in passing, but not by counted votes.</summary>
    [GeneratedRegex(Votes, Matching.Exact)]
    private static partial Regex ByVotes();

    [GeneratedRegex(
        $$"""
          {{Votes}}
        | \b(von|durch)\s+(der\s+\p{L}*[Vv]ersammlung|den\s+(Anwesenden|Mitgliedern))\b
        | \b(damit|somit)\b
        | \bbei\s+(\p{L}+|\d+)\s+(Gegenstimmen?|Enthaltung(en)?)\b
        | \bin\s+(offener|geheimer)\s+(Abstimmung|Wahl)\b
        | \bper\s+(Handzeichen|Akklamation)\b
        | \bund\s+(nimmt|nehmen)\s+(die\s+Wahl|das\s+Amt)\s+an\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Certain();

    private const string Months = @"(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter)";

    private const string Meetings = @"\p{L}*([Ss]itzung|[Vv]ersammlung|[Pp]lenum|[Tt]reffen|Wahl|MV)";

    private const string LastMeeting = @"\b([Aa]uf|[Ii]n|[Bb]ei)\s+(der|dem)\s+(letzten|vorigen|vergangenen|vorletzten)\s+(\p{L}+\s+)?" + Meetings + @"\b";

    private const string Was = @"\b(wurden?|war|waren|hat|haben)\b";

    /// <summary>In the past, on a day that is said to be another one; what someone is discharged for is no such day.</summary>
    [GeneratedRegex(
        $$"""
          {{LastMeeting}}(?=\s+{{Was}})
        | {{Was}}\s[^,;:]*{{LastMeeting}}
        | \b(Auf|auf|In|in|Bei|bei)\s+(der|dem)\s+{{Meetings}}\s+((am|vom)\s+\d|im\s+{{Months}})
        | ^\W*(
                (?i:((im|in\s+der)\s+)?(letzte|vorige|vergangene)[rnsm]?\s+(woche|monat|jahr|mal))
              | Vor\s+(\p{L}+|\d+)\s+(Tag|Woche|Monat|Jahr)(en|n)?
              | (Im\s+Jahre?\s+)?(19|20)\d\d|(Im|Seit)\s+{{Months}}(\s+\d{4})?
          )\s+(wurden?|war|waren|hat|haben)\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Told();

    /// <summary>On another day, or by others.</summary>
    [GeneratedRegex(
        """
          \b(nächste[rnsm]?|kommende[rnsm]?|letzte[rnsm]?|vorige[rnsm]?|jedes|jährlich|künftig|worden|nicht|kein(e[rnms]?)?)\b
        | \b(im|am|ab|seit|bis)\s+(
              \d|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Früh|Somm|Herbst|Winter|(Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch
          )(?!\d?\.?\s*Wahlgang)
        | \b(von|durch)\s+(de[nmr]|seine[nmr]|ihre[nmr])\s+(?!\p{L}*[Vv]ersammlung|Anwesenden|Mitgliedern|Vorstand|Plenum)
        | \bwurden?\s+(19|20)\d\d\b
        | \b(Stadt|Gemeinde|Kreis)rat\b
        | (Land|Bundes|Kreis)tag\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        """
          \b(nimmt|nahm|nehmen|nahmen|nehme)\s([^,;:?!]*\s)?(die|ihre|seine)\s+Wahl\s([^,;:?!]*\s)?an\b
        | \b(erklärt|erklären|erklärte)\s([^,;:?!]*\s)?Annahme\s+der\s+Wahl\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Acceptance();
}
