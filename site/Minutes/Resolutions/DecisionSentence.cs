using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Whether a sentence says that something was decided, where no label says so: it gives the numbers of a vote, says that all agreed, or that
/// the committee decided. What may, should or could be decided is no decision, nor what others decided: <see cref="SeemingDecision"/>.
/// </summary>
internal static partial class DecisionSentence
{
    /// <summary>A longer text is no sentence.</summary>
    public const int Longest = 2000;

    /// <summary>Who is not the committee itself: <c>von der Stiftung</c>, not <c>von der Versammlung</c>.</summary>
    public const string Others = @"(von|durch|seitens)\s+(?!(allen?|den\s+(anwesenden|mitgliedern)|der\s+\p{L}*(versammlung|sitzung|runde|gruppe))\b)";

    /// <summary>No other clause, who else did it, and what was or may be.</summary>
    public const string OneClause = @"((?!\b(nicht|keine?[rsnm]?|niemand|soll|sollen|muss|wer|noch|hat|haben|als|wie|falls|wenn|von|vom(?!\s+\d)|durch|seitens|und|oder|damals|dort|damit)\b)[^,;:!?\n]){0,80}";

    /// <param name="day">Of the meeting.</param>
    public static bool Is(ReadOnlySpan<char> sentence, VoteText vote, DateOnly? day = null)
    {
        if (sentence.Length > Longest || SeemingDecision.IsDemand(sentence))
        {
            return false;
        }

        if (vote.HasNumbers && vote.Vote is { } counted && (counted.Yes is not null || (counted.No is not null && counted.Abstain is not null) || vote.IsUnanimous))
        {
            return !Required().IsMatch(sentence);
        }

        if (!vote.IsUnanimous && !vote.HasResult && sentence.IndexOf("beschl", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        // "Es wurde einstimmig beschlossen, dass … werden soll": what should be done is what was decided.
        var clause = sentence[..EndOfMainClause(sentence, vote.IsUnanimous)];
        return Decides(clause, vote.IsUnanimous, day) || AnswersItself(sentence, vote.IsUnanimous, day) || (clause.Length < sentence.Length && Decides(sentence, vote.IsUnanimous, day));
    }

    /// <summary>Whether it says <c>dies</c> of what stands before it.</summary>
    public static bool IsOnThis(ReadOnlySpan<char> sentence) => RefersBack().IsMatch(sentence);

    private static bool Decides(ReadOnlySpan<char> clause, bool unanimous, DateOnly? day)
    {
        var decides = (unanimous && (Unanimously().IsMatch(clause) || Decided().IsMatch(clause) || NoObjections().IsMatch(clause) || Consensus().IsMatch(clause)))
            || Deciding().IsMatch(clause)
            || Deferred().IsMatch(clause)
            || ElectionSentence.Is(clause)
            || Discharge.In(clause) is not null
            || (Decided().IsMatch(clause) && (IsElliptic(clause) || OfCommittee().IsMatch(clause) || clause.Contains("mehrheitlich", StringComparison.Ordinal) && ByMost().IsMatch(clause)));
        return decides && !SeemingDecision.Is(clause) && !ElectionSentence.IsTold(clause, day);
    }

    /// <summary>Whether its last part decides on what stands before: <c>K. Blau möchte Tee; dies wurde angenommen</c>.</summary>
    private static bool AnswersItself(ReadOnlySpan<char> sentence, bool unanimous, DateOnly? day) =>
        sentence.LastIndexOf(';') is > 0 and var end && sentence[(end + 1)..].Trim() is var answer && RefersBack().IsMatch(answer) && Decides(answer, unanimous, day);

    /// <param name="unanimous">What all have decided under a condition is decided too: <c>beschließt einstimmig den Ausschluss, sofern kein Geld kommt</c>.</param>
    private static int EndOfMainClause(ReadOnlySpan<char> sentence, bool unanimous) =>
        unanimous && sentence.IndexOf(", sofern ", StringComparison.Ordinal) is > 0 and var condition && Deciding().IsMatch(sentence[..condition]) ? condition
        : sentence.IndexOf(", dass ", StringComparison.Ordinal) is > 0 and var that ? that
        : sentence.IndexOf(", daß ", StringComparison.Ordinal) is > 0 and var old ? old
        : sentence.Length;

    /// <summary>Whether what was decided stands in the sentence before: <c>Der Vorschlag wurde einstimmig angenommen.</c></summary>
    public static bool IsElliptic(ReadOnlySpan<char> sentence) => Elliptic().IsMatch(sentence) || RefersBack().IsMatch(sentence);

    /// <summary>What a sentence ends with that is not to be done: <c>Der Kauf wird bis zum Herbst zurückgestellt.</c></summary>
    public static VoteResult? EndResult(ReadOnlySpan<char> sentence)
    {
        var word = LastWord(sentence);
        return !Passive().IsMatch(sentence) ? null
            : word == VoteToken.Postponed ? VoteResult.Postponed
            : word == VoteToken.Rejected ? VoteResult.Rejected
            : null;
    }

    /// <summary>Whether the last word says how a vote ended: <c>Protokoll genehmigt</c>.</summary>
    public static bool EndsWithResult(ReadOnlySpan<char> sentence) => LastWord(sentence) is VoteToken.Accepted or VoteToken.Rejected or VoteToken.Postponed;

    private static VoteToken LastWord(ReadOnlySpan<char> sentence)
    {
        var end = sentence.TrimEnd(" .:!");
        return VoteWords.Of(end[(end.LastIndexOf(' ') + 1)..]).Token;
    }

    /// <summary>How many votes are needed is no vote.</summary>
    [GeneratedRegex(@"\bstimmen?\s+(pro|je)\b|\b(benötigt|nötig|erforderlich|brauchen|braucht|müssen|muss|mindestens|bis zu(?=\s+\d)|mehr als)\b", Matching.AnyCase)]
    private static partial Regex Required();

    /// <summary>In the last sentence, up to its end.</summary>
    [GeneratedRegex(@"\b(wird|werden|wurden?)\b[^,;:!?\n]*$", Matching.Exact)]
    private static partial Regex Passive();

    /// <summary>A view may be <c>einhellig</c> too, and decides nothing.</summary>
    [GeneratedRegex(
        """
          \beinstimmig
        | \beinvernehmlich
        | \bein(mütig|hellig)\b(?=
              .*\b(beschlossen|gewählt|angenommen|genehmigt|zugestimmt|zu|abgelehnt|entlastet|bestätigt|verabschiedet|berufen)\W*$
          )
        | \b(beschließt|beschliesst|beschloss|wählte?|genehmigte?|bestätigte?|beruft|berief)\b.*\bein(mütig|hellig)\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Unanimously();

    /// <summary>None against something that is named: <c>keine Einwände gegen die Tagesordnung</c>.</summary>
    [GeneratedRegex(
        """
        ^\W*(es\s+)?((gibt|gab|bestehen|bestanden)\s+)?keine?(rlei)?\s+(einw[aä]nde?|widerspr[uü]che?|einspr[uü]che?|gegenreden?)\s+
          (gegen|zu[rm]?|bezüglich|bzgl\.?)\s
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex NoObjections();

    /// <summary><c>Konsens: …</c>, <c>Es gab Konsens zum Vorschlag</c>.</summary>
    [GeneratedRegex(@"^\W*(es\s+)?((gibt|gab|besteht|bestand|herrscht)\s+)?konsens(\W*$|\s*:|\s+(zu[rm]?|über|für|ist|war)\b)(?!.*\bnicht\b)", Matching.AnyCase)]
    private static partial Regex Consensus();

    /// <summary>Without a verb, or until an open day: <c>auf die nächste Sitzung verschoben</c>, <c>vertagt auf das nächste Treffen</c>.</summary>
    [GeneratedRegex(
        """
          (^|[,;:–-])\W*(auf|bis\s+zu[rm])\s+((die|das|den)\s+)?(nächste|kommende|folgende|spätere)[nrs]?
            \s+\p{L}*(sitzung|treffen|versammlung|mal|mv|plenum)\s+(vertagt|verschoben)\W*$
        | \b(wird|wurde|werden|wurden)\b.*\bauf\s+(einen\s+späteren\s+(zeitpunkt|termin)|unbestimmte\s+zeit|später)\s+(vertagt|verschoben)\b
        | ^\W*(vertagt|verschoben)\s+(auf|bis\s+zu[rm])\s+((die|das|den)\s+)?(nächste|kommende|folgende|spätere)[nrs]?
            \s+\p{L}*(sitzung|treffen|versammlung|mal|mv|plenum)\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Deferred();

    private const string Circular = @"(mit|per|mittels|im|durch)\s+Umlaufbeschluss\b";

    /// <summary>Neither not nor at many times: <c>Wir haben oft per Umlaufbeschluss Käufe bewilligt</c>.</summary>
    private const string Once = @"((?!\b(nicht|nie|keine?[rnms]?|oft|öfter|häufig|immer|manchmal|mehrfach|selten)\b)[^,;:!?])*";

    /// <summary>The committee as subject of the deciding.</summary>
    [GeneratedRegex(
        $$"""
          \b(vorstand|versammlung|mitgliederversammlung|\p{L}*rat|plenum|gremium|\p{L}*ausschuss|sitzung|runde[ ]tisch|\p{L}*kreis|gruppe)\b.{0,60}\b(
              beschließt|beschliesst|beschloss|(hat|haben)\b.{0,60}\bbeschlossen
          )\b
        | \b(wir|anwesenden|\p{L}*mitglieder)\b.{0,60}(?<!\bnicht\s)\b(beschließen|beschlossen)\b
        | (
                \b(hat|haben|wurden?)\b{{Once}}(?<!\bde[rnm]|\bdie|\bdas)\s{{Circular}}{{Once}}
              | ^\W*{{Circular}}{{Once}}\b(hat|haben|wurden?)\b{{Once}}
          )\b(beschlossen|aufgenommen|genehmigt|bewilligt|bestätigt|zugestimmt)\b
        | ^\W*(
                (der|die|das)\s+(kirchenpflege|schulpflege|kommission|presbyterium|präsidium|kuratorium|FSR|PGR|KGR|BR)\s+beschlie(ß|ss)t
              | die\s+(wohnungs)?eigentümer(innen)?\s+beschließen
          )(:\W*$|,\s+(de[nmr]|die|das|eine?n?)\s[^,;:.!?]*\szu\s+\p{L}+n\W*$)
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Deciding();

    [GeneratedRegex(
        $$"""
          \b(wird|werden|wurde|wurden|ist|sind|worden)\b.*\b(angenommen|beschlossen|genehmigt|verabschiedet|abgelehnt)\b
        | ^\W*({{Mostly}}\s+)?(angenommen|beschlossen|genehmigt|abgelehnt|vertagt)\W*$
        | ^\W*((das|die)\s+)?(protokoll|niederschrift|tagesordnung|traktandenliste)\b{{OneClause}}\s(angenommen|genehmigt|verabschiedet)\W*$
        | ^\W*(dem\s+protokoll|der\s+niederschrift)\s{{OneClause}}\b(wird|wurde)\s{{OneClause}}\bzugestimmt\W*$
        | \b(wird|wurde|werden|wurden)\b.*\b(vertagt|verschoben|zurückgestellt)\b
        | ^\W*(der|dieser|damit|somit)\s+[^,;:]{0,30}\bbeschluss\b[^,;:]{0,30}\bnicht\s+zustande\b
        | \b(ist|sind|wird|wurde|werden|wurden)\b(?!.*\bnicht\b.*\bentlastet).*\bentlastet\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Decided();

    /// <summary>Before the word for how a vote ended, which stands alone.</summary>
    private const string Mostly =
        """
        (
              (bei|mit|gegen)\s+(einer|zwei|drei|vier|fünf|\d+)\s+(gegen|nein-?)stimmen?(\s+(und|bei)\s+\p{L}+\s+enthaltung(en)?)?
            | mit\s+(großer|grosser|knapper|überwältigender)\s+mehrheit
        )
        """;

    [GeneratedRegex(@"\bgro(ss|ß)mehrheitlich\b", Matching.Exact)]
    private static partial Regex ByMost();

    /// <summary>What a committee itself decides on.</summary>
    [GeneratedRegex(
        """
        \b(
              protokolle?s?|antr(ag|äge)\b|\p{L}*antrag|beschl(uss|üsse)|vorschl(ag|äge)|tagesordnung|\p{L}*satzung\p{L}*
            | \p{L}*ordnung(sänderung)?|\p{L}*bericht|haushalt\p{L}*|budget|jahresrechnung|voranschlag|traktandenliste|wirtschaftsplan
            | jahresplan|\p{L}*papier|resolution|beschlossen|punkte?(?!\s+(an|ab|auf|in)\s)|them(a|en)|tops?|tagesordnungspunkt|wahlen?
            | entscheidung|abstimmung|beschlussfassung
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OfCommittee();

    /// <summary>A pronoun for what stands before, which alone does not tell that the committee decided: <c>Nach der Pause wurde dies einstimmig angenommen.</c></summary>
    [GeneratedRegex(@"^\W*((auch\s+)?(das|dies|dem|diese[rsm]?)\s+(wird|wurde|werden|wurden)\b|[^,;:.]{0,60}\b(wird|wurde|hat|haben)\s+dies(em)?\s)", Matching.AnyCase)]
    private static partial Regex RefersBack();

    [GeneratedRegex(
        $$"""
        ^\W*(
              (der|die|das|dem|diese[rms]?|dieser)\s+(vorschl|antr|anträg|ergebnis|beschluss\b|änderung|text|abstimmung|entscheidung|wahl\b)
            | ergebnis
            | abstimmung(?!
                  \s+über\s+(de[nr]|die|das)\s+(?!
                      (\p{L}+\s+){0,2}\p{L}*(
                          antr[aä]g|vorschl[aä]g|vorlage|änderung|beschl[uü]ss|fassung|entwurf|text\b|punkt|sache\b|anliegen
                      )
                  )
              )
            | wird|wurden?|einstimmig|angenommen|abgelehnt|vertagt|verschoben|beschlossen|genehmigt|dafür|dagegen|ja\b|nein\b|enthaltung
            | \d+\s+(x\s+)?(ja|nein|stimm|enthalt|dafür|dagegen)
            | {{Mostly}}\s+(angenommen|beschlossen|genehmigt|abgelehnt)\W*$
            | mit\s+\d|auf\s+(die\s+)?nächste|vom\s+vorstand|von\s+allen|dies\s+(wird|wurde)\b|er\b|sie\b
            | es\b(?!\s+(wird|wurde)\b[^,.:]{0,40}\bbeschlossen,)
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Elliptic();
}
