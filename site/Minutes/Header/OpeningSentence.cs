using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Passages;

namespace Protokollarchiv.Minutes.Header;

/// <summary>
/// A sentence that says when the meeting was opened: <c>Frau Blau eröffnet die Sitzung um 19:05 Uhr und begrüßt alle.</c>, <c>Um 19 Uhr begrüßt die
/// Vorsitzende die Anwesenden.</c>, <c>Die Versammlung beginnt um 19 Uhr.</c>
/// </summary>
internal static partial class OpeningSentence
{
    /// <summary>A longer sentence says more.</summary>
    private const int Longest = 240;

    /// <summary>The time behind <c>um</c> that stands first.</summary>
    /// <returns>Null where no sentence of the text says it.</returns>
    public static TimeOnly? In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') || !Opens().IsMatch(text))
        {
            return null;
        }

        foreach (var range in new Sentences(text))
        {
            var sentence = text[range];
            if (sentence.Length <= Longest && Opens().IsMatch(sentence) && OfMeeting().IsMatch(sentence) && !Other().IsMatch(sentence) && At().Match(sentence) is { Success: true } at)
            {
                return GermanTime.FindFirst(sentence.AsSpan(at.Index)) is { } time && at.Index + time.Start <= at.Index + at.Length ? time.From : null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(eröffne(t|te)|begrü(ß|ss)t(e)?|beginnt|begann)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Opens();

    [GeneratedRegex(@"\b\p{L}*(sitzung|versammlung|treffen|konferenz|plenum|anwesende[n]?|mitglieder|erschienene[n]?|teilnehme\p{L}+)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OfMeeting();

    /// <summary>Of another meeting, or of what only may be.</summary>
    [GeneratedRegex(@"\b(nächste|letzte|vorige|kommende|folgende)[nrs]?\b|\b(soll|sollte|wird\s+am|am\s+\d)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Other();

    /// <summary>Up to the digits of the time.</summary>
    [GeneratedRegex(@"\b(um|gegen)\s+(?=\d{1,2}([:.]\d{2})?\s*(Uhr|h)\b|\d{1,2}:\d{2})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex At();
}
