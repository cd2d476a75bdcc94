using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>What stands beside the numbers of a vote and is none: who they were, <c>5 Ja-Stimmen (3 CDU, 2 SPD)</c>, and how many did not vote, <c>Befangen: 0</c>.</summary>
internal static partial class VoteAsides
{
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> text) =>
        (text.Contains('(') && Voters().IsMatch(text)) || (text.Contains(',') && NotVoting().IsMatch(text))
            ? NotVoting().Replace(Voters().Replace(text.ToString(), ""), "")
            : text;

    private const string Answer = @"((ja|nein|gegen)-?(stimmen?)?|dafür|dagegen|enth(altung(en)?|\.)?)";

    /// <summary>Not another answer: <c>5 Ja (2 Nein)</c>.</summary>
    private const string Who =
        """
        (\d{1,3}\s*x?\s+)?(?!(ja|nein|gegen|enth)\p{L}*\b|\p{L}*stimm)(?-i:\p{Lu})[\p{L}\d.’'-]*([ /]+[\p{L}\d.’'-]+){0,4}
        """;

    /// <summary>All that stands behind an answer and its number on their line, or in a word in between: <c>bei einer (eigenen) Enthaltung</c>.</summary>
    [GeneratedRegex(
        $$"""
        \((
              (?<=(^|\n|,)\s*({{Answer}}\s*:?\s*\d{1,4}|\d{1,4}\s*x?\s*{{Answer}})\s*\(){{Who}}(\s*,\s*{{Who}}){0,12}\)(?=\s*(,|\n|$))
            | (?<=\beine[rn]?\s\()eigenen?\)(?=\s+{{Answer}})
        )
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Voters();

    [GeneratedRegex(@",\s*(Anwesend|Befangen):\s\d{1,4}(?=\s*(,|\n|$))", Matching.Exact)]
    private static partial Regex NotVoting();
}
