using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// The committee that a title or a folder names: <c>Vorstandssitzung de-RSE e.V.</c> and <c>Vorstandssitzungen/</c> are both of the
/// <c>Vorstand</c>, <c>Sitzung des Ausschusses für Kultur</c> of the <c>Ausschuss für Kultur</c>.
/// </summary>
internal static partial class CommitteeName
{
    private const int LongestTitle = 200;

    /// <summary>What a Sitzung is, and not whose: <c>Sondersitzung</c>.</summary>
    private const string Kinds = "Sonder|Krisen|Dringlichkeits|Eil|Arbeits|Klausur|Online|Video|Zoom|Präsenz|Fest|Jahres|Monats|Quartals|Haushalts|Gründungs|Auftakt|Abschluss|Not";

    /// <summary>Before the noun that several share: <c>Haupt- und </c>, <c>Bau-, Umwelt- und </c>.</summary>
    private const string SharedNoun = @"(\p{Lu}\p{L}+-,\s+)*\p{Lu}\p{L}+-\s+(und|u\.)\s+";

    /// <summary>Folders below the minutes that a committee has named: not years, and not what every archive, wiki or website has.</summary>
    public static string? OfFolder(string source) =>
        source.Split('/')[1..^1].FirstOrDefault(folder => folder.Any(char.IsLetter) && !General().IsMatch(folder)) is { } named
            ? Capital(Base(OfYear().Replace(Counted().Replace(named.Replace('_', ' ').Trim(), ""), "")))
            : null;

    /// <summary>Of a line in the head of minutes: <c>über die Sitzung der Gemeindevertretung vom 24.10.2022</c></summary>
    /// <param name="isFirst">Whether it stands where titles do: <c>Vorstandssitzung am 24.10.2022</c></param>
    public static string? OfLine(string line, bool isFirst) => OverMeeting().IsMatch(line) || (isFirst && (BeginsWithMeeting().IsMatch(line) || Alone().IsMatch(line))) ? OfTitle(line) : null;

    public static string? OfTitle(string? title)
    {
        if (title is null || title.Length > LongestTitle)
        {
            return null;
        }

        var line = title.ReplaceLineEndings(" ");
        if (OfWhom().Match(line) is { Success: true } sitting)
        {
            return Nominative(sitting.Groups["whom"].Value.Trim(' ', ',', '-', '–', ':'), sitting.Groups["article"].Value);
        }

        return Meeting().Match(line) is { Success: true } meeting ? Base(meeting.Value)
            : Alone().Match(line) is { Success: true } committee ? committee.Groups["name"].Value
            : null;
    }

    /// <summary><c>Vorstandssitzungen</c> → <c>Vorstand</c>; a Mitgliederversammlung is its own committee.</summary>
    private static string Base(string name)
    {
        if (Sitting().Match(name) is { Success: true } sitting)
        {
            var who = sitting.Groups["who"].Value.TrimEnd('-', ' ');
            return who is [.., not ('s' or 'e'), 's'] && WithLinkingS().IsMatch(who) ? who[..^1] : who;
        }

        return Plural().Replace(name, "${one}");
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>
    /// <c>Vorstands</c> → <c>Vorstand</c>, <c>Ausschusses für Kultur</c> → <c>Ausschuss für Kultur</c>, <c>Gemeinderates Dörfling</c> →
    /// <c>Gemeinderat</c>: its place has only one, and other titles leave it out.
    /// </summary>
    private static string? Nominative(string whom, string article)
    {
        if (whom.Length is < 3 or > 80)
        {
            return null;
        }

        if (OfPlace().Match(whom) is { Success: true } council)
        {
            whom = council.Groups["council"].Value;
        }

        var joined = Joined().Match(whom).Length;
        var end = whom.IndexOf(' ', joined) is > 0 and var space ? space : whom.Length;
        var noun = whom[joined..end];
        var rest = whom[end..];
        if (article == "des" && rest.Length > 0 && Adjective().IsMatch(noun))
        {
            // Whether "des Jungen Forums" is a Junger or a Junges, the genitive does not say.
            return whom == "Runden Tisches" ? "Runder Tisch" : null;
        }

        if (article != "des" || char.IsLower(noun[0]) || Adjective().IsMatch(noun))
        {
            return whom;
        }

        noun = noun.EndsWith("sses", StringComparison.Ordinal) ? noun[..^2]
            : noun.EndsWith("es", StringComparison.Ordinal) && WithGenitiveEs().IsMatch(noun) ? noun[..^2]
            : noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && noun.Length > 4 && noun.Any(char.IsLower) ? noun[..^1]
            : noun;
        return whom[..joined] + noun + rest;
    }

    /// <summary>Minutes as a whole, <c>über die Sitzung</c>; what else is said of a day may be on another one, as <c>Nachbereitung der Sitzung</c>.</summary>
    [GeneratedRegex(
        """
          ^\W*(((?-i:\p{Lu})\p{L}+\s+){0,3}\p{L}*(protokoll|niederschrift)\s+(\p{L}+\s+)?)?über\s+(die|das)\s
        | ^((?-i:der)\s+(\d{1,3}\.\s+)?(\p{L}+\s+)?)?sitzung\s+de[rs]\s
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OverMeeting();

    [GeneratedRegex(
        """
        ^\W*((Vorstand|Gemeinderat|Stadtrat|Beirat)s?sitzung|(Mitglieder|Jahreshaupt|General)versammlung)\s[^:(]*(?<![.,\s])\s*
          (\([^()]*\))?$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex BeginsWithMeeting();

    [GeneratedRegex(
        $$"""
        ^(
              (alte?\s+|neue?\s+)?(sitzungs)?protokolle?([ _-]+\(?(\d{4}.*|alt|neu|intern|word|pdf|archiv)\)?)?
            | neuer[ ]ordner.*|minutes|meetings?|archiv|archive|alt|neu|docs?|dokumente|dateien|files|anlagen|anhänge|word|docx?|odt|pdfs?
            | scans?|posts|_.*|entwürfe|drafts|ohne-datum|offizielles|intern
            | events?|veranstaltungen|termine|kalender|aktuelles|newsletter|jobs?|job-?(börse|boerse)|stellen(angebote)?|(förder|foerder)ungen
            | anleitungen|how-?tos?|faqs?|downloads?|bilder|fotos|images|satzung(en)?|ordnungen|vorlagen|templates|einladungen|tagesordnungen
            | (?-i:blog|content|de|news|pages|protocols?|site|src|verein|web|website|wiki)
            | (({{Kinds}})-?)?sitzungen([ _-]+\d{4}.*)?
            | quartal.*|q\d
            | (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember).*
            | \d{4}.*|legislatur.*|amtszeit.*
        )$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex General();

    /// <summary><c>Vorstand 2019</c>; <c>Agenda 2030</c> may be called so.</summary>
    [GeneratedRegex(@"(?<=(vorstand|rat|ausschuss|kommission|versammlung(en)?|sitzung(en)?|plenum|team))[ _-]+(19|20)\d\d([/–-]\d{2,4})?$", Matching.AnyCase)]
    private static partial Regex OfYear();

    /// <summary>What only puts folders in order: <c>05_generalversammlung</c>.</summary>
    [GeneratedRegex(@"^\d{1,3}[ .-]+(?=\p{L})", Matching.Exact)]
    private static partial Regex Counted();

    /// <summary>A Sitzung is held by whoever it is of; of whom a Protokoll or Treffen is, may be a committee or not.</summary>
    [GeneratedRegex(
        $$"""
        (?<!-)\b(?!\p{L}*(?i:vorstand|rat|schuss|kreis|präsidium|kommission|kuratorium|fachschaft|team)s?-?(?i:sitzung|treffen)\b)(
              \w*(sitzung|treffen|protokoll|niederschrift)
            | Sitzung
            | (Treffen|Protokoll|Niederschrift)(?=
                  \s+(des|der|vom)\s+(
                        (U?AG|AK)\b
                      | \p{L}*(?i:vorstand|rat|ausschuss|arbeitskreis|gruppe|kommission|präsidium|kuratorium|vertretung|redaktion|team)
                          (?i:s|es|ses)?(?!\p{L})
                  )
              )
        )(\s+(über\s+)?die[ ][Ss]itzung)?\s+(?<article>des|der|vom)\s+((?<=des\s+)\d{1,3}\.\s+(?=\p{L}+(parlament|rat|vorstand)e?s\b))?(?<whom>
            (?!(ordentlich|außerordentlich)\p{L}*\s)(?![\p{L}-]*(?i:sitzung|versammlung|treffen)\b)
              ({{SharedNoun}})?\p{Lu}[\p{L}\-]+(
                \s+(für|und|zur|zum)\s+[\p{L}\s,\-]+?|\s+(St\.\s+)?\p{Lu}[\p{L}\-]+
            )??
        )(?=\s+(am|vom|im|in|des|der|von|den)\s|,|\s*[\d(–-]|\s*$)
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OfWhom();

    /// <summary>Not the second half of <c>Vorstands- und Beiratssitzung</c>, which is of both.</summary>
    [GeneratedRegex(
        $$"""
          (?<![\p{L}]|\p{L}-\s+(und|u\.|&)\s+)\p{Lu}[\p{L}\-]*(
              (?<=\p{L})(?<!(?<!\p{L})({{Kinds}}))[Ss]itzung|[Vv]ersammlung|[Tt]reffen|-[Rr]unde|[Pp]lenum|[Pp]arteitag
          )\b
        | (?<![\p{L}-])(FSR|PGR|KGR|GKR|SMV|StuRa|StuPa|AStA|(Vorstand|Beirat|Elternbeirat|Gemeinderat|Stadtrat|Betriebsrat)s?)(-[Ss]|\s+S)
            itzung\b
        | (?<=^\P{L}*)(Vorstand|(Elternb|B)eirat|(Gemeinde|Stadt|Betriebs)rat)sprotokoll(?!\p{L})
        | (?<![\p{L}-])(Freifunk|Orga|Team)\s+Treffen(?=s?\b)
        | (?<=^\W*(Protokoll|Niederschrift)\s+des\s)\p{L}*[Pp]lenum(?=s\b)
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^(?<council>(Gemeinde|Stadt|Markt|Pfarrgemeinde|Kirchengemeinde)rat(e?s)?|Kreistag(e?s)?|Gemeindevertretung)\s+\p{Lu}", Matching.Exact)]
    private static partial Regex OfPlace();

    /// <summary>Nothing but its name and the day: <c>AG Haus &amp; Hof, 24.10.2022</c>, <c>Vorstand (Zoom) – Protokoll vom 24.10.2022</c>.</summary>
    [GeneratedRegex(
        $$"""
        ^\s*(((Ergebnis|Beschluss|Verlaufs|Sitzungs|Kurz)?[Pp]rotokoll|Niederschrift)\s*[:,–-]?\s+)?(?<name>
            (
                  (
                        U?AG|AK|Arbeits(gruppe|kreis|gemeinschaft)
                      | (Fach|Projekt|Steuerungs|Lenkungs)gruppe
                      | (Unter)?[Aa]usschuss|Kommission|Redaktion
                  )(\s+(für|und|zu[rm]|&|(?!(Protokoll|Niederschrift|Sitzung|Treffen)\b)\p{Lu}[\p{L}\-]*))+
                | ({{SharedNoun}})?\p{Lu}\p{L}{2,}ausschuss
                | (Gesamt|Bundes|Landes|Kirchen|Vereins|Orts|Kreis)?[Vv]orstand
                | Gemeinderat|Gemeindevertretung|Stadtrat|Kreistag|Presbyterium|(Pfarr|Kirchen)gemeinderat|Betriebsrat|Personalrat
                | Aufsichtsrat|Elternrat|\p{L}*[Bb]eirat
                | (Orts(bei|chafts)?rat|Bezirks(bei)?rat|Bezirksvertretung|Fachschafts(rat|vertretung))
                    (\s+(?!(Protokoll|Niederschrift|Sitzung|Treffen)\b)\p{Lu}[\p{L}\-]*)*
                | Kuratorium|Präsidium|Plenum
            )
        )(\s*\([^()]{1,40}\))?\s*[,:|–-]?\s*((Protokoll|Niederschrift|Sitzung|Treffen)\s*,?\s*)?((am|vom)\s+)?
          ((\p{L}+,\s*)?\d[\d.\-]*\d{2}\b.*)?$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Alone();

    [GeneratedRegex("^(" + SharedNoun + ")?", Matching.Exact)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(?<who>\p{Lu}[\p{L}\- ]*?)-?(sitzung(en)?|protokoll)$", Matching.AnyCase)]
    private static partial Regex Sitting();

    [GeneratedRegex(
        """
        (stand|rat|amt|schaft|ung|heit|keit|tät|ion|team|kreis|verein|verband|bund|bereich|um|schuss|beirat|ortsverband|(kreis|land|bezirks)tag)s$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex WithLinkingS();

    [GeneratedRegex(@"(stand|rat|kreis|bund|verband|amt|tag|team|parlament)es$", Matching.AnyCase)]
    private static partial Regex WithGenitiveEs();

    [GeneratedRegex(@"(en|er)$", Matching.Exact)]
    private static partial Regex Adjective();

    [GeneratedRegex(@"(?<one>(versammlung|sitzung))en$", Matching.AnyCase)]
    private static partial Regex Plural();
}
