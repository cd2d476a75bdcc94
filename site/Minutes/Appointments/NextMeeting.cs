using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Appointments;

/// <summary>How minutes name the meeting that comes next.</summary>
internal static partial class NextMeeting
{
    /// <summary>What it is called, with whatever stands before in the same word.</summary>
    public const string Nouns = "sitzung|treffen|versammlung|plenum|klausur|meeting|besprechung|jour[ ]fixe|telko|telefonkonferenz|videokonferenz";

    /// <summary>In other words: <c>Wir treffen uns wieder</c>.</summary>
    public const string Reunion = @"(wir\s+(treffen|sehen)\s+uns\s+(wieder|erneut|" + NextTime + @")|" + NextTime + @"\s+(treffen|sehen)\s+wir\s+uns)(?=\s*(:|am\b|den\b|$))";

    private const string NextTime = @"((das\s+)?nächste|nächstes)\s+mal";

    /// <summary><c>Nächste Sitzung</c> in "Die nächste Sitzung findet am".</summary>
    public static string? In(string text)
    {
        if (Again().IsMatch(text))
        {
            return "Nächstes Treffen";
        }

        if (Named().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var noun = match.Groups["noun"].Value;
        var ending = match.Groups["article"].Value.ToUpperInvariant() switch { "DAS" => "s", "DER" => "r", _ => match.Groups["ending"].Value };
        var whose = match.Groups["whose"].Value;
        return Dates().IsMatch(noun) ? $"Nächster Termin{whose}" : $"Nächste{ending} {noun}{whose}";
    }

    /// <summary>Whether it can only be that of the committee whose minutes say so: <c>Nächste Sitzung</c>, but not "Nächste Beiratssitzung", and not "Nächster Termin", which may be one for anything.</summary>
    public static bool NamesNoOther(string title) => Own().IsMatch(title);

    [GeneratedRegex(@"^nächste[rs]?\s+(" + Nouns + @")(en|e|s)?$", Matching.AnyCase)]
    private static partial Regex Own();

    /// <summary>What it is called when it is over: <c>Vorstandssitzung</c> for "Nächste Vorstandssitzung".</summary>
    public static string Once(string title) => Next().Replace(title, match => match.Groups["first"].Value.ToUpperInvariant());

    [GeneratedRegex(@"^nächste[rs]?\s+(?=((?-i:\p{Ll}(\p{L}|-)*)\s+)?(\p{L}|-)*(termin|" + Nouns + @")(en|e|s)?(?!\p{L}))(?<first>\p{L})", Matching.AnyCase)]
    private static partial Regex Next();

    [GeneratedRegex(
        $$"""
        (^\W*|[.!]\s+|^\W*(?<article>die|der|das)\s+|\b(?<article>die|das)\s+|\bTermine?\s+)nächste(?<ending>[rs]?)\s+
          (?<noun>((\p{L}|-)+\s+)?(\p{L}|-)*(termin|runde|{{Nouns}})(en|e|s)?)(?!\p{L})(?<whose>
            \s+(der|des|vom|mit|nach)\s+\p{L}[^\d.:;,()]{0,50}?(?<!\b(der|des|dem|den|die|das|mit|nach|von))(?=
                \s*([.:;,(]|$)|\s+(am|vom|den(?=\s+\d)|für|findet|ist|wird|wurde|soll)\b
            )
        )?
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\W*" + Reunion, Matching.AnyCase)]
    private static partial Regex Again();

    [GeneratedRegex("^Termine?$", Matching.AnyCase)]
    private static partial Regex Dates();
}
