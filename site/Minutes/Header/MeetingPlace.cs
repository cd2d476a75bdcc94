using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Header;

/// <summary>Where one met, as a line or sentence about the meeting says it.</summary>
internal static partial class MeetingPlace
{
    private const int Longest = 100;

    /// <summary>Behind the time, where the meeting was held or, where all met by wire, anywhere: <c>14 Uhr im Rathaus</c>, <c>per Videokonferenz</c></summary>
    public static string? Said(ReadOnlySpan<char> line)
    {
        foreach (var form in (ReadOnlySpan<Regex>)[InPlace(), HeldIn(), BehindDay(), Remote()])
        {
            if (form.IsMatch(line) && form.Match(line.ToString()).Groups is var groups && groups["place"].Value.Trim(' ', '.', ',') is { Length: > 0 and <= Longest } place)
            {
                // What is inflected needs its preposition: "im großen Saal", "in den Räumen".
                return groups["in"] is { Success: true, Value: var preposition } && (preposition == "in den" || char.IsLower(place[0])) ? $"{preposition} {place}" : place;
            }
        }

        return null;
    }

    /// <summary>What a line ends with behind the times: <c>19 bis 21 Uhr, online</c></summary>
    public static string? BehindTimes(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim(" \u00A0,;–-.");
        return rest.Length is > 2 and <= Longest && char.IsLetter(rest[0]) ? WithoutIn().Replace(rest.ToString(), "") : null;
    }

    /// <summary>Behind a label, without the link that leads there, <c>Altes Rathaus (Anfahrt)</c>, <c>online https://…</c>, and where it is long, without the sentences on how to get in.</summary>
    public static string Labelled(string value)
    {
        var place = Directions().Replace(value, "");
        return place.Length > Longest && NextSentence().Match(place) is { Success: true } next ? place[..next.Index] : place;
    }

    /// <summary>Also behind the number of a house, where a sentence elsewhere does not end.</summary>
    [GeneratedRegex(@"(?<=\p{L}{4}|\d)\.\s+\p{Lu}", Matching.Exact)]
    private static partial Regex NextSentence();

    [GeneratedRegex(@"\s*\((Anfahrt|Wegbeschreibung|Lageplan|Karte|Link)\)|(?<=[\p{L}\d.!)])[\s,;:–-]+(Link:?\s+)?https?://\S+\s*$", Matching.AnyCase)]
    private static partial Regex Directions();

    /// <summary>Without the times that share its line: <c>Rathaus; Beginn 20.00 Uhr</c></summary>
    public static string BeforeTimes(string value) => TimesBehind().Match(value) is { Success: true } times ? value[..times.Index] : value;

    [GeneratedRegex(@"\s*[;,·|]\s*((Beginn|Start|Ende|Dauer|Zeit)\s+)?(\d{1,2}[.:]\d{2}|\d{1,2}(?=\s*(Uhr|h)\b)).*$", Matching.Exact)]
    private static partial Regex TimesBehind();

    [GeneratedRegex(
        """
        Uhr,?\s+(?<in>im|in[ ]der|in[ ]dem|in[ ]den|in|bei[ ]der|bei|beim)\s+(?<place>.+?)(
              \s+((und|oder)\s+)?(per|via|unter|zu|zur|zum|statt|online|\d+\s+(Personen|Mitglieder|Teilnehm\w*|Anwesende\w*|Stimm\w*))\b.*
            | (?<=\p{Ll}{3})(?<!str)\.\s+\p{Lu}.*
        )?$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex InPlace();

    [GeneratedRegex(
        """
        ^(?!.{0,60}\b(nächste|kommende|letzte|vorige|vergangene)).{0,150}\b(findet|fand)\s+([^.]{0,80}\s)?(?<in>im|in[ ]der|in[ ]dem|in[ ]den|bei[ ]der|bei|beim)\s+
          (?<place>(?!\p{Lu}\p{L}+\s\d{4}\b)[^.]+?)(\s+(die|das|eine?|unsere)\s+[^.]*(sitzung|versammlung|treffen)\b[^.]*)?\s+statt\b
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex HeldIn();

    /// <summary>Names and no verb up to the end: <c>am 24.10.2022 im Saal der Darre, Beginn 19 Uhr</c>, not <c>in der Zeit von</c>, nor where something was made known.</summary>
    [GeneratedRegex(
        """
        ^\W*(?!.*\b(nächste|kommende|letzte|vorige|vergangene))(
            (([Üü]ber|de[rs]|\p{L}*([Pp]rotokoll|[Nn]iederschrift|[Ss]itzung|[Vv]ersammlung))\s)[^:]{0,100}?
        )?\bam\s+(\p{Lu}\p{L}+,?\s+)?(den\s+)?\d{1,2}\.\s?(\d{1,2}\.|\p{Lu}\p{L}+)\s?\d{4},?\s+(?<in>im|in[ ]der|in[ ]dem|in[ ]den|in)\s+(?!
            (der\s+)?(\p{Ll}+\s+)?(
                  Zeit|Präsenz\p{L}*|Hybrid\p{L}*|Anschluss|Rahmen|Beisein|Anwesenheit|Abwesenheit|Vertretung|Form|Verfahren|Besetzung
                | Turnus|Folge|Sachen|Auftrag|Namen|Verbindung|Kraft|Internet|Umlauf\p{L}*|\p{L}+blatt
            )\b
        )(?<place>
            (\p{Ll}+e[nmrs]\s+)?[\p{Lu}„"][\p{L}\d.„“"’-]*(
                ,?\s+((der|des|dem|den|die|das|in|im|am|an|auf|zu|zum|zur|und|bei|von|vom)\s+)*[\p{Lu}\d„“"][\p{L}\d.„“"’/-]*
            )*?
        )[,;.]?(\s+(um|von|ab|Beginn:?)\s.*)?$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex BehindDay();

    [GeneratedRegex(
        """
        \b(per|via|als)\s+(?<place>
            (Video|Telefon|Web|Online)-?(konferenz|meeting|call|sitzung)|Telko|Zoom|Jitsi|BigBlueButton|BBB|Teams|Skype
        )\b
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Remote();

    [GeneratedRegex(@"^(in der|in den|in|im|am|bei|beim|ort:)\s+", Matching.AnyCase)]
    private static partial Regex WithoutIn();
}
