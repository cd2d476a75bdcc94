using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Labels;

/// <summary>The words of the labels with which minutes say who was there, who led and who wrote, when and where.</summary>
internal static partial class LabelWords
{
    public const int Longest = 70;

    private const int LongestAbbreviation = 12;

    /// <summary>Who of a committee is meant: <c>Entschuldigte Mitglieder</c>, <c>Anwesende Räte</c>.</summary>
    private const string Members =
        @"\s+(stimmberechtigte[rn]?\s+)?([\p{L}-]*mitglieder|r(äte|ät[*:_]innen|ätys)|ratsmitglieder|eltern(vertreter(innen)?)?|delegierte|personen|md(stura|stupa|sp)|aktive|beisitzer(innen)?|vorstände)";

    /// <summary>Before those who only have a part in this meeting: <c>Wahl des Versammlungsleiters: Karla Blau</c>, not <c>Wahl des Vorsitzenden</c>.</summary>
    private const string Choice = @"(wahl|ernennung|bestimmung|benennung|bestellung)\s+(de[rs]\s+)?";

    /// <summary>What may stand behind a label: a note or a count.</summary>
    private const string Behind = @"(\s*\([^)]{0,60}\)|\s+\d{1,3})?[\s*_]*$";

    /// <param name="label">Without its colon.</param>
    /// <returns>Null for words that are no label.</returns>
    public static LabelKind? Kind(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > Longest || IsSentence(label))
        {
            return null;
        }

        return KindIn(OfAttendance(), label) ?? KindIn(OfMeeting(), label) ?? KindOfBoth(label);
    }

    /// <summary>The words before and behind a slash or "und", and more of them where there are more; empty where there is none.</summary>
    public static string[] Halves(ReadOnlySpan<char> label) => label.Length <= Longest && Joint().IsMatch(label) ? Joint().Split(label.ToString()) : [];

    /// <param name="labels">Each of its groups is called as its kind.</param>
    private static LabelKind? KindIn(Regex labels, ReadOnlySpan<char> label) =>
        labels.IsMatch(label) ? Enum.Parse<LabelKind>(labels.Match(label.ToString()).Groups.Values.Skip(1).First(g => g.Success).Name) : null;

    /// <summary>Two labels of one kind, <c>Datum &amp; Uhrzeit</c>, or the place and by what means one met: <c>Ort / Plattform</c>.</summary>
    private static LabelKind? KindOfBoth(ReadOnlySpan<char> label)
    {
        if (Halves(label) is not [var first, var second] || Kind(first) is not { } kind)
        {
            return null;
        }

        return Kind(second) == kind || (kind == LabelKind.Place && MeansOfMeeting().IsMatch(second)) ? kind : null;
    }

    /// <summary>A quick look: no label but a short one ends with a full stop.</summary>
    private static bool IsSentence(ReadOnlySpan<char> label) => label is [.., '.'] && label.Length > LongestAbbreviation;

    [GeneratedRegex(
        $$"""
        ^[\s*_]*(
              (?<Excused>
                    ((abwesend|nicht\s+anwesend)\s*([/,–-]|und)\s*)?ents?chuldigt?s?(e|es[ ]fehlen)?
                      (\s+(fehl(end?|ten|te|t)|sind|abwesend|waren|ferngeblieben))?
                  | ents?chuldigte[rn]?{{Members}}|entschulidgt|ent(sch)?\.
                  | (es\s+)?liegen\s+entschuldigt\s+vor
                  | entschuldigungen(\s+liegen\s+vor)?
                  | (es\s+)?fehl(en|ten|te|t)\s+entschuldigt
                  | (abwesend|fehlend)e?\s*\(entschuldigt\)
                  | abwesend\s*/\s*entschul\w+
              )
            | (?<Absent>
                    unentsch\.|abw\.
                  | ((abwesend|nicht\s+anwesend)\s*([/,–-]|und)\s*)?(un|nicht\s+)ents?chuldigte?(\s+(fehl(end?|ten|te|t)|sind|waren|ferngeblieben))?
                  | (unents?chuldigte|abwesende|fehlende|nicht\s+anwesende){{Members}}
                  | (unentschuldigt\s+)?abwesend(e|\s+(sind|waren))?
                  | abwesenheit
                  | (heute\s+)?nicht\s+(da|anwesend|dabei)(\s+(ist|sind|war|waren))?
                  | fehlend(e)?
                  | (es\s+)?fehl(en|ten|te|t)(\s+unentschuldigt)?
                  | absent
              )
            | (?<Guests>
                    (als\s+)?(ehren)?g[aä]st(e|[*:_./]?-?innen)?
                  | guests?
                  | (weiter(hin)?|ferner|au(ß|ss)erdem|zudem|zusätzlich|des\s+weiteren|darüber\s+hinaus)\s+((sind|waren)\s+)?anwesend
                      (\s+(sind|waren))?
                  | weitere\s+anwesende
              )
            | (?<Present>
                    (stimmberechtigt\w*\s+)?(anwesend|teilnehmend)(e|en)?(
                        \s+(
                              sind|waren|\p{L}*mitglieder|personen|vorstände|stimmberechtigten?|teilnehmer(\w*|[*:_./]?-?innen)
                            | (vom\s+)?(vorstand|aufsichtsrat|verwaltungsrat|\p{L}*beirat|gemeinderat|verwaltung|eltern|lehrkräfte|schule)
                            | (?-i:AR|BR|PGR|KV)|von[ ].{1,30}
                        )
                    ){0,2}
                  | anwesende{{Members}}(\s+de[rs]\s+(?-i:\p{Lu})[\p{L}-]+)?
                  | (an)?zahl\s+der\s+(erschienenen|anwesenden|teilnehmenden){{Members}}
                  | a[nm]\s+(der\s+)?\p{L}*(treffen|meeting|sitzung|versammlung|besprechung)\s+nahmen\s+(alle|folgende)\s+
                      (mitglieder|teilnehmer(innen)?|personen)(\s+(sowie|und)\s+[\p{L} ]{1,30})?\s+teil
                  | (online|digital|virtuell|remote|telefonisch|(per|via)\s+\p{L}+)\s+
                      (zugeschaltet|dabei|anwesende?|teilnehmende?|teilgenommen)(\s+(sind|waren|haben))?
                  | zugeschaltet(\s+(sind|waren))?|anw\.|da|(mit\s+)?dabei|tn|anwesenheit(sliste)?
                  | (projekt-?)?teilnehmer(liste|[*:_./]?-?innen)?(\s+und\s+teilnehmer(innen)?)?
                  | teilnehmerinnen\s+und\s+teilnehmer|teilgenommen[ ]haben
                  | (es\s+)?waren\s+(da|dabei|anwesend)
                  | (da|dabei|es)\s+waren|mitglieder|attendees?|present|participants
              )(\s+(online|vor\s+ort|digital|virtuell|per\s+\p{L}+|i[nm]\s+\p{L}+))?
        ){{Behind}}
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OfAttendance();

    [GeneratedRegex(
        $$"""
        ^[\s*_]*(
              (?<MinutesBy>
                    prot\.?
                  | {{Choice}}protokoll(ant\w*|führ\w*)([*:_./]-?in)?
                  | protokol(l|ix)(ant\w*|führ\w*|iert|ierend\w*)?([*:_./]-?in(nen)?)?(\s+(geführt|geschrieben|erstellt|verfasst))?
                      (\s+(von|durch))?
                  | für\s+das\s+protokoll|verfasser([*:_./]?-?in|\(in\))?|schriftführ\w*([*:_./]-?in)?|aktuar(in|iat)?|minutes([ ]by)?
              )
            | (?<Chair>
                    ltg\.|sitzungsführung
                  | {{Choice}}((sitzungs|versammlungs|rede)leit(ung|er\w*)|moderat(ion|or\w*))([*:_./]-?in)?
                  | (
                          (sitzungs|versammlungs|rede|gesprächs|diskussions|tagungs|meeting-?)?leit(ung|er\w*)([*:_./]-?in)?
                            (\s+der\s+(sitzung|versammlung))?
                        | mod\.?|moderat(ion|or\w*)|präsidium
                        | (sitzungs|versammlungs)?vorsitz(ende[rn]?([*:_./]-?r)?)?
                        | (den\s+)?vorsitz\s+(führte?|hat(te)?)
                        | chair
                    )([*:_./]-?in)?
              )
            | (?<Place>(sitzungs|tagungs|versammlungs)?ort(\s+und\s+-?lokal)?|wo|raum|location|treffpunkt)
            | (?<Committee>gremium)
            | (?<When>(sitzungs)?(datum|tag|termin)|sitzung\s+(am|vom)|wann|(uhr)?zeit(raum)?|date)
            | (?<Start>startzeit|(sitzungs|versammlungs)?(beginn|anfang|start)(\s+(der\s+(sitzung|versammlung)|des\s+(treffens|plenums)))?)
            | (?<End>
                    (sitzungs|versammlungs)?ende(\s+(der\s+(sitzung|versammlung)|des\s+(heutigen\s+)?(treffens|plenums)))?
                  | endzeit|schluss(\s+der\s+(sitzung|versammlung))?
              )
        ){{Behind}}
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OfMeeting();

    [GeneratedRegex(@"\s*[/&+,]\s*|\s+(und|bzw\.)\s+", Matching.AnyCase)]
    private static partial Regex Joint();

    [GeneratedRegex(
        """
        ^(plattform|(meeting-?)?link|medium|kanal|format|tool|adresse|(video|telefon)konferenz|online(-?zugang)?|zoom|einwahl(daten)?)
          [\s*_]*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex MeansOfMeeting();
}
