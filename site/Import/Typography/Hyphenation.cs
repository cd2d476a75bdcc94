using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace Protokollarchiv.Import.Typography;

/// <summary>
/// Joins the lines of a paragraph that was broken to fit a page. A hyphen at the end of a line is taken out when it only divides a word:
/// the word goes on in small letters, and the text does not write it with the hyphen elsewhere (<c>Kinder- und</c>, <c>deutsch-türkisch</c>).
/// </summary>
/// <param name="text">The whole document, for the words it uses.</param>
internal sealed partial class Hyphenation(string text)
{
    private readonly FrozenSet<string> compounds = [.. Compound().Matches(text).Select(m => m.Value.ToLowerInvariant())];

    /// <summary>Goes on with the next line.</summary>
    /// <param name="last">The line that <paramref name="joined"/> ends with.</param>
    public void Append(StringBuilder joined, string last, string next)
    {
        var (above, below) = (last.TrimEnd(), next.TrimStart());
        var goesOn = Divided().IsMatch(above) && below.Length > 0 && char.IsLetter(below[0]) && !Conjunction().IsMatch(below);
        goesOn |= Span().IsMatch(above) && below.Length > 0 && char.IsAsciiDigit(below[0]);
        if (above.EndsWith('\u00AD') || (goesOn && !IsCompound(above, below)))
        {
            joined.Length--;
        }
        else if (!goesOn)
        {
            joined.Append(' ');
        }

        joined.Append(below);
    }

    /// <summary>Before a capital, and behind capitals as in „PDF-“, it is the hyphen of a compound or a name.</summary>
    private bool IsCompound(string above, string below) =>
        !char.IsLower(below[0])
        || Abbreviation().IsMatch(above)
        || compounds.Contains((LastPart().Match(above).Value + FirstPart().Match(below).Value).ToLowerInvariant());

    [GeneratedRegex(@"\p{L}+-\p{L}+", Matching.Exact)]
    private static partial Regex Compound();

    [GeneratedRegex(@"\p{L}-$", Matching.Exact)]
    private static partial Regex Divided();

    /// <summary><c>16–</c> above <c>18 Uhr</c></summary>
    [GeneratedRegex(@"\d[-–]$", Matching.Exact)]
    private static partial Regex Span();

    [GeneratedRegex(@"\p{L}+-$", Matching.Exact)]
    private static partial Regex LastPart();

    [GeneratedRegex(@"\p{Lu}{2}-$", Matching.Exact)]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^\p{L}+", Matching.Exact)]
    private static partial Regex FirstPart();

    /// <summary>What may follow a hyphen that stands for a left-out word.</summary>
    [GeneratedRegex(@"^(und|oder|sowie|bzw|beziehungsweise|bis|als|noch|wie|statt)\b", Matching.Exact)]
    private static partial Regex Conjunction();
}
