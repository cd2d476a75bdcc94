using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>How many were in favour, where the sentence counts heads and not votes: <c>18 Mitglieder stimmen dafür</c>, <c>für den Antrag stimmen 24 Mitglieder</c>.</summary>
internal static partial class AyesInSentence
{
    /// <returns>Null where none or more than one such count is there: then a vote is on several things.</returns>
    public static decimal? In(ReadOnlySpan<char> text)
    {
        if (text.Length > VoteText.Longest || !text.ContainsAny(Digit.Any) || For().Count(text) != 1)
        {
            return null;
        }

        var found = Counted().Matches(text.ToString());
        return found is [{ Groups: var groups }] ? decimal.Parse(groups["n"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Of guests, years and money nobody is in favour.</summary>
    private const string Heads =
        @"\s+((anwesende|stimmberechtigte)n?\s+)?(\p{L}*(mitglieder|vertreter|räte|eltern|teilnehmer)([*:_]?innen)?|anwesende|stimmberechtigte|delegierte|verordnete|personen|teilnehmende|studierende)";

    [GeneratedRegex(
        $$"""
          (?<![\d.,]|\b(nur|Jahr)\s)(?<n>\d{1,4}){{Heads}}\s+(
                stimm(t?en)\s+(dafür|zu(?=\s*([,.;(]|und\b|bei\b|$))|(für|mit\s+ja)\b)
              | (sind|waren)\s+dafür|sprachen\s+sich\s+dafür|sprechen\s+sich\s+dafür
          )
        | \bfür\s+(den|die|das|diesen|diese|dieses)\s+((?-i:\p{Lu})[\p{L}-]+\s+)?(stimm(t?en)|spr[ae]chen\s+sich)\s+(?<n>\d{1,4})
            ({{Heads}})?(?=\s*([,.;(]|und\b|bei\b|aus\b))
        | \bes\s+stimm(t?en)\s+(?<n>\d{1,4}){{Heads}}\s+(für|dafür|mit\s+ja)\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(da)?für\b|\bmit\s+ja\b|\bstimm(t?en)\s+zu\b", Matching.AnyCase)]
    private static partial Regex For();
}
