using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>Says that those who led are discharged, or not: <c>Die Versammlung erteilt dem Vorstand Décharge</c>, <c>Dem Vorstand wird die Entlastung verweigert</c>.</summary>
internal static partial class Discharge
{
    /// <returns>Null where nothing says it.</returns>
    public static VoteResult? In(ReadOnlySpan<char> text) =>
        !text.Contains("charge", StringComparison.Ordinal) && !text.Contains("ntlastung", StringComparison.Ordinal) ? null
        : Refused().IsMatch(text) ? VoteResult.Rejected
        : Given().IsMatch(text) ? VoteResult.Accepted
        : null;

    private const string Word = @"(?<!\bzur\s)\b(Décharge|Decharge|Entlastung)\b";

    [GeneratedRegex(@"\berteil(t|en|te|ten)\s([^,;:.?!]{0,80}\s)?" + Word + "|" + Word + @"\s([^,;:.?!]{0,80}\s)?erteilt\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Given();

    [GeneratedRegex(Word + @"\s([^,;:.?!]{0,80}\s)?(nicht\s+erteilt|verweigert)\b|\b(keine\s+(Décharge|Decharge|Entlastung)\s+erteilt|verweigert\s([^,;:.?!]{0,80}\s)?(Décharge|Decharge|Entlastung))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Refused();
}
