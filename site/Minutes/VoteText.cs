using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes;

/// <summary>Votes as minutes write them: <c>7 Ja-Stimmen, keine Nein-Stimme und 4 Enthaltungen</c>, <c>einstimmig bei zwei Enthaltungen</c>, <c>Dafür: 5 / Dagegen: 0</c>.</summary>
internal static partial class VoteText
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["keine"] = 0,
        ["keiner"] = 0,
        ["kein"] = 0,
        ["ohne"] = 0,
        ["null"] = 0,
        ["eine"] = 1,
        ["einer"] = 1,
        ["ein"] = 1,
        ["eins"] = 1,
        ["zwei"] = 2,
        ["drei"] = 3,
        ["vier"] = 4,
        ["fünf"] = 5,
        ["sechs"] = 6,
        ["sieben"] = 7,
        ["acht"] = 8,
        ["neun"] = 9,
        ["zehn"] = 10,
        ["elf"] = 11,
        ["zwölf"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <returns>Null when the text holds no vote. A number that it does not give is null.</returns>
    public static Vote? Read(string text)
    {
        var yes = Count(text, Yes());
        var no = Count(text, No());
        var abstain = Count(text, Abstain());
        if (yes is null && no is null && abstain is null && Pair().Match(text) is { Success: true } pair)
        {
            yes = Number(pair.Groups["yes"].Value);
            no = Number(pair.Groups["no"].Value);
            abstain = pair.Groups["abstain"].Success ? Number(pair.Groups["abstain"].Value) : null;
        }

        var unanimous = Unanimous().IsMatch(text);
        var result = Result(text, unanimous, yes, no);
        if (unanimous)
        {
            no ??= 0;
        }

        return yes is null && no is null && abstain is null && result is null ? null : new Vote(yes, no, abstain, result);
    }

    private static VoteResult? Result(string text, bool unanimous, int? yes, int? no) =>
        Postponed().IsMatch(text) ? VoteResult.Postponed
        : Rejected().IsMatch(text) ? VoteResult.Rejected
        : Accepted().IsMatch(text) || unanimous ? VoteResult.Accepted
        : (yes, no) is ({ } y, { } n) ? (y > n ? VoteResult.Accepted : VoteResult.Rejected)
        : null;

    private static int? Count(string text, Regex pattern)
    {
        var match = pattern.Match(text);
        return match.Success ? Number(match.Groups["n"].Value) : null;
    }

    private static int? Number(string written) =>
        Words.TryGetValue(written, out var word) ? word
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;

    private const string N = @"(?<n>\d{1,5}|keine[r]?|ohne|null|eine[r]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)";

    [GeneratedRegex(@"\b" + N + @"\s*(x\s*)?(mal\s+)?(Ja\b|Ja-?Stimmen?|Zustimmung(en)?|dafür|Für-?stimmen?|Pro-?Stimmen?|Stimmen?\s+dafür)|\b(Ja(-?Stimmen?)?|Dafür|Zustimmung(en)?)\s*[:=]\s*(?<n>\d{1,5})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Yes();

    [GeneratedRegex(@"\b" + N + @"\s*(x\s*)?(mal\s+)?(Nein\b|Nein-?Stimmen?|Gegen-?stimmen?|dagegen|Ablehnung(en)?|Contra-?Stimmen?|Stimmen?\s+dagegen)|\b(Nein(-?Stimmen?)?|Dagegen|Gegenstimmen?|Ablehnung(en)?)\s*[:=]\s*(?<n>\d{1,5})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex No();

    [GeneratedRegex(@"\b" + N + @"\s*(x\s*)?(mal\s+)?(Stimm)?(enthaltung(en)?|enthalten)|\b(Stimm)?(Enthaltung(en)?|Enthalten)\s*[:=]\s*(?<n>\d{1,5})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Abstain();

    [GeneratedRegex(@"(Abstimmung|Ergebnis|Stimmen|Votum)\D{0,20}?(?<yes>\d{1,4})\s*(/|:|zu)\s*(?<no>\d{1,4})(\s*(/|:|zu)\s*(?<abstain>\d{1,4}))?(?![\d.:/])|^\s*\(?(?<yes>\d{1,3})/(?<no>\d{1,3})/(?<abstain>\d{1,3})\)?\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(@"\b(?<!nicht )einstimmig|\bim Konsens\b|\bkeine (Einwände|Gegenrede)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Unanimous();

    [GeneratedRegex(@"\b(angenommen|beschlossen|zugestimmt|bestätigt|genehmigt|verabschiedet|gewählt)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Accepted();

    [GeneratedRegex(@"\b(abgelehnt|nicht (angenommen|beschlossen|bestätigt|genehmigt))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rejected();

    [GeneratedRegex(@"\b(vertagt|verschoben)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Postponed();
}
