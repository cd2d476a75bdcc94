using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// What has the words of a decision and is none of this meeting: what is open, was decided before or elsewhere, stands in a letter, or only sounds so.
/// </summary>
internal static partial class SeemingDecision
{
    public static bool Is(ReadOnlySpan<char> clause) =>
        (Open().IsMatch(clause) && !EarlierMinutes().IsMatch(clause))
        || ByOthers().IsMatch(clause)
        || InParliament().IsMatch(clause)
        || Recorded().IsMatch(clause)
        || Received().IsMatch(clause)
        || Earlier().IsMatch(clause)
        || (Later().IsMatch(clause) && !Postponing().IsMatch(clause))
        || Closing().IsMatch(clause);

    /// <summary>Whether somebody tells what another committee asks for.</summary>
    public static bool IsDemand(ReadOnlySpan<char> sentence) => sentence.Contains("beantrage ", StringComparison.Ordinal) && Reported().IsMatch(sentence);

    /// <summary>Whether what follows may stand in a letter that someone reports: <c>Die Leiterin liest den Bescheid vor. Der Antrag wird abgelehnt.</c></summary>
    public static bool TellsOfLetter(ReadOnlySpan<char> sentence) => sentence.Length <= DecisionSentence.Longest && Letter().IsMatch(sentence);

    [GeneratedRegex(
        """
          \b(
                soll(en|te|ten)?|muss|müssen|m(ü|ue)ssten?|kann|können|könnte|konnten?|würden?|wäre|möchten?|will|wollen|darf|dürfen|falls|wenn
              | sofern|ob|hoffentlich|vermutlich|wahrscheinlich|vielleicht|noch[ ]nicht
              | (wird|werden)\s+(demnächst|bald|später|noch|dann|voraussichtlich|in\s+(\p{L}+|\d+)\s+(tag|woche|monat|jahr)(en|e|n)?)
              | außer\s+wir\s+beschließen|(sobald|bis)\s+wir\s+(\p{L}+\s+)?beschlussfähig
              | zu[ ]beschließen|zur[ ]abstimmung|(evtl\.|eventuell)\s+(beschlossen|genehmigt)
          )\b
        | \?\s*$
        | \bim\s+\p{L}*protokoll\b
        | \b(letzte[nr]?|vorigen|vergangenen|früheren)\s+(sitzung|versammlung)\b
        | (?-i:\b(Auf|In|Bei))\s+(der|dem)\s+(letzten|vorigen|vergangenen|früheren)\s+\p{L}*(sitzung|versammlung|mv|plenum|treffen)\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Open();

    /// <summary>What is approved, not when: <c>Das Protokoll der letzten Sitzung wird genehmigt</c>.</summary>
    [GeneratedRegex(
        $$"""
        ^\W*(
              ((das|dem|die|der)\s+)?(protokoll|niederschrift|verhandlungsschrift)
            | (genehmigung|abnahme|annahme|verabschiedung)\s+des\s+protokolls
        )\s+(der|zur|über\s+die|von\s+der)\s+(letzten|vorigen|vergangenen|früheren)\s+(sitzung|versammlung)\s*(
            :\s*(wird\s+|wurde\s+)?((einstimmig|ohne\s+\p{L}+)\s+)?|\s(?!.*\b(wird|wurde)\b.*\b(war|ist|wird|wurde|wurden)\b){{DecisionSentence.OneClause}}\b
        )(angenommen|genehmigt|verabschiedet|zugestimmt)\W*$
        | ^\W*wir\s+nehmen\s+(das\s+protokoll|die\s+niederschrift)\s+(der|zur|von\s+der)\s+(letzten|vorigen|vergangenen)\s+
            (sitzung|versammlung)\s+(einstimmig|ohne\s+\p{L}+)\s+an\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex EarlierMinutes();

    /// <summary>Not what is decided for them: <c>Für die Planung der nächsten Treffen wurde beschlossen, …</c></summary>
    [GeneratedRegex(
        """
        (?<!\bfür\s+die\s+(abstimmung|planung|vorbereitung|organisation)\s+der\s)\b(nächste[rsnm]?|kommenden?|(darauf|nach)folgenden)\s+(\p{L}+\s+)?
          \p{L}*(sitzung|treffen|versammlung|mal|mv)\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Later();

    [GeneratedRegex(@"\b(vertagt|verschoben|zurückgestellt)\b", Matching.AnyCase)]
    private static partial Regex Postponing();

    /// <summary>Before this meeting: <c>Der Vorstand hatte beschlossen, das Dach zu decken</c>, <c>Das Geld wurde schon beschlossen</c>, not <c>Wir hatten Bedenken und haben den Plan abgelehnt</c>.</summary>
    [GeneratedRegex(
        """
          ^((?!\b(und|sowie|oder|aber|doch|wird|werden|wurden?|ist|sind|heute|nun|jetzt)\b)[^,;:.!?\n–—(])*\b(wurden?|ist|sind)\s+
            ((schon|bereits)(\s+(ein)?mal)?|mal|letzte\s+Woche|letztes\s+(Mal|Jahr))(
              \s+(am\s+\d[\d.]*|im\s+(?-i:\p{Lu})\p{L}+|vor\s+\p{L}+\s+(Wochen|Monaten|Jahren))
          )?\s+(beschlossen|genehmigt|angenommen|abgelehnt|verabschiedet)(\s+worden)?(\W*$|,(?!.*(\d|\b(einstimmig|enthaltung|dafür|beschl|genehmig|angenommen|abgelehnt))))
        | \((wurden?\s+)?((schon|bereits)(\s+mal)?|letzte\s+Woche|letztes\s+Mal)\s+(beschlossen|genehmigt)\)\W*$
        | \bhatten?(?=\s)((?!\s(und|sowie|oder|aber|doch|habe|haben|hat|ist|sind|wird|werden|wurden?)\b)[^,;:.\n(–—]){0,80}\s(
              beschlossen|entschieden|gewählt|genehmigt|angenommen|abgelehnt|verabschiedet
          )\b
        | ^\W*(
                (letzte|vorige|vergangene)[ns]?\s+(woche|monat|jahr)
              | (im\s+jahre?\s+)?(19|20)\d\d
              | ((auf|in|bei)\s+(der|dem)\s+\p{L}*(sitzung|versammlung|plenum|treffen)\s+)?im\s+
                  (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(\s+(19|20)\d\d)?
              | (beim|auf\s+dem)\s+(letzten|vorigen|vergangenen)\s+(treffen|plenum)
          )\s+(wurden?|hat|haben)\s((?!\b(und|heute|nun|jetzt)\b)[^,;:.])*\bbeschlossen\b
        | ^\W*\p{L}+(\s+\p{L}+)?\s+(hat|haben)\s+im\s+(letzten|vorigen|vergangenen)\s+jahr\s+(einstimmig\s+|schon\s+|bereits\s+)?
            beschlossen\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Earlier();

    /// <summary>What the minutes of another meeting say: <c>Der Kauf wurde in der Versammlung beschlossen (siehe Protokoll vom 3. Mai).</c></summary>
    [GeneratedRegex(
        """
        \b(wurden?|worden)\b.*\b(beschlossen|genehmigt|angenommen|abgelehnt)\s*\((siehe|s\.|vgl\.|gemäß|laut|lt\.)\s+
          (Protokoll|Niederschrift)\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Recorded();

    /// <summary><c>wurde von der Stiftung genehmigt</c>.</summary>
    [GeneratedRegex(@"\b" + DecisionSentence.Others + @"(\p{L}+\s+){1,3}(angenommen|genehmigt|abgelehnt)\b", Matching.AnyCase)]
    private static partial Regex ByOthers();

    /// <summary>Reported, where no parliament's own label says that it decided: <c>Der Landtag hat das Gesetz beschlossen</c>.</summary>
    [GeneratedRegex(@"\b(Bundestag|Bundesrat|Bundesregierung|Landtag|Landesregierung|Europaparlament)(e?s)?\b", Matching.Exact)]
    private static partial Regex InParliament();

    /// <summary>What another committee asks for, as somebody tells it: <c>Die Kommission beantrage mit 8 zu 2 Stimmen, …</c>.</summary>
    [GeneratedRegex(@"\b(er|sie|[Dd](er|ie|as)\s+\p{Lu}\p{L}+)\s+beantrage\s", Matching.Exact)]
    private static partial Regex Reported();

    [GeneratedRegex(
        """
          \b(liest|las|verliest|berichtet|zitiert|hat)\b.{0,60}\b(brief|schreiben|bescheid|e-mail|mail|absage)\b
        | \b(brief|schreiben|bescheid|e-mail|mail|absage)\b.{0,60}\b(ist|sind|kam|liegt|lag)\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Letter();

    /// <summary>Taken, not decided on: <c>Die neuen Themen werden gut angenommen</c>, <c>Es werden keine Spenden angenommen</c>.</summary>
    [GeneratedRegex(
        """
          ^((?!\b(antrag|vorschlag|einstimmig|und)\b)[^,;:.!?\n])*\b(gut|besser|schlecht|rege|kaum|begeistert)\s+angenommen\W*$
        | ^\W*es\s+(werden|wurden)\s+keine\s+((weiteren|neuen)\s+)?((Geld|Sach|Kuchen)?spenden|anmeldungen|bestellungen|bewerbungen|pakete)
            \s+(mehr\s+)?angenommen\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Received();

    /// <summary>Ended, not decided on: <c>Mit einem Dank an alle Mitglieder beschloss Rolf Sternal die Versammlung.</c></summary>
    [GeneratedRegex(
        """
        \bbeschlo(ss|ß|ssen)\s(?![^,;:]*\b(einstimmig|mehrheitlich)\b)[^,;:]{0,60}\b(die|den|das)\s+
          (\p{L}*(sitzung|versammlung)|treffen|abend|veranstaltung)\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Closing();
}
