using System.Buffers;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>
/// Whether a text may decide something or count votes: one look that saves many. The parts of words are chosen for speed: a vectorized search
/// takes eight at most, without umlauts, and their first letters should be rare.
/// </summary>
internal static class DecisionHints
{
    /// <summary>A line of votes without any of the words: <c>Ja: 5 / 0 / 2</c>.</summary>
    private const int LongestVoteLine = 60;

    private static readonly SearchValues<string> Frequent = SearchValues.Create(["stimm", "nthalt", "eschl", "genomm", "nehmigt", "gelehnt", "tagt", "schoben"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Rare = SearchValues.Create(["bnis:", "bnis der", "onsens", "einw", "rnehmlich", "ntlast", "festleg", "verabsch"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Rarest = SearchValues.Create(["tscheidung", "inspr", "widerspr", "charge", "zustande", "nhellig", "://:", "antragt "], StringComparison.OrdinalIgnoreCase);

    public static bool In(ReadOnlySpan<char> text) =>
        (text.Length <= LongestVoteLine && text.ContainsAny(Digit.Any)) || text.ContainsAny(Frequent) || text.ContainsAny(Rare) || text.ContainsAny(Rarest)
        || text.Contains("/0/", StringComparison.Ordinal)
        || text.StartsWith("Resolution", StringComparison.Ordinal) || text.Contains("zurückgestellt", StringComparison.Ordinal) || text.Contains("einmütig", StringComparison.Ordinal) || text.Contains("lle dafür", StringComparison.Ordinal)
        || text.StartsWith("dagegen:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("dafür:", StringComparison.OrdinalIgnoreCase)
        || ElectionSentence.MayBe(text);
}
