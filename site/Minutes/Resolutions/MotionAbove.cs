using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// The motion that waits for its vote: what stands below the line <c>Antrag</c>, behind <c>Beschlussantrag:</c>, or right above a thematic break behind which the vote follows.
/// It decides nothing itself. A vote further below is on it when words put the motion to it or a resolution refers to it (<c>Beschluss: Wie vorgeschlagen</c>),
/// or when it was proposed as <c>Beschlussvorschlag</c> and what stands between says that it is a discussion.
/// </summary>
internal sealed partial class MotionAbove
{
    private Passage? first;
    private string text = "";
    private bool isLabelled;

    /// <summary>Whether the label says that it is what the committee is to decide.</summary>
    private bool isProposed;

    /// <summary>Whether something else has been voted on since.</summary>
    private bool isVoted;

    /// <summary>Whether something else has been proposed since, or the motion has been put off.</summary>
    private bool isAltered;

    /// <summary>Whether the label has come and the words have not, or not all.</summary>
    private bool awaitsText;

    /// <summary>Whether the motion began behind a thematic break, and goes up to the next.</summary>
    private bool isFramed;

    /// <summary>Whether the break that opens a frame has just been.</summary>
    private bool isBehindBreak;

    /// <summary>What stands between the motion and what comes next.</summary>
    private string? between;

    /// <summary>The passage it stands in and its words, when a vote that comes next is on it.</summary>
    public (int Passage, string Text)? VotedOn =>
        first is not null && (between is null || (isLabelled && PutsToVote().IsMatch(between))) ? (first.Index, text) : null;

    /// <summary>Whether no motion has begun.</summary>
    private bool IsEmpty => first is null && !isLabelled && !awaitsText && !isFramed;

    public void Clear()
    {
        (first, text, isLabelled, isProposed, isVoted, isAltered, awaitsText, isFramed, between) = (null, "", false, false, false, false, false, false, null);
    }

    /// <param name="above">What stands above the break, unless a vote has been taken on it.</param>
    /// <param name="words">Its words.</param>
    public void Break(Passage? above, string words)
    {
        (isBehindBreak, isFramed, awaitsText) = (true, false, false);
        if (above is not null && first is null)
        {
            (first, text) = (above, Excerpt.Beginning(WithoutLabel(words)));
        }
    }

    /// <summary>Takes a passage that is a motion's; what holds a vote is none.</summary>
    public bool Takes(Passage passage, string words)
    {
        if (isVoted)
        {
            Clear();
        }

        var label = LengthOfLabel(words);
        if (label == 0 && IsEmpty)
        {
            isBehindBreak = false;
            return false;
        }

        var follows = ResolutionLabel.Of(words) is { } decided && VoteSentence.FollowsMotion(words[decided.Length..]);
        if (follows || VoteSentence.Announces(words) || MotionVote.IsIn(words))
        {
            between = follows && isProposed && !isAltered ? null : between;
            (awaitsText, isFramed, isBehindBreak) = (false, false, false);
            isVoted = isProposed && !VoteSentence.Announces(words) && !VotesBelow.IsLine(words);
            return false;
        }

        if (label > 0)
        {
            Clear();
            (isLabelled, isProposed, awaitsText, isFramed) = (true, Proposed().IsMatch(words), true, isBehindBreak);
        }

        isBehindBreak = false;
        if (!awaitsText && !isFramed)
        {
            Pass(words);
            return false;
        }

        Add(passage, words[label..].Trim());
        return true;
    }

    private static int LengthOfLabel(string words) =>
        !words.StartsWith("Antrag", StringComparison.Ordinal) && !words.StartsWith("Beschluss", StringComparison.Ordinal) ? 0
        : Label().Match(words) is { Success: true } alone ? alone.Length
        : Proposed().IsMatch(words) && ResolutionLabel.Next(words, 1) < 0 ? Named().Match(words).Length
        : 0;

    /// <summary>Words that are no motion: behind them a vote may be on something else.</summary>
    private void Pass(string words)
    {
        if (isLabelled)
        {
            isAltered |= Alters().IsMatch(words);
            between = isProposed && between is null && !isAltered && Discussion().IsMatch(words) ? null : words;
        }
        else
        {
            Clear();
        }
    }

    private void Add(Passage passage, string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        first ??= passage;
        awaitsText = words[^1] == ':';
        text = Excerpt.Beginning(text.Length == 0 ? words : $"{text} {words}");
    }

    private static string WithoutLabel(string words) => words[Named().Match(words).Length..];

    private const string Number = @"([ \t]+[\w/.\-]*\d[\w/.\-]*)?[ \t]*";

    private const string Names = @"(Antrag|Antragstext|Beschlussantrag|Beschlussvorlage|Beschlussvorschlag|Beschlussfassung)";

    /// <summary>Those of what the committee is to decide.</summary>
    private const string Proposals = "(Beschlussantrag|Beschlussvorlage|Beschlussvorschlag|Antragstext)";

    /// <summary>A line of its own.</summary>
    [GeneratedRegex("^" + Names + Number + @":?[ \t]*(\n|$)", Matching.Exact)]
    private static partial Regex Label();

    /// <summary>What is proposed stands behind the label; where it says <c>Antrag</c> alone, it may be reported what somebody asked for.</summary>
    [GeneratedRegex("^" + Proposals, Matching.Exact)]
    private static partial Regex Proposed();

    /// <summary><c>Diskussion: …</c>, that there was one, or who said what in lines: <c>Karla: Rot ist teuer.</c></summary>
    [GeneratedRegex(
        """
          ^\W*(Diskussion|Aussprache|Beratung|Debatte|Begründung|Sachverhalt|Wortmeldungen)\s*:
        | ^(Es|Darüber)\s+(wird|wurde)\s+([\p{Ll}-]+\s+){0,4}(diskutiert|beraten|gesprochen|debattiert)\.?$
        | ^(\p{Lu}[^\n:.]{1,40}:[ ][^\n]+(\n|$)){2,}$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Discussion();

    /// <summary>Another proposal, one on how to proceed, or an end without a vote.</summary>
    [GeneratedRegex(
        """
          antrag
        | anträg
        | vorschl
        | schlägt
        | änder
        | ergänz
        | statt\b
        | stattdessen
        | alternativ
        | kompromiss
        | variante
        | \bneu(e[rns]?)?\b
        | herab
        | senk
        | gekürzt
        | reduzier
        | erhöht
        | gestrichen
        | \bGO\b
        | geschäftsordnung
        | redeliste
        | debatte\s
        | unterbr
        | verlänger
        | zurück(gezogen|gestellt)
        | vertagt
        | verschoben
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Alters();

    /// <summary>The last words of a paragraph may be the label of what stands above a break.</summary>
    [GeneratedRegex("^" + Names + Number + @":\s*", Matching.Exact)]
    private static partial Regex Named();

    /// <summary><c>stellt den vorliegenden Antrag zur Abstimmung</c>, <c>über den Antrag wird abgestimmt</c>.</summary>
    [GeneratedRegex(@"\b(vorliegenden|obigen|gestellten|genannten|diesen|den)\s+antrag\s+([\p{L}-]+\s+){0,2}(zur\s+abstimmung|abgestimmt|ab)\W*$", Matching.AnyCase)]
    private static partial Regex PutsToVote();
}
