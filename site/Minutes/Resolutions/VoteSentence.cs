using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Passages;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>Sentences that are about a vote and on nothing else: what it is on stands above them.</summary>
internal static partial class VoteSentence
{
    /// <summary>Whether a sentence only says that a vote comes: <c>Der Vorstand stimmt über den Antrag wie folgt ab:</c></summary>
    public static bool Announces(ReadOnlySpan<char> sentence) => sentence.Length <= VoteText.Longest && Announcing().IsMatch(sentence);

    /// <summary>Whether a sentence is about the vote that has been taken: <c>Die Abstimmung ergab …</c></summary>
    public static bool IsOnVote(ReadOnlySpan<char> sentence) => sentence.Length <= DecisionSentence.Longest && OnVote().IsMatch(sentence);

    /// <summary>Whether a sentence only says what became of the motion: <c>Der Antrag wird von der Versammlung angenommen.</c></summary>
    public static bool IsOnMotion(ReadOnlySpan<char> sentence) => sentence.Length <= DecisionSentence.Longest && OnMotion().IsMatch(sentence);

    /// <summary>Whether a text says that what was moved is decided, and of it no more than how the vote went: <c>Wie vorgeschlagen. Ja 5, Nein 0</c>, <c>gemäß Beschlussvorschlag</c>.</summary>
    public static bool FollowsMotion(string text) =>
        text.Length <= VoteText.Longest && Following().Match(text) is { Success: true } following
        && text.AsSpan(following.Length).Trim(" .,:;–-\n") is var rest && (rest.IsEmpty || VoteText.Read(rest).IsVoteAlone);

    /// <summary>Whether a text only says who moved it, who stands aside or how many may vote, so that no vote is on it: <c>Antragsteller: K. Blau</c>, <c>K. Blau tritt in den Ausstand</c>, <c>Stimmberechtigte: 11</c>.</summary>
    public static bool IsAside(ReadOnlySpan<char> text) =>
        text.Length <= VoteText.Longest
        && (text.StartsWith("Antragst", StringComparison.Ordinal) || text.StartsWith("Stimmber", StringComparison.Ordinal) || text.Contains("Ausstand", StringComparison.Ordinal) || text is [>= '0' and <= '9', ..])
        && Aside().IsMatch(text);

    /// <summary>Of one sentence, in which short words may be abbreviations.</summary>
    private const string Words = @"([^.;:!?\n]|(?<=\b(\p{Lu}\p{L}?|Prof))\.)";

    [GeneratedRegex(
        $$"""
        ^(
              (Antragsteller((:|\*|_|/-?)?in(nen)?)?|Ausstand)\s*:{{Words}}*
            | {{Words}}{1,80}\s(tritt|treten|trat|traten|geht|gehen|begibt\s+sich|begeben\s+sich|ist|sind)\s([\p{L}]+\s+)?in\s+(den\s+)?
                Ausstand[^.,;:\n]*
            | Stimmberechtigte?:?(\s*\d{1,4})?
            | \d{1,4}
        )\.?$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Aside();

    [GeneratedRegex(
        $$"""
        ^\W*(
              wie\s+((im|vom)\s+)?(vorgeschlagen|beantragt|vorgelegt|{{Moved}})
            | (laut|gemäß|gem\.|lt\.|entsprechend)\s+(de[mr]\s+)?{{Moved}}
            | de[mr]\s+{{Moved}}\s+(wird|wurde)\s+(einstimmig\s+|mehrheitlich\s+)?(zugestimmt|gefolgt|entsprochen)
        )(?=\s*([(.,:;\n–-]|$))
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Following();

    private const string Moved = "(beschluss)?(antrag|vorschlag|vorlage)";

    [GeneratedRegex(
        """
        ^\W*(
              ((der|die|das|wir|es|alle)\s+)?(\p{L}+\s+){0,2}stimm(t|en|te|ten)\s+(\p{L}+\s+)?
                (über\s+(den|diesen)\s+(\p{L}+\s+)?(antrag|vorschlag)\s+)?(wie\s+folgt\s+)?ab
            | (über\s+(den|diesen)\s+(\p{L}+\s+)?(antrag|vorschlag)|es)\s+(wird|wurde)\s+wie\s+folgt\s+abgestimmt
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Announcing();

    [GeneratedRegex(
        """
        ^\W*((die\s+|das\s+)?abstimmung(sergebnis)?|das\s+ergebnis|der\s+beschluss\s+(wird|wurde|erfolgt|erfolgte|fällt|fiel|ist))\b
          (?!.*\b(über|zu[rm]?)\s+(de[rnm]|die|das|\p{L}+ung)\b)
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OnVote();

    private const string Ended = "(angenommen|genehmigt|abgelehnt|gewählt|entlastet)";

    [GeneratedRegex(
        $$"""
          ^\W*(de[rn]|die)\s+\p{L}+\s+(verkündet|verkündete|stellt\s+fest)[^:.]{0,40}:\s*der\s+beschluss\s+(ist|wird|wurde)\s+
            [^,.;:\n]{0,60}(\b(angenommen|abgelehnt|gefasst)|\bzustande\s+gekommen)\W*$
        | ^\W*((der|die)\s+\p{L}+\s+(verkündet|stellt\s+fest)[^:.]{0,40}:\s*)?(
                (damit|somit)\s+(ist|wird)\s+der\s+(beschluss)?(antrag|vorschlag)
              | (der|dieser)\s+(beschluss)?(antrag|vorschlag)\s+(ist|wird|wurde)
          )\s+(?!.*\b(auf|zu[rm]?|über)\b)(?!{{DecisionSentence.Others}})[^,.;:\n]{0,100}\b(angenommen|abgelehnt)\W*$
        | ^\W*(damit|somit)\s+(ist|sind|wird|werden|wurden?)\s+(der|die|das)\s+[^,.;\n]{1,60}\b{{Ended}}\W*$
        | ^\W*(der|die|das)\s+[^,.;:\n]{1,60}\b(ist|sind|wird|werden|wurden?)\s+(damit|somit)\s+(?!(auch|ebenso|ebenfalls)\b)([^,.;:\n]{1,40}\s)?{{Ended}}\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex OnMotion();
}
