using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Protokollarchiv.Archive;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>
/// A paragraph above the items that says whose the initials of the attendance list are: <c>(KB = Karla Blau, RS = Rolf Sternal)</c>. Whoever
/// is listed by initials that it explains bears the name.
/// </summary>
internal static partial class InitialsLegend
{
    private const int Fewest = 2;

    public static ImmutableArray<Attendee> Explained(ImmutableArray<Attendee> listed, ImmutableArray<Block> preamble)
    {
        if (!listed.Any(IsInitials))
        {
            return listed;
        }

        var names = Names(preamble);
        return names.Count < Fewest ? listed
            : [.. listed.Select(a => IsInitials(a) && names.TryGetValue(a.Name, out var name) ? a with { Name = name, Initials = a.Name, Note = a.Name } : a)];
    }

    private static bool IsInitials(Attendee attendee) => attendee.Name.Length is > 1 and < 4 && attendee.Name.All(char.IsUpper);

    /// <summary>By initials; what is explained twice, and not the same, is explained by nothing.</summary>
    private static Dictionary<string, string> Names(ImmutableArray<Block> preamble) =>
        preamble.OfType<Passage>()
            .SelectMany(passage => Entry().Matches(passage.Text))
            .GroupBy(entry => entry.Groups["initials"].Value, entry => entry.Groups["name"].Value, StringComparer.Ordinal)
            .Where(names => names.Distinct(StringComparer.Ordinal).Count() == 1)
            .ToDictionary(names => names.Key, names => names.First(), StringComparer.Ordinal);

    [GeneratedRegex(
        """
        (?<=^|[\s(,;])(?<initials>\p{Lu}{2,3})\s*=\s*(?<name>\p{Lu}\p{Ll}[\p{L}-]*(\s+(von|van|der|de|zu))*(\s+\p{Lu}[\p{L}.-]*){1,3})
          (?=\s*($|[,;)\n]))
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Entry();
}
