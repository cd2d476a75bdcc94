using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>What stands where a resolution could, in a cell or an entry, and says that there was none, or only whether there was one and where it stands.</summary>
internal static partial class NoResolution
{
    public static bool Is(string text) => Nothing().IsMatch(text);

    [GeneratedRegex(@"^\W*((((noch|bisher|diesmal|heute)\s+)?(kein(e[rn]?)?(\s+(beschluss|beschlüsse|entscheidung(en)?|abstimmung)(\s+(gefasst|getroffen))?)?|nichts)|es\s+(lag(en)?|liegt|liegen|gab|gibt|stand(en)?|steht|stehen|wurden?)\s+(nichts|kein(e[rn]?)?(\s+(beschluss|beschlüsse|entscheidung(en)?))?)(\s+(an|vor|gefasst|getroffen))?|entfällt|ohne(\s+beschluss)?|(zur\s+)?kenntnis(nahme|\s+genommen)?|nicht\s+(nötig|notwendig|erforderlich)|n\W?a|x|ja|nein|(noch\s+)?offen|(siehe|s\.|vgl\.)\s[^.]*)\W*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Nothing();
}
