using System.Collections.Frozen;
using Protokollarchiv.Language;

namespace Protokollarchiv.Archive.Proposals;

/// <summary>Nouns of every agenda, which are the subject of none, in any of their forms.</summary>
internal static class RoutineWords
{
    private static readonly FrozenSet<string> Keys =
        (
            "abstimmung aktuelles allfälliges aktuarin aktuar aussprache inhalt inhalte notiz notizen sachverhalt niederschrift pendenz pendenzen traktandum traktanden varia ablauf agenda anfrage anfragen anmerkung anmerkungen antrag anträge anwesende anwesenheit aufgabe aufgaben ausblick austausch auswertung beginn begrüßung begrüssung "
            + "beratung bericht berichte berichten beschluss beschlüsse beschlussfähigkeit besprechung beteiligung bitte dank dezember diskussion einladung ende entscheidung ergebnis ergebnisse ergänzung eröffnung "
            + "feststellung festlegung formalia frage fragen februar freitag genehmigung gespräch gespräche gremium herbst hinweis hinweise idee ideen information informationen januar jahr jahre juni juli august "
            + "kontrolle leitung maßnahme maßnahmen massnahmen mitglied mitglieder mitteilung mitteilungen mittwoch möglichkeit monat montag nachtrag november oktober organisation organisatorisches personen planung "
            + "person position problem probleme projekt projekte protokoll protokollkontrolle punkt punkte regularien rückblick rückmeldung samstag schluss september sitzung sitzungen sommer sonntag sonstiges stand "
            + "tagesordnung tagesordnungspunkt teilnahme teilnehmer teilnehmende termin termine thema themen treffen uhrzeit unterlagen veranstaltung veranstaltungen vergangenheit verlauf versammlung verschiedenes "
            + "verabschiedung vertagung vorbereitung vorschlag vorschläge vorsitz vorstand vorstands vorstandes vorstandssitzung vorstellung wahlen winter woche wochen zeitraum ziel ziele zukunft zusammenfassung zustimmung donnerstag dienstag april "
            + "öffentliches feststellen entlastung entlastungen enthaltung enthaltungen mitgliedern kandidaten verein vereins beisitzer beisitzern vorsitzende vorsitzenden vorsitzender stellvertreter stellvertretung kassenwart kassenwarts kassierer schatzmeister "
            + "kassenprüfer kassenprüfern kassenprüfers schriftführer schriftführers protokollführer protokollführung versammlungsleiter versammlungsleiters versammlungsleitung sitzungsleitung "
            + "schriftführung wahlleiter wahlleitung neuwahl stimmenzähler kassier präsident vorstandsmitglied mitgliederversammlung generalversammlung hauptversammlung jahreshauptversammlung "
            + "planungstreffen meeting anwesend anwesenheitsliste abwesend teilnehmerliste verantwortlich verantwortliche traktandenliste beschließen beschlussfassung abnahme annahme änderung umsetzung klärung "
            + "kommentar kommentare vorstellungsrunde sitzungsstart sitzungsbeginn terminplanung feedback gesprächsnotiz gesprächsnotizen ausserdem formalität nachfrage nachbesprechung neuigkeit nächstes weiteres diverses schließung schliessung"
        ).Split(' ').Select(word => GermanStemmer.WithoutInflection(Folding.Of(word))).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="key">The noun without inflection.</param>
    public static bool Contains(string key) => Keys.Contains(key);
}
