using System.Globalization;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>A heading, or a label in the text, below which dates stand: <c>Termine</c>, <c>Nächste Sitzung</c>, <c>Termine 2026:</c></summary>
/// <param name="Name">What a date is called that says nothing else of itself: <c>Nächste Sitzung</c>, <c>Termin</c>.</param>
/// <param name="IsSure">Whether it announces dates and nothing else, so that they need no year.</param>
/// <param name="IsForOne">Whether it says what the one date below it is, as <c>Nächste Sitzung</c> does.</param>
/// <param name="Year">The year it is about.</param>
internal sealed partial record DatesHeading(string Name, bool IsSure, bool IsForOne, int? Year)
{
    private const string Unnamed = "Termin";
    private const int LongestLabel = 60;
    private const int LongestName = 80;

    /// <returns>Null for a heading that is not about dates.</returns>
    public static DatesHeading? Of(string title) =>
        !AboutDates().IsMatch(title) && !Sure().IsMatch(title) ? null
        : new DatesHeading(NameFor(title), Sure().IsMatch(title) && !LooksBack().IsMatch(title), One().IsMatch(title), YearOf(title));

    /// <summary>A line that is nothing but such a heading, with a colon behind or alone.</summary>
    public static DatesHeading? OfLabel(string line)
    {
        var text = line.Trim(' ', '\u00A0', '\t', '*', '_');
        return text.Length is > 0 and <= LongestLabel && (text[^1] == ':' || Whole().IsMatch(text)) && Of(text.TrimEnd(':', ' ')) is { IsSure: true } heading ? heading : null;
    }

    /// <summary>What to call a date by the heading above it.</summary>
    public static string NameFor(string? title) =>
        title is null ? Unnamed
        : NextMeeting.In(title) is { } next ? next
        : Dated().Match(title) is { Success: true } dated ? dated.Groups["what"].Value
        : AboutDates().IsMatch(title) || Sure().IsMatch(title) || Various().IsMatch(title) || title.Length > LongestName || title.Any(char.IsAsciiDigit) ? Unnamed
        : Aside().Replace(title, "").Trim(' ', ':', '.') is { Length: > 0 } name ? name
        : Unnamed;

    private static int? YearOf(string title) =>
        Years().Matches(title) is [var only] ? int.Parse(only.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\bTermine?\b|nächste[rns]?\s+(\p{L}+\s+)?\p{L}*(termin|" + NextMeeting.Nouns + ")|Terminplan|Veranstaltungen", Matching.AnyCase)]
    private static partial Regex AboutDates();

    [GeneratedRegex(
        $$"""
        ^\W*(\d{1,2}\s+)?(
            (die|unsere|wichtige|weitere|offene|neue|feste|aktuelle|anstehende|kommende|bevorstehende|geplante|nächste)[rsn]?\s+
        ){0,3}(
              \p{L}*termine?|terminübersicht|terminvorschau|terminkalender|terminplan(ung)?|terminabsprachen?|terminvereinbarung
            | terminabstimmung|terminfestlegung
            | (?<=(anstehende|kommende|bevorstehende|geplante|nächste)[rsn]?\s+)((ordentliche|außerordentliche|gemeinsame)[rsn]?\s+)?
                (\p{L}+-to-\p{L}+\s+)?\p{L}*(veranstaltung|{{NextMeeting.Nouns}})(en|s)?
        )(\s*(20\d\d|und|,|/|&|\+|:|-|–|\(|$)|\s+(im|in|für|bis|der|des|vom|ab|nächste[rn]?)\b)
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Sure();

    [GeneratedRegex(@"nächste([rs]?\s+(\p{L}+\s+)?\p{L}*(termin|(?!treffen)(" + NextMeeting.Nouns + @"))|s\s+(\p{L}+\s+)?\p{L}*treffen)(?!\p{L})|" + OfWhat, Matching.AnyCase)]
    private static partial Regex One();

    /// <summary>What one date is for: <c>MV-Termin</c>.</summary>
    private const string OfWhat = @"^\W*((\d{1,2}|TOP\s*\d{1,2})[.:)]?\s+)?(?<what>(?-i:\p{Lu})\p{L}*-Termin)\W*$";

    [GeneratedRegex(OfWhat, Matching.AnyCase)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^((wichtige|weitere|anstehende|kommende|bevorstehende|geplante|nächste)[rsn]?\s+)?(termine|sitzung(en)?|treffen)(\s+20\d\d)?$", Matching.AnyCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"rückblick|vergangen|letzte|bericht|nachlese|auswertung|nachbereitung|protokoll|bisherig", Matching.AnyCase)]
    private static partial Regex LooksBack();

    [GeneratedRegex(
        """
          ^\W*(
                verschiedenes|sonstiges|allgemeines|bericht|informationen|infos?\b|mitteilungen|bekanntgaben|organisatorisches|formalia
              | anfragen|aktuelles|diverses|begrüßung|eröffnung|protokoll|tagesordnung
          )
        | \?$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Various();

    [GeneratedRegex(@"^\[[^\]]*\]\s*|\s*\([^)]*\)$", Matching.Exact)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\b20\d\d\b", Matching.Exact)]
    private static partial Regex Years();
}
