using System.Collections.Frozen;

namespace Protokollarchiv.Archive.Linking;

/// <summary>The words around names that say who is meant.</summary>
internal static class NameWords
{
    private static readonly FrozenDictionary<string, Gender> Salutations = new Dictionary<string, Gender>(StringComparer.Ordinal)
    {
        ["Frau"] = Gender.Woman,
        ["Fr"] = Gender.Woman,
        ["Fr."] = Gender.Woman,
        ["Kollegin"] = Gender.Woman,
        ["Fam"] = Gender.Unknown,
        ["Herr"] = Gender.Man,
        ["Herrn"] = Gender.Man,
        ["Hr"] = Gender.Man,
        ["Hrn"] = Gender.Man,
        ["Hr."] = Gender.Man,
        ["Hrn."] = Gender.Man,
        ["Kollege"] = Gender.Man,
        ["Kollegen"] = Gender.Man,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal, "Dr", "Prof", "Professor", "Professorin", "Dipl", "Ing", "Mag", "PD", "Lic", "med", "phil", "jur", "rer", "nat", "h", "c");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.Ordinal, "von", "van", "vom", "zu", "zur", "der", "den", "de", "del", "di", "da", "dos", "al", "el", "ben", "bin", "ten", "Al", "El", "Van", "De", "Von");

    public static bool IsSalutation(string word, out Gender gender) => Salutations.TryGetValue(word, out gender);

    public static bool IsTitle(string word) => Titles.Contains(word);

    public static bool IsParticle(string word) => Particles.Contains(word);
}
