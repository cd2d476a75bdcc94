using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>What headings without a number are about, by their first words.</summary>
internal static partial class HeadingWords
{
    /// <summary><c>Protokoll der Vorstandssitzung</c>, <c>Mitgliederversammlung 2022</c>.</summary>
    public static bool NameMeeting(string heading) => OfMeetings().IsMatch(heading) && !AreOnOtherMeeting(heading);

    /// <summary><c>Genehmigung des Protokolls</c>, <c>Bericht aus der Vorstandssitzung</c>, <c>Nächste Sitzung</c>: an item, whatever meeting it names.</summary>
    public static bool AreOnOtherMeeting(string heading) => OnOtherMeeting().IsMatch(heading) || ArePreparation(heading);

    /// <summary><c>Vorbereitung der Ratssitzung am 21.01.2016</c>: of another day.</summary>
    public static bool ArePreparation(ReadOnlySpan<char> line) => Preparation().IsMatch(line);

    /// <summary>Attendance, place and time, or the agenda as a whole, so no item of it.</summary>
    public static bool AreAboutMeeting(string heading) => AboutMeeting().IsMatch(heading) || GermanDate.FindFirst(Weekday.Skip(heading)) is { Start: 0 };

    /// <summary><c>Tagesordnung</c>, <c>TOPs</c>: below stands the agenda.</summary>
    public static bool AnnounceAgenda(string heading) => Announcing().IsMatch(heading);

    /// <summary><c>Inhalt</c> and no more: what comes, or the one item there is.</summary>
    public static bool AreContents(string heading) => Contents().IsMatch(heading);

    /// <summary><c>Protokoll</c>, <c>Mitschrift</c> and no more: below stands what was said.</summary>
    public static bool AnnounceMinutes(string heading) => AnnouncingMinutes().IsMatch(heading);

    /// <summary><c>Ergebnisse</c>, <c>Outcomes</c> and no more: below stands what came of the agenda.</summary>
    public static bool AnnounceResults(string heading) => AnnouncingResults().IsMatch(heading);

    /// <summary><c>Das tatsächliche Protokoll</c>: what stands above it is none.</summary>
    public static bool AnnounceMinutesAtLast(string heading) => AnnouncingMinutesAtLast().IsMatch(heading);

    /// <summary><c>TOP-Vorschläge</c>: what some would like to speak about.</summary>
    public static bool SuggestAgenda(string heading) => Suggesting().IsMatch(heading);

    /// <summary><c>Anhang zu TOP 3</c>: behind the last item, and none itself.</summary>
    public static bool AreAppendix(string heading) => Appendix().IsMatch(heading);

    /// <summary><c>Organisatorisches</c> and no more: about the meeting itself, or an item.</summary>
    public static bool AreOrganization(string heading) => Organization().IsMatch(heading);

    /// <summary><c>Aufgaben</c>, <c>To-dos</c>: below stands what is to do, whatever its numbers.</summary>
    public static bool AreTasks(string heading) => Tasks().IsMatch(heading);

    [GeneratedRegex(@"^[\s*]*(aufgaben(liste|verteilung)?|offene aufgaben|to-?\s?do'?s?|to-?do-?listen?|action[ -]?items?|arbeitsaufträge)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tasks();

    [GeneratedRegex(@"^[\s*]*organisatorisches\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Organization();

    [GeneratedRegex(@"^\W*inhalt\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^\W*(protokoll|mitschrift|niederschrift|verlauf|minutes|notes)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AnnouncingMinutes();

    [GeneratedRegex(@"^\W*(ergebnis(se|protokoll)?|resultate?|outcome['’´`]?s?)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AnnouncingResults();

    [GeneratedRegex(@"^\W*(das\s+)?(tatsächliche|eigentliche)s?\s+(protokoll|mitschrift)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AnnouncingMinutesAtLast();

    [GeneratedRegex(@"^\W*(top-?|themen-?|tagesordnungs)vorschläge(\s*\([^()]{0,60}\))?\W*$|^\W*vorschläge\s+(für|zur)\s+(die\s+)?(tops?|themen|tagesordnung|agenda)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Suggesting();

    [GeneratedRegex(@"^[\s*]*(anhang|anhänge|anlagen?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"(protokolle?|niederschrift|sitzung|versammlung|treffen|minutes|meeting|besprechung|plenum|jour fixe|telko|telefonkonferenz|-runde)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OfMeetings();

    [GeneratedRegex(
        @"^[\s*]*(berichte?|rückblick|rückmeldung(en)?|planung|auswertung|termine?|genehmigung|annahme|abnahme|kontrolle|prüfung|verabschiedung|bestätigung|verlesung|umsetzung|eröffnung|begrüßung|schließung|protokoll(e|s|\p{L}{0,2}(kontroll|genehmig|annahm|abnahm|bestätig|prüf|verabschied)\p{L}*))(?!\p{L})" +
        @"|\b(letzt|vorig|vorherig|vergangen|vorangegangen|nächst|kommend)(e|er|en|es|em)\s+\p{L}",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OnOtherMeeting();

    [GeneratedRegex(@"^[\s*]*\p{L}{0,20}(vor|nach)bereitung(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Preparation();

    [GeneratedRegex(
        @"^[\s*]*(anw\.|tn\W*$|anwesen|(projekt-?)?teilnehm|teilgenommen|entschuldigt|unentschuldigt|(un)?entsch\.|abw\.|abwesen|(nicht )?da\W*$|wer (ist|war|sind|waren) (alles )?(da|anwesend)\W*$|nicht (da|anwesend)|fehlend|(es )?fehl(t|en)( (un)?entschuldigt)?\W*$|g[aä]st(e|:innen|\*innen|_innen)?\b|attend|present|absent|guests|tagesordnung(spunkte)?\W*$|traktanden(liste)?\W*$|tagesordnung (&|und)|inhaltsverzeichnis\W*$|to\W*$|agenda\W*$|top['’´`]?s?\W*$|top-liste|themen\W*$|protokol(l\W*$|lant|lführ|ix|l\s*:\D*$)|minutes\W*$|notes\W*$|datum\b|ort\b|zeit\b|raumzeit|beginn|ende\b|moderation|(sitzungs|versammlungs)?leitung\b|organisatorisches\W*$|formal(ia|ien|es)\W*$|metadaten|beschlussfähig)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex AboutMeeting();

    [GeneratedRegex(@"^[\s*]*(tagesordnung(spunkte)?|inhalt(sverzeichnis)?(?=\W*$)|to(?=\W*$)|traktanden(liste)?|agenda(punkte)?|top(['’´`]?s)?|top-liste|themen(liste)?|ablauf|formal(ia|ien|es))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Announcing();
}
