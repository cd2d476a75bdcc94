using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Names on lines of their own, the first behind the label: <c>Anwesende: Karla Blau (KB)</c>, below it <c>Rolf Sternal (RS)</c> and <c>Mara Oster</c>.
/// Few such lines may be anything, unless each says by more than its form that it names someone: <c>Pizzeria Roma</c>, <c>Großer Saal</c>.
/// </summary>
internal static partial class NameColumn
{
    private const int Fewest = 3;

    /// <param name="first">What stands behind the label.</param>
    /// <param name="from">The line below it.</param>
    /// <returns>How many lines go on with it.</returns>
    public static int Length(string first, ImmutableArray<string> lines, int from)
    {
        var names = IsName(first) ? lines.Skip(from).TakeWhile(line => IsName(line) && LineLabels.Of(line).Count == 0).ToList() : [];
        return names.Count >= Fewest || names.TrueForAll(IsPerson) ? names.Count : 0;
    }

    private static bool IsName(string line) => InOffice().IsMatch(line) || (PersonName.Is(Times().Replace(line.Trim(), "")) && !PersonName.IsGuest(line));

    private static bool IsPerson(string line) => InOffice().IsMatch(line) || Initials().IsMatch(line) || Addressed().IsMatch(line) || Times().IsMatch(line);

    [GeneratedRegex(@"^\W*" + Salutation.Pattern + @"\s", Matching.Exact)]
    private static partial Regex Addressed();

    [GeneratedRegex(@",?\s+(ab|bis)\s+(ca\.\s+)?\d[^,]{0,20}$", Matching.Exact)]
    private static partial Regex Times();

    /// <summary>One word, with what its bearer is: <c>mondin (stv. Vorsitzende)</c>.</summary>
    [GeneratedRegex(
        """
        ^\s*\p{L}[\p{L}\d_-]+\s\(((stv|stellv)\p{L}*\.?(\s\p{L}+)?|(vorsitz|vorst[aä]nd|kass|schatzm|schriftf|protokoll|beisitz)\p{L}*)
          \)\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex InOffice();

    [GeneratedRegex(@"\(\p{Lu}{2,3}\)", Matching.Exact)]
    private static partial Regex Initials();
}
