using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Appointments;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Agenda;

/// <summary>What headings without a number are about, by their first words.</summary>
internal static partial class HeadingWords
{
    /// <summary><c>Protokoll der Vorstandssitzung</c>, <c>Mitgliederversammlung 2022</c>.</summary>
    public static bool NameMeeting(string heading) => Say(OfMeetings(), heading) && !AreOnOtherMeeting(heading);

    /// <summary><c>Genehmigung des Protokolls</c>, <c>Bericht aus der Vorstandssitzung</c>, <c>Nächste Sitzung</c>: an item, whatever meeting it names.</summary>
    public static bool AreOnOtherMeeting(string heading) => Say(OnOtherMeeting(), heading) || ArePreparation(heading);

    /// <summary><c>Vorbereitung der Ratssitzung am 21.01.2016</c>: of another day.</summary>
    public static bool ArePreparation(ReadOnlySpan<char> line) => Say(Preparation(), line);

    /// <summary>Attendance, place and time, or the agenda as a whole, so no item of it.</summary>
    public static bool AreAboutMeeting(string heading) => Say(AboutMeeting(), heading) || AreLabels(heading) || GermanDate.FindFirst(Weekday.Skip(Pictogram.Skip(heading))) is { Start: 0 };

    /// <summary><c>I. Schriftführer / Teilnehmer</c>: labels and no more, one of them of who wrote, not of what was written.</summary>
    private static bool AreLabels(string heading) =>
        LabelWords.Halves(Roman().Replace(heading, "").AsSpan().TrimEnd(": *")) is { Length: > 0 } halves
        && Array.TrueForAll(halves, half => LabelWords.Kind(half) is not null)
        && Array.Exists(halves, half => LabelWords.Kind(half) == LabelKind.MinutesBy && !half.Equals("Protokoll", StringComparison.OrdinalIgnoreCase));

    /// <summary><c>Rahmendaten</c> and no more: below stands what else stands above the agenda.</summary>
    public static bool AreHead(string heading) => Say(Head(), heading);

    /// <summary><c>Formalia</c>, <c>Infos zum Treffen</c> and no more: below stands the same, or what comes.</summary>
    public static bool MayBeHead(string heading) => Say(PossibleHead(), heading);

    /// <summary><c>Tagesordnung</c>, <c>TOPs</c>: below stands the agenda.</summary>
    public static bool AnnounceAgenda(string heading) => Say(Announcing(), heading);

    /// <summary><c>Inhalt</c> and no more: what comes, or the one item there is.</summary>
    public static bool AreContents(string heading) => Say(Contents(), heading);

    /// <summary><c>Protokoll</c>, <c>Mitschrift</c> and no more: below stands what was said.</summary>
    public static bool AnnounceMinutes(string heading) => Say(AnnouncingMinutes(), heading);

    /// <summary><c>Ergebnisse</c>, <c>Outcomes</c> and no more: below stands what came of the agenda.</summary>
    public static bool AnnounceResults(string heading) => Say(AnnouncingResults(), heading);

    /// <summary><c>Das tatsächliche Protokoll</c>: what stands above it is none.</summary>
    public static bool AnnounceMinutesAtLast(string heading) => Say(AnnouncingMinutesAtLast(), heading);

    /// <summary><c>TOP-Vorschläge</c>: what some would like to speak about.</summary>
    public static bool SuggestAgenda(string heading) => Say(Suggesting(), heading);

    /// <summary><c>Anhang zu TOP 3</c>: behind the last item, and none itself.</summary>
    public static bool AreAppendix(string heading) => Say(Appendix(), heading);

    /// <summary><c>Organisatorisches</c> and no more: about the meeting itself, or an item.</summary>
    public static bool AreOrganization(string heading) => Say(Organization(), heading);

    /// <summary><c>Aufgaben</c>, <c>To-dos bis 30.11.</c>, <c>Bis zum nächsten Mal</c>: below stands what is to do, whatever its numbers.</summary>
    public static bool AreTasks(string heading) => Say(Tasks(), heading);

    /// <summary><c>Nächste Schritte</c>: below stands what is to do, and what will be.</summary>
    public static bool AreSteps(string heading) => AreTasks(heading) && Say(OfSteps(), heading);

    /// <summary><c>Beschlüsse</c>, <c>Entscheidungen</c> and no more: each entry below is one.</summary>
    public static bool AreResolutions(string heading) => Say(Resolutions(), heading);

    private static bool Say(Regex words, ReadOnlySpan<char> heading) => words.IsMatch(Pictogram.Skip(heading));

    private const string HeadData = @"(meta(-?daten)?|(rahmen|eck|kopf|sitzungs)daten|meeting[ -]?infos?)";

    private const string Formalities = "formal(ia|ien|es)";

    private const string Task = @"(((offene|nächste|vereinbarte)\s+)?aufgaben(liste|verteilung|übersicht)?|((offene|nächste|neue|weitere)\s+)?to-?(\s?do'?s?|do-?listen?)|((offene|nächste|neue|weitere)\s+)?tasks|action[ -]?(items?|points?)|arbeitsaufträge|" + Steps + ")";

    private const string Steps = @"((die\s+)?nächsten?\s+schritte|next\s+steps|pendenzen(liste)?)";

    private const string NextTime = @"nächste[ns]?\s+(mal|\p{L}*(" + NextMeeting.Nouns + "))";

    [GeneratedRegex(
        $$"""
        ^[\s*]*(
              {{Task}}(\s*(/|&|\+|,|und\b)\s*{{Task}})?(\s*[(–-]?\s*(bis\s.{1,40}|für\s+((die|das|den)\s+)?{{NextTime}}))?
            | bis\s+(zu[mr]\s+)?{{NextTime}}
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Tasks();

    [GeneratedRegex(Steps, Matching.AnyCase)]
    private static partial Regex OfSteps();

    [GeneratedRegex(@"^[\s*]*((getroffene|gefasste)\s+)?(beschlüsse|entscheidungen)(\s*(/|&|\+|,|und\b)\s*(beschlüsse|entscheidungen))?\W*$", Matching.AnyCase)]
    private static partial Regex Resolutions();

    [GeneratedRegex(@"^[\s*]*organisatorisches\W*$", Matching.AnyCase)]
    private static partial Regex Organization();

    [GeneratedRegex(@"^[\s*]*" + HeadData + @"\W*$", Matching.AnyCase)]
    private static partial Regex Head();

    [GeneratedRegex(
        $$"""
        ^[\s*]*(
              {{Formalities}}|allgemeines
            | allgemeine[ ](angaben|informationen|daten|infos)
            | organisatorisches
            | (angaben|informationen|daten|infos?)\s+(zur|zum|über)\s+((die|das)\s+)?(sitzung|treffen|besprechung|meeting|versammlung)
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex PossibleHead();

    [GeneratedRegex(@"^\W*inhalt(sverzeichnis)?\W*$", Matching.AnyCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^\W*(protokoll|mitschrift|niederschrift|verlauf|minutes|notes)\W*$", Matching.AnyCase)]
    private static partial Regex AnnouncingMinutes();

    [GeneratedRegex(@"^\W*(ergebnis(se|protokoll)?|resultate?|outcome['’´`]?s?)\W*$", Matching.AnyCase)]
    private static partial Regex AnnouncingResults();

    [GeneratedRegex(@"^\W*(das\s+)?(tatsächliche|eigentliche)s?\s+(protokoll|mitschrift)\W*$", Matching.AnyCase)]
    private static partial Regex AnnouncingMinutesAtLast();

    [GeneratedRegex(
        """
          ^\W*(top-?|themen-?|tagesordnungs)vorschläge(\s*\([^()]{0,60}\))?\W*$
        | ^\W*vorschläge\s+(für|zur)\s+(die\s+)?(tops?|themen|tagesordnung|agenda)\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Suggesting();

    [GeneratedRegex(@"^[\s*]*(anhang|anhänge|anlagen?)\b", Matching.AnyCase)]
    private static partial Regex Appendix();

    [GeneratedRegex(
        """
        (protokolle?|niederschrift|sitzung|versammlung|treffen|minutes|meeting|besprechung|plenum|jour[ ]fixe|telko|telefonkonferenz|-runde)
          (?!\p{L})
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OfMeetings();

    [GeneratedRegex(
        """
          ^[\s*]*(
                berichte?|rückblick|rückmeldung(en)?|planung|auswertung|termine?|genehmigung|annahme|abnahme|kontrolle|prüfung
              | verabschiedung|bestätigung|verlesung|umsetzung|eröffnung|begrüßung|schließung
              | protokoll(e|s|\p{L}{0,2}(kontroll|genehmig|annahm|abnahm|bestätig|prüf|verabschied)\p{L}*)
          )(?!\p{L})
        | \b(letzt|vorig|vorherig|vergangen|vorangegangen|nächst|kommend)(e|er|en|es|em)\s+\p{L}
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OnOtherMeeting();

    [GeneratedRegex(@"^[\s*]*\p{L}{0,20}(vor|nach)bereitung(?!\p{L})", Matching.AnyCase)]
    private static partial Regex Preparation();

    [GeneratedRegex(
        $$"""
        ^[\s*]*(
              anw\.|tn\W*$|anwesen|(projekt-?)?teilnehm|teilgenommen|entschuldigt|unentschuldigt|(un)?entsch\.|abw\.|abwesen
            | (nicht[ ])?da\W*$
            | wer[ ](ist|war|sind|waren)[ ](alles[ ])?(da|anwesend)\W*$
            | nicht[ ](da|anwesend)|fehlend
            | (es[ ])?fehl(t|en)([ ](un)?entschuldigt)?\W*$
            | g[aä]st(e|:innen|\*innen|_innen)?\b
            | attend|present|absent|guests|tagesordnung(spunkte)?\W*$|traktanden(liste)?\W*$|tagesordnung[ ](&|und)|inhaltsverzeichnis\W*$
            | to\W*$|agenda\W*$|top['’´`]?s?\W*$|top-liste|themen\W*$
            | protokol(l\W*$|lant|lführ|ix|l\s*:\D*$)
            | minutes\W*$|notes\W*$|datum\b|ort\b|zeit\b|raumzeit|beginn
            | start\W{1,3}\d{1,2}(:\d\d(\s*Uhr)?|\.\d\d\s*Uhr)[\s*]*$
            | ende\b|moderation|(sitzungs|versammlungs)?leitung\b|organisatorisches\W*$|({{Formalities}}|{{HeadData}})\W*$|metadaten\s
            | beschlussfähig
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex AboutMeeting();

    [GeneratedRegex(@"^[IVX]+\.\s+", Matching.Exact)]
    private static partial Regex Roman();

    [GeneratedRegex(
        $$"""
        ^[\s*]*(
              tagesordnung(spunkte)?|inhalt(sverzeichnis)?(?=\W*$)|to(?=\W*$)|traktanden(liste)?|agenda(punkte)?|top(['’´`]?s)?|top-liste
            | themen(liste)?|ablauf|{{Formalities}}
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Announcing();
}
