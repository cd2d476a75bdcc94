using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>A vote in short: <c>4/0/0</c> for yes, no and abstentions, in parentheses also <c>(4:0:0)</c> or <c>(4-0-0)</c>, before the result <c>4:0:0 angenommen</c>; before the word for votes or behind that for their result <c>4:9</c>.</summary>
internal static partial class SlashedNumbers
{
    public static VoteCount? Read(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('/', ':') && !text.Contains("-0-", StringComparison.Ordinal))
        {
            return null;
        }

        var end = End(text);
        if (Three().FirstIn(end) is { Length: > 0 } three)
        {
            var numbers = end.Slice(three.Index, three.Length);
            var first = numbers.IndexOfAny("/:-");
            var last = numbers.LastIndexOfAny("/:-");
            return new VoteCount(Number(numbers[..first]), Number(numbers[(first + 1)..last]), Number(numbers[(last + 1)..]));
        }

        return text.Contains(" Stimmen", StringComparison.Ordinal) && Two().FirstIn(text) is { Length: > 0 } two ? Pair(text.Slice(two.Index, two.Length))
            : TwoAsResult().FirstIn(text) is { Length: > 0 } result ? Pair(text.Slice(result.Index, result.Length))
            : null;
    }

    /// <summary>
    /// Whether such numbers stand at the end of what they decide: alone in parentheses (<c>Der Plan wird beschlossen (4/0/0).</c>), also before the word
    /// that says how it ended (<c>(5/0/2) → angenommen</c>), right at such a word, with all in favour (<c>7/0/0</c>), behind the last sentence (<c>Der Zaun bleibt. 8/0/1</c>), or with a zero
    /// behind a colon, an arrow or <c>angenommen mit</c>, or right before that word (<c>Tee für alle: 6/0/1</c>, <c>3/3/0 abgelehnt</c>). Anything else may be <c>Klassen 5/6/7</c> or <c>geteilt: 50/30/20</c>.
    /// </summary>
    /// <param name="count">What they are as a vote.</param>
    public static bool EndSentence(ReadOnlySpan<char> text, VoteCount count) => InParentheses().IsMatch(text) || AreAtWord(text, count) || AreAtSign(text, count) || (count.Yes > 1 && AllInFavour().IsMatch(text)) || (count.Yes > count.No && count.Yes + count.No + count.Abstain != 100 && BehindSentence().IsMatch(text));

    private static bool AreAtSign(ReadOnlySpan<char> text, VoteCount count) =>
        count is { Yes: 0 } or { No: 0 } or { Abstain: 0 } && count.Yes + count.No + count.Abstain != 100 && AtSign().IsMatch(text) && !OtherLegend().IsMatch(text);

    /// <summary>Whether somebody moves what they count: <c>Karla Blau beantragt die Entlastung: (7/0/0)</c>.</summary>
    public static bool AreOnMotion(ReadOnlySpan<char> text) => text.Contains("beantragt ", StringComparison.Ordinal) && Moved().IsMatch(text);

    /// <summary>Whether the word that they count stands right at them: <c>Zustimmung (5:0:0)</c>, <c>angenommen 7/0/0</c>, <c>mit 6/0/0 angenommen</c>; what makes a hundred are shares.</summary>
    /// <param name="count">What they are as a vote.</param>
    public static bool AreAtWord(ReadOnlySpan<char> text, VoteCount count) => count.Yes > count.No && count.Yes + count.No + count.Abstain != 100 && AtWord().IsMatch(text);

    /// <summary>A text up to the words that only say what its numbers count, in the order they are read in: <c>7/0/1 (ja/nein/Enthaltung)</c>.</summary>
    public static ReadOnlySpan<char> WithoutLegend(ReadOnlySpan<char> text) =>
        text.Contains('(') && Legend().FirstIn(text) is { Length: > 0 } legend ? text[..legend.Index] : text;

    /// <summary>What ends a text with such numbers, or all of it: <c>Die Klassen 9/8/7 fahren (6/0/1)</c> were six.</summary>
    private static ReadOnlySpan<char> End(ReadOnlySpan<char> text) =>
        FirstAtWord().IsMatch(text) ? text
        : InParentheses().FirstIn(text) is { Length: > 0 } closed ? text.Slice(closed.Index, closed.Length)
        : AtWord().FirstIn(text) is { Length: > 0 } said ? text.Slice(said.Index, said.Length).TrimEnd(" .!\n")
        : AtSign().FirstIn(text) is { Length: > 0 } shown ? text[shown.Index..]
        : text;

    private static VoteCount Pair(ReadOnlySpan<char> numbers)
    {
        var colon = numbers.IndexOf(':');
        return new VoteCount(Number(numbers[..colon]), Number(numbers[(colon + 1)..]), null);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits.Trim(), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        $$"""
          (?<![\d/.])[0-9]{1,3}[ ]?/[ ]?[0-9]{1,3}[ ]?/[ ]?[0-9]{1,3}(?![\d/.])
        | (?<=\()(?:{{Closed}})(?=\)\s*(?:[.!\n]|$))
        | (?<=(?:^|\n|→|[=-]>|Abstimmung:)\s{0,4})[0-9]{1,3}[ ]?:[ ]?[0-9]{1,3}[ ]?:[ ]?[0-9]{1,3}(?=\s*(?:angenommen|abgelehnt)\b)
        | (?<=\bAbstimmung:[ ]?)[0-9]{1,3}[ ]?:[ ]?[0-9]{1,3}[ ]?:[ ]?[0-9]{1,3}(?=\s*[.!\n]*$)
        """,
        RegexOptions.CultureInvariant | Matching.Spaced)]
    private static partial Regex Three();

    [GeneratedRegex(
        """
        (?<=\d)\s*\((ja|j|dafür|pro)\s*[/:]\s*(nein|n|dagegen|contra|kontra)\s*[/:]\s*(enth(altung(en)?|\.)?|e)\)
          (\s*(angenommen|abgelehnt))?\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Legend();

    /// <summary>With a space on both sides or on none: <c>Liste 2: 14 Stimmen</c> has one number.</summary>
    [GeneratedRegex(@"(?<![\d:/.,])[0-9]{1,4}(:| : )[0-9]{1,4}(?= +Stimmen\b)", Matching.Exact)]
    private static partial Regex Two();

    /// <summary>In Bavaria: <c>Abstimmungsergebnis: 12 : 3</c>. What could be a time is only counted where the word says that it is a result: <c>Abstimmung: 19:30</c></summary>
    [GeneratedRegex(
        """
          (?<=(?:^|[\n(]|[.!][ ])Abstimmungsergebnis:?[ ]{0,2})[0-9]{1,3}[ ]?:[ ]?[0-9]{1,3}(?=[ ]{0,2}(?:[.)\n]|$))
        | (?<=(?:^|[\n(]|[.!][ ])Abstimmung:?[ ]{0,2})[0-9]{1,3}[ ]:[ ][0-9]{1,3}(?=[ ]{0,2}(?:[.)\n]|$))
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex TwoAsResult();

    private const string Slashed = "[0-9]{1,3}[ ]?/[ ]?[0-9]{1,3}[ ]?/[ ]?[0-9]{1,3}";

    private const string Few = "[0-9]{1,2}/[0-9]{1,2}/[0-9]{1,2}";

    private const string Ended = "(?:angenommen|beschlossen|genehmigt|abgelehnt|gewählt|bestätigt)";

    private const string Closed = "[0-9]{1,3}:[0-9]{1,3}:[0-9]{1,3}|[0-9]{1,3}-0-[0-9]{1,3}";

    private const string Outcome = @"(?:[\s,;:.–—=>→-]*(?:angenommen|beschlossen|abgelehnt|bestätigt|genehmigt|zugestimmt))?";

    [GeneratedRegex(@"\((?:" + Slashed + "|" + Closed + @")\)" + Outcome + @"[\s–—=>→-]*(?:[.!\n]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex InParentheses();

    [GeneratedRegex(
        $$"""
        (?:
              \b(?:(?:angenommen|zugestimmt|Zustimmung)(?:\s*(?:[:–—→]|[=-]+>))?|Abstimmung\s*:)\s*
                (?:{{Slashed}}|\((?:{{Slashed}}|{{Closed}})\))
            | \bmit\s+{{Slashed}}\s+angenommen
        )[.!]?\s*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | Matching.Spaced)]
    private static partial Regex AtWord();

    /// <summary>What other numbers are: <c>Kisten (Bier/Wein/Saft): 5/0/3</c>, but <c>Ja/Nein/Enthaltung: 5/0/3</c> is a vote.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?!(?:ja|j|dafür|pro)/)\p{L}+/\p{L}+/\p{L}", Matching.AnyCase)]
    private static partial Regex OtherLegend();

    [GeneratedRegex(
        $$"""
          (?:(?<!\b(?:am|auf|folgt|(?:ver|ge|auf)teilt)):|→|[=-]+>|\b{{Ended}}\s+mit\b)\s*{{Few}}[.!]?\s*$
        | (?<!\b(?:Nr\.|Nummer|Az\.|Aktenzeichen|Drucksache|Vorlage|Bauantrag|Flurstück|von))\s{{Few}}\s+{{Ended}}\W*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | Matching.Spaced)]
    private static partial Regex AtSign();

    [GeneratedRegex(@"\s[0-9]{1,3}/0/0[.!]?\s*$", Matching.Exact)]
    private static partial Regex AllInFavour();

    /// <summary>Not <c>12/3/24</c>, which is a day.</summary>
    [GeneratedRegex(@"\p{Ll}{3}\.\s+[0-9]{1,3}/[0-9]{1,3}/[0-9]$", Matching.Exact)]
    private static partial Regex BehindSentence();

    [GeneratedRegex(@"\bbeantragt\s[^.;:?!\n]*:\s*\([0-9]{1,3}/0/[0-9]{1,3}\)[.!]?\s*$", Matching.Exact)]
    private static partial Regex Moved();

    /// <summary><c>Abstimmung 5/0/2, für die Klassen (9/8/7)</c></summary>
    [GeneratedRegex(@"\b(?:Abstimmung|Ergebnis)\s*:?\s*" + Slashed + @"(?![\d/.])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FirstAtWord();
}
