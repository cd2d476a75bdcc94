using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// A line of an attendance list that names whom a group sent: <c>Schulleitung: Bettina Krahl (Vorsitz)</c>, <c>Lehrkräfte: Ina Ott, Max
/// Zeidler</c>. All behind the colon are full names, and one alone needs a word before it that is a group's beyond doubt.
/// </summary>
internal static partial class NamedGroup
{
    /// <returns>The names; null when the line is another one.</returns>
    /// <param name="amongGroups">Whether another line names a group beyond doubt: then this one may have sent one person alone.</param>
    public static string? NamesIn(string line, bool amongGroups = false)
    {
        if (Group().Match(line) is not { Success: true } group || IsNone(group.Groups["group"].Value))
        {
            return null;
        }

        var names = group.Groups["names"].Value;
        var read = NameList.Read(names, 1);
        return !read.IsEmpty && read.All(IsFullName) && (read.Length > 1 || amongGroups || OfGroups().IsMatch(group.Groups["group"].ValueSpan)) ? names : null;
    }

    /// <summary>
    /// The names of an entry in a list of names: one in full behind any word (<c>Stadt: Mara Oster</c>), of whom more than one may be written
    /// as they like (<c>Vorstand: R. Sternal, K. Blau</c>), and members also one alone (<c>Neue Mitglieder: Karla</c>).
    /// </summary>
    public static string OfEntry(string entry) =>
        WayOfPresence.NamesIn(entry) is { } there ? there
        : WithoutTimes(entry) is var names && names.Length < entry.Length ? names
        : InPlaceOf().Match(entry) is { Success: true } proxy ? entry[proxy.Length..]
        : AttendeeTitles.RoleBehind(entry) is not null ? entry
        : NamesIn(entry, amongGroups: true) ?? (GroupLabel().Match(entry) is { Success: true } group ? entry[group.Length..] : entry);

    /// <summary>Whether words name a group beyond doubt: <c>Beirat</c></summary>
    public static bool IsGroup(string words) => OfGroups().IsMatch(words);

    /// <summary>Whether a text is the name of a party or its group in a council, which sends people and is none: <c>SPD</c>, <c>Fraktion Neue Mitte</c></summary>
    public static bool IsParty(string text) => Party().IsMatch(text);

    /// <summary>Whether words before a colon say something else of whom stands behind it: <c>Verteiler</c></summary>
    public static bool IsNone(string words) => NoGroup().IsMatch(words) || Away().IsMatch(words);

    /// <summary>Whether a line stands above those who were not there: <c>Verhindert:</c></summary>
    public static bool HeadsAbsent(string line) => line.AsSpan().TrimEnd(" *_") is [.., ':'] && Away().IsMatch(line);

    /// <summary>Whether behind a colon stands one person beyond doubt: <c>Ahorn: Bernd Holm</c>, not <c>Raum: Kleiner Saal</c>.</summary>
    public static bool SentOne(string line) => Group().Match(line) is { Success: true } group && PersonName.IsCertain(group.Groups["names"].Value);

    /// <summary>Whether words behind a colon say that a group had nobody there: <c>durch Bau vertreten</c></summary>
    public static bool SentNobody(string words) => Nobody().IsMatch(words);

    /// <summary>An entry without the times before its names: <c>19:10 Uhr bis Schluss: Ina Ott, Max Kurz</c>.</summary>
    public static string WithoutTimes(string entry) =>
        During().Match(entry) is { Success: true } during && PersonName.IsCertain(NameList.Names(entry[during.Length..])[0]) ? entry[during.Length..] : entry;

    /// <summary>A line without the class whose parents or children the names speak for: <c>6a – Frau Roth, Frau Kim</c>.</summary>
    public static string WithoutClass(string line) => Class().Replace(line, "");

    /// <summary>A line below such ones that is one full name and nothing else.</summary>
    public static bool IsSingleName(string line) => IsName(line) && OnePersonEach.IsFullName(line);

    /// <summary>A name with nothing beside it, in full or one word alone.</summary>
    public static bool IsName(string text) => SingleName().IsMatch(text);

    /// <summary>Whether lines are a group and its names, one on each: <c>Projektteam:</c>, <c>Karla Blau</c>, <c>Rolf Sternal (Leitung)</c>.</summary>
    public static bool AreGroup(IReadOnlyList<string> lines) =>
        lines.Count > 1 && lines[0].AsSpan().TrimEnd(" *_") is [.., ':'] && !IsNone(lines[0]) && lines.Skip(1).All(IsSingleName);

    /// <summary><c>Vom Vorstand:</c> or <c>Haus der Vielfalt e.V.</c> above the names.</summary>
    private static bool IsHeading(string line) => line.AsSpan().TrimEnd(" *_") is [.., ':'] || Organization().IsMatch(line);

    /// <summary>A line among names that holds none of them: it heads others or says something else behind a colon.</summary>
    public static bool IsOther(string line) => IsHeading(line) || (WithoutClass(line).Contains(": ", StringComparison.Ordinal) && AttendeeTitles.RoleBehind(line) is null);

    private static bool IsFullName(Attendee attendee) => OnePersonEach.IsFullName(attendee.Name);

    /// <summary>Its name and nothing else; behind a comma, a dash or in parentheses stands who sent somebody.</summary>
    [GeneratedRegex(@"^[^,(–;/]+\s(e\.\s?V\.?|g?GmbH|eG)[\s*_]*$(?<!\s-\s.*)", Matching.Exact)]
    private static partial Regex Organization();

    [GeneratedRegex(@"^[\s*_-]*\d{1,2}\s?[a-zA-Z]\s*[:–-]\s+(?=\p{Lu})", Matching.Exact)]
    private static partial Regex Class();

    [GeneratedRegex(@"^[\s*_-]*(?<group>\p{Lu}[\p{L}\s/*:_.-]{2,40}?|\p{Ll}[\p{L}-]{2,40})(\s\([^()]{1,30}\))?[*_]*:[*_]*\s+(?<names>\p{Lu}.*)$", Matching.Exact)]
    private static partial Regex Group();

    /// <summary>What else minutes say in their first lines with names behind it.</summary>
    [GeneratedRegex(
        """
        ^\W*(
              verteiler|kopie|nachrichtlich|zur\s+kenntnis|einlad|eingelad|them(a|en)|betreff|betrifft|tagesordnung|top|beschluss|antrag
            | anlage|nächste|bericht|referent|vertret(en|ung)\b(?!\s+de[rs]\s)|in[ ]vertretung|ergebnis|hinweis|frage|kontakt|zuständig|(neu\s+)?gewählt
            | geburtstag|verstorben|ausge(treten|schieden)|vortrag|straße|adresse|anschrift
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex NoGroup();

    [GeneratedRegex(
        """
        ^\W*(
              (es\s+)?fehl|entschuld|(er)?krank|verhindert|(im\s+)?urlaub|(in\s+)?elternzeit|ohne\s+entschuld|keine\s+rückmeld|beurlaubt
            | abgemeldet|abgesagt|absage|abwesen|nicht\b
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Away();

    [GeneratedRegex(@"^\W*(nicht\s+(da|anwesend|vertreten|dabei)|durch\s+[^,]{2,40}\s+vertreten|niemand|unbesetzt)\W*$", Matching.AnyCase)]
    private static partial Regex Nobody();

    [GeneratedRegex(
        """
        (
              leitung|vertret(er|ung)\w*|vorst[aä]nd|\p{L}rat|eltern(schaft|teil)?|schüler\w*([*:_/]-?innen)?|lehrer\w*([*:_/]-?innen)?
            | kräfte|verwaltung|fraktion|ausschuss|mitglied(er)?|geschäftsführung|träger|personal|kollegium|\p{L}amt|verein|verband|gemeinde
            | gruppe|team|auftraggeber|auftragnehmer|^\W*vertretung\s+de[rs]\s.*
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OfGroups();

    [GeneratedRegex(
        """
        ^\s*((Frau|Herrn?|Prof\.|Dr\.)\s+)*\p{Lu}[\p{L}’'-]*\.?(\s+\p{Lu}\.)*(\s+(von|van|der|den|de|zu))*(\s+\p{Lu}[\p{L}’'-]+){0,2}\s*
          (\([^()]*\)\s*)?$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex SingleName();

    [GeneratedRegex(
        """
          ^[\s*_]*[\p{L}\s/*:_-][\p{L}\d\s/*:_-]{2,39}(\s\([^()]{1,30}\)[*_]*)?:[*_]*\s+(?=\p{Lu}[^:]*(,|\sund\s))
        | ^[\s*_]*\p{Lu}\p{L}+e\s+Mitglieder[*_]*:[*_]*\s+(?=\p{Lu}\p{Ll}+\s*(\([^()]*\)\s*)?$)
            (?!(Siehe|Offen|Vakant|Unbesetzt|Entschuldigt|Anwesend|Abwesend|Vollzählig|Beschlussfähig|Verspätet|Unbekannt|Fehlanzeige|Alle|Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Nein|Ja|Wie)\b)
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex GroupLabel();

    [GeneratedRegex(@"^[\s*_]*\d{1,2}[:.]\d{2}(\s*Uhr)?(\s*(-|–|bis)\s*(\d{1,2}[:.]\d{2}(\s*Uhr)?|Schluss|Ende))?:\s+(?=\p{Lu}\p{L}+\s\p{Lu})", Matching.Exact)]
    private static partial Regex During();

    [GeneratedRegex(
        """
        ^\s*(
              (CDU|CSU|SPD|FDP|AfD|SSW|BSW|FWG?|UWG|ÖDP|ÖVP|FPÖ|SPÖ|SVP|GLP|LINKE|GRÜNE|PIRATEN)
                (\s?/\s?(CDU|CSU|SPD|FDP|FWG?|UWG|ÖDP|LINKE|GRÜNE|PIRATEN))?
            | (?i:(die[ ])?(linke|grünen?)|bündnis[ ]90[ ]?/[ ]?die[ ]grünen|freie[ ]wähler|parteilos|fraktionslos)
            | [Ff]raktion[ ]\p{Lu}[^:]{1,30}
        )\s*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Party();

    /// <summary>Behind whom stands who came: <c>Vertretung für Ina Ott: Max Kurz</c></summary>
    [GeneratedRegex(@"^[\s*_]*((als|in)\s+)?vertretung\s+(für|von)\s+[^:]+:[\s*_]+(?=(?-i:\p{Lu}))", Matching.AnyCase)]
    private static partial Regex InPlaceOf();
}
