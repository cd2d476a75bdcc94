using System.Text.RegularExpressions;
using Protokollarchiv.Archive.Linking;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Language;
using Protokollarchiv.Minutes.Labels;

namespace Protokollarchiv.Minutes.Presence;

/// <summary>Lists whose entries are one person each, the family name before a comma: <c>Koch, Ralf</c>, <c>van den Berg, Mieke (Gast)</c>.</summary>
internal static partial class FamilyNameFirst
{
    /// <summary>
    /// Whether all entries are written so. <c>Karla, Tim</c> looks the same, so that one of them must begin with what is a family name beyond
    /// doubt or end with the first letter of a given one.
    /// </summary>
    public static bool Holds(IReadOnlyCollection<string> entries) => AreOfForm(entries) && entries.Count > 1 && (entries.Any(IsSure) || entries.Count(EndsWithGiven) > 1);

    /// <summary>The same of lines below a label, among which names of groups may stand: <c>SPD</c></summary>
    public static bool HoldLines(IEnumerable<string> lines) =>
        Holds([.. lines.Where(line => line.Contains(',', StringComparison.Ordinal) && LineLabels.Of(line).Count == 0 && !NamedGroup.IsOther(line))]);

    /// <summary>The same where each entry is known to be one person.</summary>
    public static bool AreOfForm(IReadOnlyCollection<string> entries) =>
        entries.Count > 0 && entries.All(entry => Entry().IsMatch(entry) && !OrganizationWords.Occur(entry) && !AttendeeRole.Is(Entry().Match(entry).Groups["given"].Value));

    /// <summary>Given name first; what has no comma as it is.</summary>
    public static string Turned(string entry) =>
        Parts().Match(entry) is { Success: true } name ? $"{name.Groups["title"].Value}{name.Groups["given"].Value} {name.Groups["family"].Value}{name.Groups["rest"].Value}".Trim() : entry;

    /// <summary>One person's name, as lists of members have it.</summary>
    public static string TurnedIfSo(string name) => AreOfForm([name]) ? Turned(name) : name;

    /// <summary>
    /// A lone family name and, behind the comma, the first letter of a given one: <c>Kim, S. (E)</c>; null for any other two, as
    /// <c>Katja, T. W.</c>, of whom the one goes by her given name and the other by his first letters.
    /// </summary>
    public static string? WithInitial(string family, string given) =>
        given.AsSpan().TrimStart() is [_, '.', ..] or [_, _, '.', ..] or [_, _, _, '.', ..] && LoneFamily().IsMatch(family) && Initial().Match(given) is { Success: true } initial
        && !(initial.Groups["second"].Success && GivenNames.Contains(NameKey.Of(family)))
            ? $"{initial.Groups["given"].Value} {family}{initial.Groups["rest"].Value}"
            : null;

    private static bool IsSure(string entry)
    {
        var name = Entry().Match(entry);
        var family = name.Groups["family"].Value;
        return family.AsSpan().ContainsAny(" -")
            || name.Groups["given"].Value.EndsWith('.')
            || (NameWords.RoleOf(family).HasFlag(WordRole.Everyday) && !DoubtfulFamilyNames.IsAlsoGiven(NameKey.Of(family)));
    }

    /// <summary>Whether the second word is a well-known given name and the first is none, nor ends as pet names do: <c>Tine, Johanna</c>.</summary>
    private static bool EndsWithGiven(string entry)
    {
        var name = Entry().Match(entry);
        return GivenNames.Contains(NameKey.Of(name.Groups["given"].Value)) && name.Groups["family"].Value is [.., not ('a' or 'e' or 'i' or 'o' or 'u' or 'y')] family && !GivenNames.Contains(NameKey.Of(family));
    }

    [GeneratedRegex(@"^((von|van|vom|zu|zur|der|den|de|ten)\s+){0,3}\p{Lu}[\p{L}’'-]+$", Matching.Exact)]
    private static partial Regex LoneFamily();

    [GeneratedRegex(@"^\s*(?<given>\p{Lu}\p{Ll}{0,2}\.(?<second>[ -]?\p{Lu}\.)?)(?<rest>\s*\(.*)?\s*$", Matching.Exact)]
    private static partial Regex Initial();

    [GeneratedRegex(@"^\s*(?<title>((Prof|Dr)\.\s*)*)(?<family>[^,(]+?)\s*,\s*(?<given>[^,(]+?)(?<rest>\s*\([^,]*)?$", Matching.Exact)]
    private static partial Regex Parts();

    [GeneratedRegex(
        """
        ^\s*((Prof|Dr)\.\s*)*(?<family>((von|van|vom|zu|zur|der|den|de|ten)\s+){0,3}\p{Lu}[\p{L}’'-]+),\s*((Prof|Dr)\.\s*)*
          (?<given>\p{Lu}([\p{L}’'-]+(\s+\p{Lu}[\p{L}’'-]*\.?)?|\.))(\s*\([^)]*\))?\s*$
        """,
        Matching.Exact | Matching.Spaced)]
    private static partial Regex Entry();
}
