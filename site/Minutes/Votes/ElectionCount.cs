using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>What stands behind a candidate's name when votes are counted and nobody speaks: <c>9 Stimmen</c>, <c>38 Ja, 2 Nein</c>, <c>12</c>.</summary>
internal static partial class ElectionCount
{
    public static bool IsAll(ReadOnlySpan<char> text) => All().IsMatch(text);

    /// <summary>Whether candidates got votes each, which are no vote on one thing: <c>Auf K. Blau entfallen 15 Ja-Stimmen, R. Sternal erhält 8 Ja-Stimmen.</c></summary>
    public static bool IsOfSeveral(ReadOnlySpan<char> sentence) => InFavour().Matches(sentence.ToString()).Select(number => number.Value).Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>The number of those in favour.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])[0-9]{1,5}(?=\s*x?\s*ja\b)", Matching.AnyCase)]
    private static partial Regex InFavour();

    [GeneratedRegex(
        """
        ^\s*(
              ((wieder)?gewählt\s+)?(mit\s+)?(
                    [0-9]{1,5}
                  | (keine|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)
                      (?=\s+((gültige|abgegebene)\s|\p{L}*-?stimm|ja\b|nein\b|enth|punkte))
              )\s*(x\s*)?((gültige|abgegebene)\s+)?((ja-?|nein-?|gegen)?stimmen?|st\.|ja|nein|enth(altung(en)?|\.)|dafür|dagegen|punkte|%)?(
                  \s*[,;/:–-]\s*([0-9]{1,5}|keine|eine)(\s*((ja-?|nein-?|gegen)?stimmen?|ja|nein|enth(altung(en)?|\.)|dafür|dagegen))?
              ){0,3}(\s*\([^()]{0,40}\))?(\s*[,;–-]?\s*(damit\s+)?(nicht\s+)?(wieder)?gewählt)?
            | (einstimmig\s+|mehrheitlich\s+|nicht\s+)?(wieder)?gewählt
        )\s*[.!]?\s*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex All();
}
