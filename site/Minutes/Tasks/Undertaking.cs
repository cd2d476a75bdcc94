using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Tasks;

/// <summary>
/// The verbs of what someone is going to do, as minutes note it in the present: <c>K. Blau klärt die Miete</c>, <c>Tim fragt beim Amt nach</c>,
/// <c>Rolf wird den Saal buchen</c>. What people only say (<c>schlägt vor</c>, <c>stellt fest</c>) and have done is none.
/// </summary>
internal static partial class Undertaking
{
    /// <summary>Characters of the names before the verb, and of what is looked at behind it.</summary>
    private const int LongestNames = 80;

    private const int LongestClause = 300;

    /// <summary>Verbs that need nothing behind them to be a task.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plain = Words(
        "klärt klären prüft prüfen überprüft überprüfen erstellt erstellen schickt schicken verschickt verschicken versendet versenden organisiert organisieren",
        "koordiniert koordinieren kontaktiert kontaktieren kauft kaufen besorgt besorgen bestellt bestellen bearbeitet bearbeiten aktualisiert aktualisieren",
        "überarbeitet überarbeiten formuliert formulieren entwirft entwerfen testet testen repariert reparieren beantragt beantragen reserviert reservieren",
        "bucht buchen vereinbart vereinbaren recherchiert recherchieren druckt drucken sammelt sammeln sucht suchen beantwortet beantworten",
        "verteilt verteilen installiert installieren veröffentlicht veröffentlichen unterschreibt unterschreiben überweist überweisen verfasst verfassen",
        "ermittelt ermitteln erfragt erfragen übersetzt übersetzen korrigiert korrigieren baut bauen");

    /// <summary>Verbs whose meaning hangs on what comes behind: <c>stellt … bereit</c>, not <c>stellt … vor</c>.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Hanging = Words(
        "fragt fragen stellt stellen macht machen legt legen nimmt nehmen bringt bringen spricht sprechen redet reden informiert informieren erkundigt erkundigen",
        "meldet melden antwortet antworten bereitet bereiten schreibt schreiben leitet leiten gibt geben lädt laden hakt haken trägt tragen richtet richten",
        "setzt setzen ruft rufen holt holen teilt teilen wird werden");

    /// <summary>A quick look, whoever the names are.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> sentence)
    {
        var at = 0;
        while (at >= 0 && VerbAt(sentence[at..]) < 0)
        {
            at = NextClause(sentence, at);
        }

        return at >= 0 || EndOfInvertedVerb(sentence) > 0 || AgentAt(sentence) > 0;
    }

    /// <summary>Where the names of who does it begin in a passive: <c>Der Antrag wird noch von |K. Blau ergänzt</c>; -1 when there are none.</summary>
    public static int AgentAt(ReadOnlySpan<char> sentence)
    {
        var isPassive = sentence.Contains("wird", StringComparison.Ordinal) || sentence.Contains("werden", StringComparison.Ordinal);
        return isPassive && Agent().FirstIn(sentence) is { Length: > 0 } agent ? agent.Index + agent.Length : -1;
    }

    /// <summary>Whether what stands behind the names ends with what will have been done.</summary>
    public static bool EndsPassive(ReadOnlySpan<char> rest) => Passive().IsMatch(rest);

    /// <summary>Where the names may begin behind a verb that something else stands before: <c>Die Miete klärt |K. Blau</c>; -1 when there is none.</summary>
    public static int EndOfInvertedVerb(ReadOnlySpan<char> clause)
    {
        var at = clause.IndexOf(' ') + 1;
        while (at > 0 && clause[at..].IndexOf(' ') is > 0 and var length)
        {
            var behind = at + length + 1;
            if (clause[behind - 2] is 't' or 'n' && behind < clause.Length && char.IsUpper(clause[behind]) && char.IsLower(clause[at]) && Plain.Contains(clause.Slice(at, length)))
            {
                return behind;
            }

            at = behind;
        }

        return -1;
    }

    /// <summary>Whether nothing but a day stands behind the names.</summary>
    public static bool EndsClause(ReadOnlySpan<char> rest) => ClauseEnd().IsMatch(rest);

    /// <summary>Where the verb begins in a clause that is nothing but names before it; -1 when it is no such clause.</summary>
    public static int VerbAt(ReadOnlySpan<char> clause)
    {
        if (clause.IsEmpty || !char.IsUpper(clause[0]))
        {
            return -1;
        }

        var at = 0;
        while (at < Math.Min(clause.Length, LongestNames))
        {
            var end = at;
            while (end < clause.Length && (char.IsLetterOrDigit(clause[end]) || clause[end] is '.' or '-'))
            {
                end++;
            }

            var word = clause[at..end];
            if (word.Length > 0 && char.IsLower(word[0]) && word is not "und" && !NameWords.IsParticle(word))
            {
                return word[^1] is 't' or 'n' or 'd' && IsOf(word, clause[at..]) && !Declines(clause[at..]) ? at : -1;
            }

            while (end < clause.Length && clause[end] is ' ' or ',' or '/' or '&' or '\n' or '\u00A0')
            {
                end++;
            }

            if (end == at)
            {
                return -1;
            }

            at = end;
        }

        return -1;
    }

    /// <summary>Whether someone says in the clause of the verb that they do not do it: <c>übernimmt das nicht</c>.</summary>
    public static bool Declines(ReadOnlySpan<char> verb) => Declined().IsMatch(verb[..Math.Min(verb.Length, LongestClause)]);

    /// <summary>Where the next clause may begin; -1 behind the last.</summary>
    public static int NextClause(ReadOnlySpan<char> sentence, int from)
    {
        while (sentence[from..].IndexOfAny(",;:-–") is >= 0 and var next)
        {
            from += next + 1;
            if (from + 1 < sentence.Length && char.IsWhiteSpace(sentence[from]))
            {
                return from + 1;
            }
        }

        return -1;
    }

    private static bool IsOf(ReadOnlySpan<char> word, ReadOnlySpan<char> verb) => Plain.Contains(word) ? !Says().IsMatch(verb) : Hanging.Contains(word) && Fits(verb);

    private static bool Fits(ReadOnlySpan<char> verb)
    {
        verb = verb[..Math.Min(verb.Length, LongestClause)];
        if (Says().IsMatch(verb))
        {
            return false;
        }

        verb = Reported().FirstIn(verb) is { Length: > 0 } reported ? verb[..reported.Index] : verb;

        var comma = verb.IndexOf(',');
        return Completed().IsMatch(verb) || (comma > 0 && Completed().IsMatch(verb[..comma]));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params ReadOnlySpan<string> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            words.UnionWith(line.Split(' '));
        }

        return words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What someone said in the meeting, with its words behind a comma or colon: <c>teilt mit, dass die Firma das Dach prüft</c>.</summary>
    [GeneratedRegex(
        """
        ^(
              schick(t|en)\s+voraus\b
            | beantrag(t|en)(\s*,|\b[^,;:]{0,40}\b([Ee]ntlastung|Abstimmung|(Wieder|Ab)?[Ww]ahl|Vertagung|Nichtbefassung|Schluss)\b)
            | erfrag(t|en)\s*,
            | (antworte(t|n)|teil(t|en)\s+mit|klär(t|en)\s+auf|schreib(t|en))\s*[,:](?!\s*(und|sobald|wenn|falls|sofern|damit|um)\b)
            | (teil(t|en)\b[^,;:]*\bmit|(gibt|geben)\b[^,;:]*\bweiter|klär(t|en)\b[^,;:]*\bauf)\s*(:|,\s+(dass|daß|ob)\b)
        )
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Says();

    [GeneratedRegex(@"^[^,;:.!?]*\bnicht\b(?!\s+nur\b)", Matching.Exact)]
    private static partial Regex Declined();

    /// <summary>Where a clause begins that only tells what was said or asked.</summary>
    [GeneratedRegex(@",\s+(dass|daß|ob|wer|wie|was|wann|wo|warum|weshalb|wieso)\b.*$", Matching.Exact | RegexOptions.Singleline)]
    private static partial Regex Reported();

    [GeneratedRegex(@"\s(wird|werden)\s(?!.*\bworden\b)([^,;.]{0,80}?\s)?(von|durch)\s+(?=\p{Lu})", Matching.Exact)]
    private static partial Regex Agent();

    [GeneratedRegex(
        """
        ^(\s+[\p{L}\d.]+){0,6}\s+(
              geklärt|geprüft|überprüft|erstellt|verschickt|versendet|versandt|organisiert|ergänzt|fertiggestellt|überarbeitet|aktualisiert
            | vorbereitet|angefragt|kontaktiert|gebucht|bestellt|besorgt|eingereicht|gekauft|übernommen|eingeladen|gedruckt|erledigt
            | hochgeladen|eingerichtet|formuliert|nachgereicht|angelegt|koordiniert|umgesetzt|weitergeleitet|angesprochen|angeschrieben
            | veröffentlicht|repariert|gebaut|getestet|geschrieben|beantragt|verfasst|korrigiert
        )\W*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Passive();

    [GeneratedRegex(@"^\s*((bis|am|noch|heute|morgen|nächste)\b[^,;]{0,40})?($|[.,;!)])", Matching.Exact)]
    private static partial Regex ClauseEnd();

    [GeneratedRegex(
        """
        ^(
              frag(t|en)(\s+(bei|beim|Richtung)\b|.*\b(nach|an)(\s+und\b.*)?\W*$)
            | stell(t|en)\b(?!.*\bvor\b).*\b((bereit|her|zusammen|zur[ ]Verfügung|Antrag|Anfrage)\b|ein(\W*$|\s+und\b))
            | mach(t|en)\s+(sich\s+schlau|\p{Lu}\p{L}*\s+(auf|fertig))\b
            | mach(t|en)\s+(das|es)(\s+(dann|noch|auch|gern|gerne|zusammen|gemeinsam))*\W*$
            | mach(t|en)\b.*\b(fertig|Termin|Vorschlag|Entwurf)\b
            | leg(t|en)\b.*\b(an|ab|bei)\W*$|(nimmt|nehmen)\b.*\b(auf|mit)\W*$|teil(t|en)\b.*\bmit\W*$|bring(t|en)\b.*\bmit\W*$
            | (spricht|sprechen|rede(t|n))\s+((noch(mal)?s?|dazu)\s+)*mit\b
            | (spricht|sprechen)\b.*\ban\W*$
            | (informier|erkundig)(t|en)\s+sich\b
            | melde(t|n)\s+sich\s+(auch\s+)?(bei|an)\b
            | antworte(t|n)\W*$|bereite(t|n)\b.*\bvor\b|schreib(t|en)\b(?!,|.*\bauf\W*$)
            | (leite(t|n)|gibt|geben)\b.*\bweiter\W*$
            | (lädt|laden)\b.*\bein\W*$|hak(t|en)\b.*\bnach\W*$
            | (trägt|tragen|richte(t|n))\b.*\bein\W*$
            | setz(t|en)\b.*\bauf\W*$|ruf(t|en)\b.*\ban\W*$|hol(t|en)\b(?!.*\baus\W*$)
            | (wird|werden)\b(?!\s+(nicht|von|vom|durch|als|zum|zur)\b).*\s(?!\p{L}*ge\p{L}+en\b|werden|worden)\p{Ll}+(en|ern|eln)
                (\s+(wegen|bzgl|bezüglich|bis|und)\b.*)?\W*$
        )
        """,
        Matching.Exact | RegexOptions.Singleline | Matching.Spaced)]
    private static partial Regex Completed();
}
