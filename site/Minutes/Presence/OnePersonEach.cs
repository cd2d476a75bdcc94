using System.Text.RegularExpressions;
using Protokollarchiv.Language;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// Tells a list whose every entry is one person, with an organization or role behind a comma (<c>Birgit Kahl, Diakonie Mittelland</c>),
/// from one whose entries are several names (<c>Karla, Tim</c>).
/// </summary>
internal static partial class OnePersonEach
{
    /// <summary>Name, organization, role; an entry of more parts lists names.</summary>
    private const int MostCommas = 2;

    /// <returns>False when no entry has a comma: then there is nothing to tell apart.</returns>
    public static bool Holds(IReadOnlyCollection<string> entries)
    {
        var divided = entries.Where(entry => Comma(entry) >= 0).ToList();
        return divided.Count > 0
            && divided.TrueForAll(IsPersonWithRest)
            && (entries.Count > 1 || OrganizationWords.Occur(divided[0][Comma(divided[0])..]));
    }

    /// <returns>Where the first comma outside parentheses stands; -1 when there is none.</returns>
    public static int Comma(ReadOnlySpan<char> entry)
    {
        var depth = 0;
        for (var i = 0; i < entry.Length; i++)
        {
            depth += entry[i] is '(' ? 1 : entry[i] is ')' ? -1 : 0;
            if (entry[i] == ',' && depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Two words or more, as <c>Herr Tietz</c>, of which none is an organization's.</summary>
    public static bool IsFullName(string name) => FullName().IsMatch(name) && !OrganizationWords.Occur(name);

    private static bool IsPersonWithRest(string entry)
    {
        var comma = Comma(entry);
        return IsFullName(entry[..comma])
            && !entry.Contains(';', StringComparison.Ordinal)
            && entry.AsSpan(comma).Count(',') <= MostCommas
            && !AnotherPerson().IsMatch(entry[comma..]);
    }

    [GeneratedRegex(@"^\W*\p{Lu}[\p{L}.'’-]*(\s+[\p{L}.'’-]+)*\s+\p{Lu}[\p{L}.'’-]*(\s+(sen|jun|jr|sr)\.?)?\s*(\([^)]*\)\s*)?$", Matching.Exact)]
    private static partial Regex FullName();

    /// <summary><c>Frau Quast</c>, <c>Dr. Moll</c>, <c>R. Sternal</c>, <c>… und Mara Oster</c></summary>
    [GeneratedRegex(@",\s*(" + Salutation.Pattern + @"\s|\p{Lu}\.\s*\p{Lu})|\p{Lu}\p{Ll}+\s+(und|u\.|sowie|&)\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}+\s*$", Matching.Exact)]
    private static partial Regex AnotherPerson();
}
