using System.Text.RegularExpressions;

namespace Protokollarchiv.Minutes.Resolutions;

/// <summary>What stands where a resolution could, in a cell or an entry, and says that there was none, or only whether there was one and where it stands.</summary>
internal static partial class NoResolution
{
    public static bool Is(string text) => Nothing().IsMatch(text);

    /// <summary>Whether it says that nothing was decided, and answers no question as <c>nein</c> does: <c>keine</c>, <c>Keine Beschlüsse gefasst.</c></summary>
    public static bool SaysNone(string text) => None().IsMatch(text);

    /// <summary>Whether it only says that there was a discussion, or that nothing has to be done: <c>wieder eine lange Diskussion</c>, <c>nein, muss nicht</c>.</summary>
    public static bool OnlyTalks(string text) => Talk().IsMatch(text);

    [GeneratedRegex(
        """
        ^\W*(
              (mal\s+|schon\s+|nur\s+|es\s+gab\s+)?(wieder\s+)?(eine\s+)?((sehr\s+)?\p{Ll}+e\s+)?(diskussion|debatte|aussprache)
            | nein,\s+(muss|müssen)\s+(\p{Ll}+\s+){0,2}nicht
        )\W*$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Talk();

    private const string NoneOf =
        """
        ((noch|bisher|diesmal|heute)\s+)?(
            kein(e[rn]?)?(\s+(beschluss|beschlüsse|entscheidung(en)?|abstimmung)(\s+(gefasst|getroffen))?)?|nichts
        )(,?\s+(da|weil)\s[^.;]*)?
        """;

    [GeneratedRegex(@"^\W*(" + NoneOf + @"|entfällt)\W*$", Matching.AnyCase | Matching.Spaced)]
    private static partial Regex None();

    [GeneratedRegex(
        $$"""
        ^\W*(
            (
                  {{NoneOf}}
                | es\s+(lag(en)?|liegt|liegen|gab|gibt|stand(en)?|steht|stehen|wurden?)\s+
                    (nichts|kein(e[rn]?)?(\s+(beschluss|beschlüsse|entscheidung(en)?))?)(\s+(an|vor|gefasst|getroffen))?
                | entfällt|ohne(\s+beschluss)?
                | (zur\s+)?kenntnis(nahme|\s+genommen)?
                | nicht\s+(nötig|notwendig|erforderlich)
                | n\W?a|x|ja|nein|(noch\s+)?offen|(siehe|s\.|vgl\.)\s[^.]*
            )\W*
        )?$
        """,
        Matching.AnyCase | Matching.Spaced)]
    private static partial Regex Nothing();
}
