using System.Text.RegularExpressions;
using Protokollarchiv.Archive;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Tells what the body that meets decides from what another decided, which one is told of: <c>Der Elternbeirat hat beschlossen, …</c> in the minutes of
/// a Schulkonferenz. In the present tense a body decides where it meets.
/// </summary>
internal sealed partial class DecidingBody(Meeting meeting)
{
    /// <summary>A committee that is called by a few letters (<c>KGR</c>) may be the body of which they are.</summary>
    private const int LongestShort = 6;

    private const int FewestVoters = 3;

    /// <summary>How many of those present may not vote: guests, or who is at the door.</summary>
    private const int MostAway = 2;

    /// <summary>A longer one is no line on a vote, and would take long to search.</summary>
    private const int LongestLine = 500;

    private readonly string own = string.Join('\n', meeting.Committee, meeting.TitleLine?.Text, meeting.Title, meeting.Source, meeting.Preamble is [Passage first, ..] ? first.Text : "");

    private bool? votesInShort;

    /// <summary>
    /// The vote in a sentence; numbers in short at its end are one without a word for it where nearly all of those present voted so, on money
    /// (<c>40 € für Tee: 6/0/1</c>) or in minutes that say in another line that such numbers are votes. Elsewhere they may be <c>Einsätze: 6/0/1</c>.
    /// </summary>
    public VoteText Read(ReadOnlySpan<char> sentence)
    {
        var vote = VoteText.Read(sentence);
        return vote.HasNumbers || SlashedNumbers.Read(sentence) is not { Abstain: not null } count || !HasVoters(count) || !(Money().IsMatch(sentence) || (votesInShort ??= meeting.Passages.Any(VotesInShort))) ? vote : VoteText.OfResolution(sentence);
    }

    private static bool VotesInShort(Passage passage) => passage.Text.Length <= LongestLine && passage.Text.Contains('/') && Short().IsMatch(passage.Text);

    private bool HasVoters(VoteCount count) =>
        count is { Yes: 0 } or { No: 0 } or { Abstain: 0 } && count.Yes + count.No + count.Abstain is >= FewestVoters and var votes && VotesAddUp.Voters(meeting) - votes is >= 0 and <= MostAway;

    /// <summary>Whether the body agrees to what can be decided, in words of its own and without a vote: <c>Der Gemeinderat stimmt dem Bauantrag zu.</c></summary>
    public bool Agrees(ReadOnlySpan<char> sentence)
    {
        if (!Agreeing().IsMatch(sentence))
        {
            return false;
        }

        var body = Agreeing().Match(sentence.ToString()).Groups["body"].Value;
        return AlwaysOwn().IsMatch(body) || IsCommittee(body) || meeting.Title.Contains($"{body}ssitzung", StringComparison.Ordinal) || (meeting.Committee is null && body == "Versammlung");
    }

    /// <summary>Whether another body decided; between a board and an assembly each tells what the other did.</summary>
    public bool IsAnother(ReadOnlySpan<char> sentence) =>
        Told().IsMatch(sentence)
        && Told().Matches(sentence.ToString()).Select(told => told.Groups["body"].Value).Any(body =>
            !IsNamed(body) && (meeting.Committee is { } committee ? !IsShortFor(committee, body) : IsOfMany(body)))
        || (Assembly().IsMatch(own) ? OfBoard().IsMatch(sentence) && !IsNamed("vorstand") : meeting.Committee is not null && OfAssembly().IsMatch(sentence));

    /// <summary>Whether it is one that others tell of, where nothing says who meets and the head does not speak of it or, up to the umlaut, its members: <c>Anwesende Stadträte</c>.</summary>
    private bool IsOfMany(string body) =>
        OfMany().IsMatch(body) && !meeting.Preamble.OfType<Passage>().Any(head => head.Text.AsSpan().Contains(body.AsSpan(0, body.Length - "at".Length), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the title of an item is that of a report of what another body did: <c>Bericht aus dem Stadtrat</c>, <c>Berichte aus anderen Gremien</c>.</summary>
    public bool IsReportOfAnother(string title) =>
        ReportOf().Match(title) is { Success: true } report && report.Groups["body"].Value is var told && !IsNamed(told) && !IsCommittee(told);

    /// <summary>Whether the head of the minutes names a body.</summary>
    public bool IsNamed(string body) => own.Contains(body, StringComparison.OrdinalIgnoreCase);

    /// <summary>By its name, or by what it is: <c>Der Ausschuss</c> is the Bauausschuss. Not <c>Der Rat</c>, beside which a Beirat may meet.</summary>
    private bool IsCommittee(string body) =>
        meeting.Committee?.Split(' ', '-') is { } words
        && Array.Exists(words, word => word.Equals(body, StringComparison.OrdinalIgnoreCase) || (KindOfBody().IsMatch(body) && word.EndsWith(body, StringComparison.OrdinalIgnoreCase)));

    private static bool IsShortFor(string committee, string body)
    {
        var at = 0;
        foreach (var letter in committee)
        {
            at = body.IndexOf(letter.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return committee.Length <= LongestShort;
    }

    [GeneratedRegex(@"\d\s?(€|Euro)\s+für\b|\bBudget\b|([Aa]ntrag|[Ff]örderung|Finanzierung)\b.*\d\s?(€|Euro\b)", Matching.Exact)]
    private static partial Regex Money();

    /// <summary>Three numbers at a word that says what they count: <c>6/0/1 angenommen</c>, <c>(J/N/E)</c>.</summary>
    [GeneratedRegex(
        """
          \b(beschl(uss|ossen|ie(ß|ss)\p{L}*)|abstimmung|angenommen|abgelehnt|genehmigt|gewählt|bestätigt|zustimmung|zugestimmt|votum)\b\P{L}{0,4}(mit\W{1,2})?\d{1,2}/\d{1,2}/\d{1,2}(?![\d/])
        | (?<![\d/])\d{1,2}/\d{1,2}/\d{1,2}\P{L}{1,4}(angenommen|abgelehnt|beschlossen|genehmigt|bestätigt|zugestimmt|\(?ja?/n)\b
        | \bj(a)?/n(ein)?/e\p{L}*
        | \bbeschl(uss|ie(ß|ss)\p{L}*)\b.*(?<![\d/])\d{1,2}/\d{1,2}/\d{1,2}\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Short();

    [GeneratedRegex(
        """
          (\b[Dd](er|ie|as)\s+|^\W*)(?<body>\p{Lu}\p{L}{2,}(rat|kreis|ausschuss|verband|vorstand|synode|konferenz|parlament))\s+
            (hat\b[^.;]*\b(beschlossen|abgelehnt)|beschloss)\b
        | \b(wurden?|ist|sind|worden)\b[^.;]*\bim\s+(?<body>\p{Lu}\p{L}{2,}([Rr]at|ausschuss|parlament))\s+(beschlossen|abgelehnt)\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Told();

    [GeneratedRegex(@"[Vv]ersammlung|\b(ao)?(MV|GV|HV|JHV|DV|VV)\b", Matching.Exact)]
    private static partial Regex Assembly();

    /// <summary>Told in minutes of a board: <c>An der GV wurde beschlossen, …</c>, <c>Die Mitgliederversammlung hat beschlossen, …</c></summary>
    [GeneratedRegex(
        """
          ^\W*([Aa]uf|[Aa]n|[Ii]n|[Bb]ei)\s+((der|einer)\s+)?(\p{L}*[Vv]ersammlung|(ao)?(MV|GV|HV|JHV|DV|VV))\s+([^,;:.]{1,30}\s)?(wurden?|ist|sind|haben|hat)\b
            [^;:.]*\bbeschlossen\b
        | ^\W*([Dd]ie\s+)?(\p{L}*[Vv]ersammlung|(ao)?(MV|GV|HV|JHV|DV|VV))\s+(hat\b[^.;]*\bbeschlossen|beschloss)\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OfAssembly();

    /// <summary>Told in minutes of an assembly: <c>Im Mai hat der Vorstand beschlossen, …</c>, <c>Der Vorstand entschied …</c></summary>
    [GeneratedRegex(
        """
        \b(
              hat\s+der\s+Vorstand\b[^.;]*\b(beschlossen|entschieden|abgelehnt)
            | [Dd]er\s+Vorstand\s+(hat\b[^.;]*\b(beschlossen|entschieden|abgelehnt)|beschloss|entschied|entschloss)
        )\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex OfBoard();

    [GeneratedRegex(
        """
        ^\W*(\p{L}+:\s+)?((kurz)?berichte?|neues)\s+((aus|von|vom)\s+)?((der|dem|den)\s+)?(anderen\s+)?(?<body>
            (?-i:\p{Lu})[\p{L}-]*(gremien|(?<!bei|vor)rat|plenum|ausschuss|ausschüssen|kommission|senat|stura|parlament)|Gremien|StuRa|AStA|Senat|Kommission
        )(?!\p{L})
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex ReportOf();

    [GeneratedRegex("^(Gemeinde|Stadt|Kreis)rat$|^(Landes|Bundes|Dach|Kreis)verband$", Matching.Exact)]
    private static partial Regex OfMany();

    /// <summary>Not an opinion: <c>Der Vorstand stimmt der Einschätzung zu</c>, <c>… Frau Blau zu</c>.</summary>
    private const string Decidable =
        @"\p{L}*(antr(ag|ägen)|vorschl(ag|ägen)|vorlagen?|vorhaben|plan|planung|änderung(en)?|satzung|ordnung|haushalt|angebot|vertrag|vereinbarung|beschaffung|anschaffung|(ver|an)?kauf|aufnahme|ausgaben?|vergabe|zuschuss|entwurf|konzept|regelung|erhöhung|protokoll|niederschrift)";

    /// <summary>One that does not say that it is not so, not yet, or so at all times.</summary>
    private const string Word = @"(?!(nicht|kein\p{L}*|nie|niemals|kaum|grundsätzlich|prinzipiell|generell|vermutlich|voraussichtlich|wahrscheinlich|wohl|vielleicht|eventuell|ggf|erst|nur|immer|stets|meist|jeweils|jährlich|künftig|allein|sonst|später|dann|falls|sofern|wenn|nächste[nrs]?|§)(?!\p{L}))[^\s,;:!?]+";

    [GeneratedRegex(
        $$"""
        ^\W*(der|die|das)\s+(?<body>
              \p{Lu}\p{L}*(vorstand|rat|ausschuss|versammlung|vertretung|konferenz|kreistag|plenum)
            | Vorstand|Rat|Beirat|Ausschuss|Versammlung|Plenum|Gremium|Runde|Kreistag
        )\s+(
              stimmt\s+(de[mrn]|diese[mrn]|eine[mr])\s+({{Word}}\s+){0,3}?{{Decidable}}\s+({{Word}}\s+){0,8}?zu
            | genehmigt\s+(de[nr]|die|das|diese[ns]?|eine[n]?)\s+({{Word}}\s+){0,3}?{{Decidable}}(\s+{{Word}}){0,10}
        )[.!\s"“)]*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Agreeing();

    [GeneratedRegex("^(Vorstand|Beirat|Ausschuss|Versammlung|Konferenz|Kreistag|Plenum)$", Matching.AnyCase)]
    private static partial Regex KindOfBody();

    /// <summary>However the committee is called.</summary>
    [GeneratedRegex("^(Gremium|Runde)$", Matching.AnyCase)]
    private static partial Regex AlwaysOwn();
}
