using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Decisions;

/// <summary>The words that introduce a resolution: <c>Beschluss:</c>, <c>Vorstandsbeschluss (einstimmig):</c>, <c>Ergebnis der Diskussion:</c>, <c>Beschluss 2022/15:</c></summary>
/// <param name="Length">Characters of the label, colon and spaces included.</param>
/// <param name="Aside">What the label says in itself of the vote: <c>einstimmig</c>.</param>
internal readonly partial record struct ResolutionLabel(int Length, string? Number, string Aside)
{
    private const int Longest = 90;

    public static ResolutionLabel? Of(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Longest)];
        if (!head.Contains(':') || !Labelled().IsMatch(head))
        {
            return null;
        }

        var match = Labelled().Match(head.ToString());
        var number = match.Groups["number"] is { Success: true } written ? written.Value.Trim(' ', '.') : null;
        return new ResolutionLabel(match.Length, number, match.Groups["aside"].Value);
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
            var begins = text[at] == '\n' || text[at - 1] is '.' or '!' or '?';
            if (begins && at + 1 < text.Length && char.IsUpper(text[at + 1]) && Of(text[(at + 1)..]) is not null)
            {
                return at + 1;
            }
        }

        return -1;
    }

    [GeneratedRegex(
        @"^[\s\-–→*]*((?<aside>[Ee]instimmige[rs]?)\s+)?(\p{Lu}[\p{L}-]*?[Bb]eschl(uss|uß|üsse)|Beschl(uss|uß|üsse)|Beschlossen|Ergebnis|Ergebnis der (Diskussion|Abstimmung|Beratung|Aussprache)|Entscheidung|Festlegung|Resolution)" +
        @"(\s*(Nr\.?\s*|#)?(?<number>[\w/.\-]*\d[\w/.\-]*))?(\s*\((?<aside>[^)]{0,40})\))?\s*:[\s*]*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();
}
