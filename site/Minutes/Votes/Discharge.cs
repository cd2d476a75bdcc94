using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Votes;

/// <summary>Says that those who led are discharged, or not: <c>Die Versammlung erteilt dem Vorstand Décharge</c>, <c>Dem Vorstand wird die Entlastung verweigert</c>.</summary>
internal static partial class Discharge
{
    /// <returns>Null where nothing says it.</returns>
    public static VoteResult? In(ReadOnlySpan<char> text) =>
        text.Contains("ntlastet", StringComparison.Ordinal) && Led().IsMatch(text) ? VoteResult.Accepted
        : !text.Contains("charge", StringComparison.Ordinal) && !text.Contains("ntlastung", StringComparison.Ordinal) ? null
        : Refused().IsMatch(text) ? VoteResult.Rejected
        : Given().IsMatch(text) ? VoteResult.Accepted
        : null;

    /// <summary>Who is relieved of something is not discharged: <c>Entlastung bei den Gebühren</c>.</summary>
    private const string Word = @"(?<!\bzur\s)\b(Décharge|Decharge|Entlastung)\b(?!\s+(von|vom|in|im|bei\s+(de[nmr]|die|das))\b)";

    /// <summary>At the end of a main clause: <c>bevor Entlastung erteilt wird</c> is none.</summary>
    private const string Granted = @"erteilt\b(?!\s+(wird|werden|wurden?|ist|sind|sei|hat|haben|worden|würden?)\b)";

    /// <summary>Nothing beside whom and for which year: <c>Der Vorstand wird durch das neue Büro entlastet</c> has less to do.</summary>
    [GeneratedRegex(
        $$"""
        ^\W*((damit|somit|hiermit)\s+(ist|wird)\s+{{Leaders}}|{{Leaders}}\s+(ist|wird)(\s+(damit|somit|hiermit))?)(
            \s+für\s+((das|die)\s+)?(\p{L}*jahre?|amtszeit|amtsperiode)?(\s?\d{4}([/–-]\d{2,4})?)?
        )?\s+entlastet[.!\s]*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Led();

    /// <summary>Not who works for them, and may be relieved of work.</summary>
    private const string Leaders = @"der\s+(gesamte\s+|komplette\s+)?(\p{L}*vorstand|aufsichtsrat|verwaltungsrat|(verwaltungs)?beirat)";

    [GeneratedRegex(@"\berteil(t|en|te|ten)\s([^,;:.?!]{0,80}\s)?" + Word + "|" + Word + @"\s([^,;:.?!]{0,80}\s)?" + Granted, Matching.Exact)]
    private static partial Regex Given();

    [GeneratedRegex(
        $$"""
          {{Word}}\s([^,;:.?!]{0,80}\s)?(nicht\s+{{Granted}}|verweigert\b)
        | \bkeine\s+{{Word}}\s+{{Granted}}
        | \bverweigert\s([^,;:.?!]{0,80}\s)?{{Word}}
        | \berteil(t|en|te|ten)\s([^,;:.?!]{0,80}\s)?((keine|nicht\s+die)\s+{{Word}}|{{Word}}\s+nicht\b)
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Refused();
}
