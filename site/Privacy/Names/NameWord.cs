using System.Collections.Frozen;
using Protokollarchiv.Archive.Linking.Names;
using Protokollarchiv.Language;

namespace Protokollarchiv.Privacy.Names;

/// <summary>A word that is or holds a withheld family name.</summary>
/// <param name="Key">Of the family name.</param>
/// <param name="Rest">How many letters follow it that are no ending: <c>antrag</c> of <c>Rüsterbergantrag</c>.</param>
/// <param name="Before">How many characters stand before it in the word: <c>2022</c> of <c>2022Rüsterberg</c>.</param>
internal readonly record struct NameWord(string Key, int Rest, WithheldFamily Family, int Before = 0)
{
    private const string Digits = "0123456789";

    /// <summary>A longer word is looked at no further.</summary>
    private const int Longest = 64;

    /// <summary>Shorter names end other words: <c>musikschulz</c>.</summary>
    private const int ShortestInside = 8;

    /// <summary>What stands before a capital inside other family names: <c>MacBerg</c>.</summary>
    private static readonly FrozenSet<string> Prefixes = new[] { "Mc", "Mac", "De", "Di", "Da", "La", "Le", "Van", "Von", "Fitz" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Longest first.</summary>
    private static readonly string[] Endings = ["ischen", "ischer", "isches", "ischem", "ische", "schen", "scher", "sches", "schem", "sche", "isch", "sch", "ens", "'s", "s", "'"];

    /// <summary>What minutes name after people. Others stay whole: a Blaumeier is no meier of Blau.</summary>
    private static readonly FrozenSet<string> Heads = new[]
    {
        "antrag", "antrags", "antrages", "antraege", "abschied", "anfrage", "angebot", "aera", "affaere", "akte", "auftritt", "ausstellung",
        "beitrag", "bericht", "besuch", "bewerbung", "brief", "bild", "darlehen", "debatte", "ehrung", "entwurf", "erbe", "fall", "falls", "feier",
        "fest", "fonds", "frage", "foto", "fraktion", "geburtstag", "gespraech", "gruppe", "haus", "hof", "honorar", "idee", "initiative",
        "interview", "klage", "konto", "konzept", "kritik", "kuendigung", "kurs", "liste", "loesung", "mail", "modell", "nachfolge", "nachlass",
        "nachruf", "papier", "papiers", "plan", "plans", "planung", "preis", "projekt", "prozess", "rechnung", "rede", "schaden", "schreiben",
        "spende", "stelle", "stiftung", "stimme", "streit", "team", "termin", "thema", "treffen", "umzug", "urteil", "unfall", "variante",
        "verfahren", "vertrag", "vertretung", "vorschlag", "vorschlags", "vortrag", "wahl", "wohnung", "workshop", "zeit", "zeugnis",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All that may follow a name in one word, nothing first.</summary>
    public static IEnumerable<string> AllEnds => Endings.Select(e => e.Trim('\'')).Concat(Heads).Concat(Heads.Select(h => "s" + h)).Prepend("").Distinct(StringComparer.Ordinal);

    /// <summary>Also looks into words that are more than a name: <c>Rüsterberg2022</c>, <c>AntragRüsterberg</c>, <c>Rüsterberg:innen</c>.</summary>
    /// <param name="mayJoin">Whether words may be joined in small letters, as in addresses: <c>antragruesterberg</c>.</param>
    /// <returns>Null when no withheld name is in it.</returns>
    public static NameWord? In(ReadOnlySpan<char> written, WithheldKeys keys, bool mayJoin)
    {
        if (Of(NameKey.Of(written), keys) is { } whole)
        {
            return whole;
        }

        if (written.Length > Longest)
        {
            return null;
        }

        if (GenderMarker.TrySplit(written, out var stem, out _, out _) && Of(NameKey.Of(stem), keys) is { } marked)
        {
            return marked with { Rest = marked.Rest + written.Length - stem.Length };
        }

        var bare = written.Trim(Digits);
        var before = written.Length - written.TrimStart(Digits).Length;
        var behind = written.Length - before - bare.Length;
        if (bare.Length < written.Length && bare.Length > 0 && Of(NameKey.Of(bare), keys) is { Family.IsDistinct: true } numbered)
        {
            return numbered with { Rest = numbered.Rest + behind, Before = before };
        }

        return Part(bare, keys) is { } part ? part with { Rest = part.Rest + behind, Before = part.Before + before }
            : mayJoin && BehindHead(NameKey.Of(bare), keys) is { } tail ? tail with { Rest = behind, Before = before + bare.Length - WrittenLength(bare, tail.Key) }
            : null;
    }

    /// <summary>A part that begins with a capital: <c>AntragRüsterberg</c>, <c>RüsterbergFoto</c>, not <c>MacBerg</c>.</summary>
    private static NameWord? Part(ReadOnlySpan<char> word, WithheldKeys keys)
    {
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i < word.Length && !(char.IsUpper(word[i]) && char.IsLower(word[i - 1])))
            {
                continue;
            }

            if (i - start < word.Length && Of(NameKey.Of(word[start..i]), keys) is { Family.IsDistinct: true } part && !Prefixes.Contains(word[..start].ToString()))
            {
                return part with { Rest = part.Rest + word.Length - i, Before = start };
            }

            start = i;
        }

        return null;
    }

    /// <summary>At the end of a word, behind what minutes name after people or, where no other word has it by chance, behind anything.</summary>
    private static NameWord? BehindHead(string key, WithheldKeys keys)
    {
        for (var i = 2; i < key.Length - 3; i++)
        {
            if ((key.Length - i >= ShortestInside || Heads.Contains(key[..i])) && keys.Families.TryGetValue(key[i..], out var family) && family.IsDistinct)
            {
                return new NameWord(key[i..], 0, family);
            }
        }

        return null;
    }

    /// <summary>How many characters at the end of a word have that key.</summary>
    private static int WrittenLength(ReadOnlySpan<char> word, string key)
    {
        var length = 1;
        while (length < word.Length && NameKey.Of(word[^length..]).Length < key.Length)
        {
            length++;
        }

        return length;
    }

    /// <returns>Null when no withheld name is in it.</returns>
    public static NameWord? Of(string key, WithheldKeys keys)
    {
        if (keys.Families.TryGetValue(key, out var family))
        {
            return new NameWord(key, 0, family);
        }

        foreach (var ending in Endings)
        {
            // Before any of them an apostrophe may stand: "der Rüsterberg'sche Antrag".
            if (key.EndsWith(ending, StringComparison.Ordinal) && key[..^ending.Length].TrimEnd('\'') is var name && keys.Families.TryGetValue(name, out family))
            {
                return new NameWord(name, 0, family);
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
