using System.Collections.Frozen;

namespace Protokollarchiv.Privacy.Names;

/// <summary>A word that is or holds a withheld family name.</summary>
/// <param name="Key">Of the family name.</param>
/// <param name="Rest">How many letters follow it that are no ending: <c>antrag</c> of <c>Rüsterbergantrag</c>.</param>
internal readonly record struct NameWord(string Key, int Rest, WithheldFamily Family)
{
    /// <summary>Longest first.</summary>
    private static readonly string[] Endings = ["ischen", "ischer", "isches", "ischem", "ische", "schen", "scher", "sches", "schem", "sche", "isch", "sch", "ens", "'s", "s", "'"];

    /// <summary>What minutes name after people. Others stay whole: a Blaumeier is no meier of Blau.</summary>
    private static readonly FrozenSet<string> Heads = new[]
    {
        "antrag", "antrags", "antrages", "antraege", "anfrage", "angebot", "aera", "affaere", "akte", "beitrag", "bericht", "besuch", "bewerbung", "brief", "debatte", "entwurf", "fall", "falls", "frage", "fraktion",
        "gespraech", "gruppe", "idee", "initiative", "interview", "konto", "konzept", "kritik", "liste", "loesung", "mail", "modell", "nachfolge", "papier", "papiers", "plan", "plans", "planung", "projekt", "rechnung", "rede", "schreiben",
        "spende", "stelle", "stimme", "streit", "team", "termin", "thema", "treffen", "variante", "vertrag", "vorschlag", "vorschlags", "vortrag", "wahl", "zeit",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All that may follow a name in one word, nothing first.</summary>
    public static IEnumerable<string> AllEnds => Endings.Select(e => e.Trim('\'')).Concat(Heads).Concat(Heads.Select(h => "s" + h)).Prepend("").Distinct(StringComparer.Ordinal);

    /// <returns>Null when no withheld name is in it.</returns>
    public static NameWord? Of(string key, WithheldKeys keys)
    {
        if (keys.Families.TryGetValue(key, out var family))
        {
            return new NameWord(key, 0, family);
        }

        foreach (var ending in Endings)
        {
            if (key.EndsWith(ending, StringComparison.Ordinal) && keys.Families.TryGetValue(key[..^ending.Length], out family))
            {
                return new NameWord(key[..^ending.Length], 0, family);
            }
        }

        for (var length = Math.Min(key.Length - 2, keys.LongestFamily); length >= 4; length--)
        {
            if (keys.Families.TryGetValue(key[..length], out family) && family.IsDistinct && (Heads.Contains(key[length..]) || (key[length] == 's' && Heads.Contains(key[(length + 1)..]))))
            {
                return new NameWord(key[..length], key.Length - length, family);
            }
        }

        return null;
    }
}
