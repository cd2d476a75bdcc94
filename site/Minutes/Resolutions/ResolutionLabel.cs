using System.Text.RegularExpressions;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Votes;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>The words that introduce a resolution: <c>Beschluss:</c>, <c>Vorstandsbeschluss (einstimmig):</c>, <c>Ergebnis der Diskussion:</c>, <c>Beschluss 2022/15:</c>, <c>Beschluss-Nr. 13/2024:</c>, in Basel <c>://:</c></summary>
/// <param name="Length">Characters of the label, colon and spaces included.</param>
/// <param name="Aside">What the label says in itself of the vote: <c>einstimmig</c>.</param>
internal readonly partial record struct ResolutionLabel(int Length, string? Number, string Aside)
{
    private const int Longest = 90;

    /// <summary>Whether it announces several: <c>Beschlüsse:</c></summary>
    public bool IsOfSeveral { get; init; }

    public static ResolutionLabel? Of(ReadOnlySpan<char> text)
    {
        var words = Pictogram.Skip(text);
        return InWords(words) is { } label ? label with { Length = label.Length + text.Length - words.Length } : null;
    }

    private static ResolutionLabel? InWords(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Longest)];
        if (head.TrimStart(" *") is [':', '/', '/', ':', .. var behind])
        {
            return new ResolutionLabel(head.Length - behind.TrimStart(" *").Length, null, "");
        }

        if (!head.Contains(':') && !head.Contains("eschlu", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var match = Alone().IsMatch(head) ? Alone().Match(head.ToString()) : Labelled().IsMatch(head) ? Labelled().Match(head.ToString()) : Short().IsMatch(head) && CountsVotes(text) ? Short().Match(head.ToString()) : null;
        var number = match?.Groups["number"] is { Success: true } written ? written.Value.Trim(' ', '.') : null;
        return match is null ? null : new ResolutionLabel(match.Length, number, match.Groups["aside"].Value) { IsOfSeveral = match.Groups["several"].Success };
    }

    /// <summary>A letter and a number may stand for much; with a vote behind them on their line they are a resolution's.</summary>
    private static bool CountsVotes(ReadOnlySpan<char> text)
    {
        var words = text[(text.IndexOf(':') + 1)..];
        return VoteText.Read(words.IndexOf('\n') is >= 0 and var end ? words[..end] : words).Vote is not null;
    }

    /// <summary>Where behind the end of a line or sentence the next label stands; -1 when none does.</summary>
    /// <param name="from">The first character that may end the line or sentence, from 1.</param>
    public static int Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length && text[at..].Contains(':'); at++)
        {
            var next = text[at..].IndexOfAny('\n', ' ');
            if (next < 0)
            {
                break;
            }

            at += next;
            var begins = text[at] == '\n' || text[at - 1] is '.' or '!' or '?' or ';';
            if (begins && Pictogram.Skip(text[(at + 1)..]) is [var first, ..] words && (char.IsUpper(first) || first == ':') && InWords(words) is not null)
            {
                return at + 1;
            }
        }

        return -1;
    }

    private const string NumberAndAside = @"([ \t\u00A0-]*([Nn]r\.?\s*:?\s*|[Nn]ummer\s*:?\s*|\#)?(?<number>[\w/.\-]*\d[\w/.\-]*(\s?/\s?\d+)?))?(\s*\((?<aside>[^)]{0,40})\))?";

    [GeneratedRegex(
        $$"""
        ^([\s\-–→*]|=*>)*((?<aside>[Ee]instimmige[rs]?)\s+)?(
              \p{Lu}[\p{L}-]*?[Bb]eschl(uss|uß|(?<several>üsse))
            | Beschl(uss|uß|(?<several>üsse))|\p{Lu}*BESCHL(USS|Uẞ|(?<several>ÜSSE))|Beschlossen|Ergebnis
            | Ergebnis[ ]der[ ](Diskussion|Abstimmung|Beratung|Aussprache)
            | Entscheidung(?<several>en)?|Festlegung(?<several>en)?|Resolution
        ){{NumberAndAside}}\s*:[\s*]*
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Labelled();

    /// <summary>A line of its own, without a colon: <c>Beschluss 12/2024</c>.</summary>
    [GeneratedRegex(@"^((\p{Lu}[\p{L}-]*?b|B)eschlu(ss|ß)(text)?|\p{Lu}*BESCHLUSS)" + NumberAndAside + @"[ \t]*(\n|$)", Matching.Exact)]
    private static partial Regex Alone();

    /// <summary><c>B 2024-07: …</c></summary>
    [GeneratedRegex(@"^[\s\-–→*]*B\s?(?<number>(19|20)\d{2}[-/]\d{1,3}|\d{1,3}/(19|20)\d{2}):[\s*]*", Matching.Exact)]
    private static partial Regex Short();
}
