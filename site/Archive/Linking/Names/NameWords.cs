using System.Collections.Frozen;

namespace Protokollarchiv.Archive.Linking.Names;

/// <summary>The words around names that say who is meant, and those that say that nobody is.</summary>
internal static class NameWords
{
    /// <summary><c>Christopher</c>, <c>Maximiliane</c>.</summary>
    private const int LongestGiven = 11;

    private static readonly string[] Women = ["Frau", "Fr", "Kollegin", "Mrs", "Ms"];

    private static readonly string[] Men = ["Herr", "Herrn", "Hr", "Hrn", "Kollege", "Mr"];

    /// <summary>In the plural they address both genders.</summary>
    private static readonly string[] Anyone = ["Frauen", "Herren", "Kollegen", "Kolleginnen", "Koll"];

    private static readonly string[] Titles =
    [
        "Dr", "Prof", "Professor", "Professorin", "Dipl", "Ing", "Mag", "MMag", "DDr", "Dkfm", "DI", "PD", "Lic", "Doz", "med", "phil", "jur", "iur", "rer", "nat", "pol", "theol", "oec", "habil", "h", "c",
    ];

    /// <summary>What people are called by before their names, as far as it is no family name too. Those that end in -in are women's.</summary>
    private static readonly string[] Offices =
    [
        .. OfBoth("Bürgermeister", "Oberbürgermeister", "Ortsbürgermeister", "Ortsvorsteher", "Bezirksbürgermeister", "Stadtverordnetenvorsteher", "Pfarrer", "Diakon", "Superintendent",
            "Rektor", "Direktor", "Schulleiter", "Amtsleiter", "Fachbereichsleiter", "Abteilungsleiter", "Projektleiter", "Geschäftsführer", "Dezernent", "Minister", "Staatssekretär",
            "Präsident", "Vizepräsident", "Gemeindepräsident", "Gemeindeschreiber", "Gemeindevertreter", "Vizebürgermeister", "Kassier", "Kassierer", "Aktuar", "Kapellmeister", "Kassenwart", "Kassenprüfer", "Beisitzer", "Schriftwart", "Schatzmeister", "Elternvertreter", "Architekt",
            "Presbyter", "Kirchenvorsteher", "Kirchenmusikdirektor", "Prädikant", "Konrektor", "Schülersprecher", "Klassensprecher", "Elternsprecher", "Hausverwalter", "Hausmeister"),
        "Stadtrat", "Stadträtin", "Gemeinderat", "Gemeinderätin", "Kreisrat", "Kreisrätin", "Landrat", "Landrätin", "Ortschaftsrat", "Ortschaftsrätin", "Kirchenrat", "Kirchenrätin", "Betriebsrat", "Betriebsrätin", "Pastorin", "Vikarin", "Kirchenältester", "Kirchenälteste", "KMD", "Aufsichtsrat", "Aufsichtsrätin", "Studienrat", "Studienrätin", "Beigeordneter", "Beigeordnete",
        "Abgeordneter", "Abgeordnete", "Rechtsanwalt", "Rechtsanwältin", "Obmann", "Obfrau", "GR", "GRin", "GV", "GVin", "EM", "NR", "OSR", "LAbg", "Vzbgm", "Vbgm", "AL", "StR", "StRin", "OB", "BM", "BMin", "Bgm", "Bgmin", "Pfr", "Pfrn", "Pfrin", "RA", "RAin", "MdL", "MdB",
    ];

    private static readonly string[] Particles =
        ["von", "van", "vom", "zu", "zur", "der", "den", "de", "del", "la", "las", "los", "di", "da", "dos", "al", "el", "ben", "bin", "ten", "Al", "El", "Van", "De", "La", "Von", "Zu"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ParticlesBySpan =
        Particles.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Determiners =
    [
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "einer", "einem", "einen", "eines", "kein", "keine", "keiner", "keinem", "keinen", "keines",
        "mein", "meine", "meiner", "meinem", "meinen", "sein", "seine", "seiner", "seinem", "seinen", "ihr", "ihre", "ihrer", "ihrem", "ihren",
        "unser", "unsere", "unserer", "unserem", "unseren", "dieser", "diese", "dieses", "diesem", "diesen", "jeder", "jede", "jedes", "jedem", "jeden",
        "jener", "jene", "welcher", "welche", "alle", "aller", "allen", "viele", "mehrere", "einige", "beide", "zwei", "drei",
        "im", "am", "zum", "zur", "vom", "beim", "ins", "ans", "aufs", "fürs",
    ];

    /// <summary>With the capital of a sentence's beginning.</summary>
    private static readonly string[] Functions =
    [
        "Laut", "Mit", "Von", "Für", "Bei", "Nach", "Auch", "An", "Durch", "Ohne", "Gegen", "Wegen", "Und", "Oder", "Aber", "Dass", "Wenn", "Da", "Dann", "Daraufhin",
        "Hierzu", "Dazu", "Nur", "Sowohl", "Außerdem", "Zudem", "Danach", "Zuvor", "Während", "Sobald", "Ob", "Wie", "Weil", "Seit", "Neben", "Außer",
    ];

    private static readonly string[] Introducing =
    [
        "Rückmeldung", "Bericht", "Vorschlag", "Antrag", "Frage", "Nachfrage", "Anmerkung", "Hinweis", "Wortmeldung", "Beitrag", "Redebeitrag", "Input", "Kommentar", "Ergänzung",
        "Einwand", "Bitte", "Idee", "Info", "Information", "Anregung", "Moderation", "Leitung", "Vortrag", "Statement", "Aufgabe", "TODO",
    ];

    private static readonly string[] Groups =
    [
        "Familie", "Familien", "Fam", "Eheleute", "Ehepaar", "Geschwister", "Gebrüder", "Firma", "Fa", "Haus", "Café", "Kanzlei", "Praxis", "Hotel", "Gasthof", "Gaststätte",
        "Restaurant", "Bäckerei", "Apotheke", "Buchhandlung", "Autohaus", "Villa",
    ];

    private static readonly string[] Things =
    [
        "Stiftung", "Straße", "Strasse", "Str", "Platz", "Allee", "Weg", "Ring", "Haus", "Schule", "Grundschule", "Gymnasium", "Gesamtschule", "Universität", "Uni", "Hochschule", "Institut",
        "Preis", "Verein", "Zentrum", "Club", "Halle", "Saal", "Kirche", "Krankenhaus", "Klinik", "Kita", "Kindergarten", "Archiv", "Bibliothek", "Museum", "Park", "GmbH", "KG", "OHG",
        "Gesellschaft", "Akademie", "Kolleg", "Medaille", "Turm", "Brücke", "Effekt", "Verlag", "Forum", "Bund", "Fonds",
    ];

    private static readonly string[] Chairs = ["Vorsitzende", "Vorsitzender", "Vorsitzenden", "Sitzungsleiter", "Sitzungsleiterin", "Versammlungsleiter", "Versammlungsleiterin", "Sitzungsleitung", "Versammlungsleitung"];

    private static readonly string[] MinuteTakers = ["Protokollant", "Protokollantin", "Protokollanten", "Protokollführer", "Protokollführerin", "Protokollführers", "Schriftführer", "Schriftführerin", "Schriftführers"];

    private static readonly string[] PreviousOnes = ["letzt", "vorig", "vorherig", "vergangen", "vorangegangen", "zurückliegend", "vorhergehend", "vorausgegangen"];

    private static readonly FrozenDictionary<string, WordRole> Roles = AllRoles();

    public static WordRole RoleOf(string word)
    {
        var role = Roles.TryGetValue(word, out var known) ? known : Roles.GetValueOrDefault(Quiet(word)) & (WordRole.Salutation | WordRole.Title | WordRole.Office);
        if (char.IsUpper(word[0]))
        {
            role |= IsSitting(word) ? WordRole.Sitting : IsMinutes(word) ? WordRole.Minutes : WordRole.None;
        }

        return role;
    }

    /// <summary><c>d’Arc</c>: a name that begins with a small letter.</summary>
    public static bool IsElided(ReadOnlySpan<char> word) => word is ['d' or 'l', '\'' or '’', var name, ..] && char.IsUpper(name);

    /// <param name="word">A salutation or an office. <c>Bürgermeister</c> leaves it open, as many write it of either.</param>
    public static Gender GenderOf(string word)
    {
        word = Quiet(word);
        return Women.Contains(word) || (word.EndsWith("in", StringComparison.Ordinal) && Offices.Contains(word)) || word is "Pfrn" or "Obfrau" ? Gender.Woman
            : Men.Contains(word) ? Gender.Man
            : Gender.Unknown;
    }

    /// <summary>Whether a word behind a name tells father and son apart: <c>sen.</c>, <c>jr.</c></summary>
    public static bool IsGeneration(ReadOnlySpan<char> word) => GenerationOf(word) is not null;

    /// <summary>The same for every way to write it; null for any other word.</summary>
    public static string? GenerationOf(ReadOnlySpan<char> word) => word.TrimEnd('.') switch
    {
        "sen" or "sr" or "senior" => "sen",
        "jun" or "jr" or "junior" => "jun",
        _ => null,
    };

    /// <summary>Whether a word before a name is a rank of nobility, which may be a family name too: <c>Karl Graf Lamm</c>.</summary>
    public static bool IsRank(ReadOnlySpan<char> word) => word is "Graf" or "Gräfin" or "Freiherr" or "Freifrau" or "Fürst" or "Fürstin" or "Baron" or "Baronin" or "Prinz" or "Prinzessin";

    /// <summary>Whether a word before a name says what somebody is: <c>Kreisbaumeister</c>, <c>Nachbarin</c>; a word too long for a given name does.</summary>
    /// <param name="key">As <see cref="NameKey"/> makes it.</param>
    public static bool IsTrade(string key) =>
        (key.Length > LongestGiven && !key.Contains('-', StringComparison.Ordinal))
        || EndsWithAny(key, "meister", "meisterin", "leiter", "leiterin", "rat", "raetin", "wart", "wartin", "fuehrer", "fuehrerin", "nachbar", "nachbarin", "herr", "herrin", "vorsitzende", "vorsitzender", "vorsitzenden",
            "beauftragte", "beauftragter", "beauftragten", "sekretaer", "sekretaerin", "direktor", "direktorin", "ingenieur", "ingenieurin", "anwalt", "anwaeltin", "referent", "referentin", "vertreter",
            "vertreterin", "berater", "beraterin", "planer", "planerin", "chef", "chefin", "vorstand", "inspektor", "kommissar", "vorsteher", "vorsteherin", "pfleger", "pflegerin", "trainer", "trainerin",
            "kuester", "kuesterin", "mesner", "mesnerin", "kantor", "kantorin", "organist", "organistin", "anwohner", "anwohnerin", "mitarbeiter", "mitarbeiterin", "bearbeiter", "bearbeiterin", "arbeiter", "arbeiterin",
            "erzieher", "erzieherin", "lehrer", "lehrerin", "sprecher", "sprecherin", "koordinator", "koordinatorin", "assistent", "assistentin", "praktikant", "praktikantin", "eigentuemer", "eigentuemerin",
            "besitzer", "besitzerin", "mieter", "mieterin", "paechter", "paechterin", "verwalter", "verwalterin", "gutachter", "gutachterin", "paedagoge", "paedagogin", "landwirt", "landwirtin", "rechner", "rechnerin", "gaertner", "gaertnerin", "arzt", "aerztin");

    /// <summary>Whether a word belongs to the family name behind it: <c>von der Heyde</c>.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => ParticlesBySpan.Contains(word);

    /// <summary><c>med.</c> in <c>Dr. med.</c>, <c>v.</c> and <c>d.</c> in <c>v. d. Heyde</c>, also <c>v.d.</c></summary>
    public static bool IsShortOfTitleOrParticle(string word) => word is [_, .., '.'] && (word is "v." or "d." or "v.d." || RoleOf(word[..^1]).HasFlag(WordRole.Title));

    /// <summary>The particle that a small letter with a point stands for: <c>v. d. Heyde</c> is <c>von der Heyde</c>.</summary>
    public static string? ParticleOf(string letter, string? before) =>
        (letter, before) switch
        {
            ("v", _) => "von",
            ("d", "von") => "der",
            _ => null,
        };

    private static bool IsSitting(string word) => EndsWithAny(word, "sitzung", "treffen", "treffens", "versammlung", "besprechung", "zusammenkunft", "plenum", "plenums");

    private static bool IsMinutes(string word) => EndsWithAny(word, "protokoll", "protokolls", "protokolles", "niederschrift");

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, WordRole> AllRoles()
    {
        var roles = new Dictionary<string, WordRole>(StringComparer.Ordinal);
        Add(WordRole.Salutation, [.. Women, .. Men, .. Anyone]);
        Add(WordRole.Title, Titles);
        Add(WordRole.Office, Offices);
        Add(WordRole.Particle, Particles);
        Add(WordRole.Determiner, [.. Determiners, .. Determiners.Select(Capitalized)]);
        Add(WordRole.Function, Functions);
        Add(WordRole.Introduces, Introducing);
        Add(WordRole.Group, Groups);
        Add(WordRole.NameOfThing, Things);
        Add(WordRole.Chair, Chairs);
        Add(WordRole.MinuteTaker, MinuteTakers);
        Add(WordRole.Done, ["erledigt", "Erledigt", "abgeschlossen", "Abgeschlossen"]);
        Add(WordRole.Everyday, [.. DoubtfulFamilyNames.All]);
        string[] previous = [.. PreviousOnes.SelectMany(p => new[] { p + "e", p + "er", p + "en", p + "em", p + "es" })];
        Add(WordRole.Previous, [.. previous, .. previous.Select(Capitalized)]);
        return roles.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(WordRole role, string[] words)
        {
            foreach (var word in words)
            {
                roles[word] = roles.GetValueOrDefault(word) | role;
            }
        }
    }

    private static IEnumerable<string> OfBoth(params string[] offices) => offices.Concat(offices.Select(o => o + "in"));

    /// <summary>A word in capitals as it is written otherwise: <c>PFRIN</c>. Two capitals may be somebody's initials.</summary>
    private static string Quiet(string word) =>
        word.Length > 2 && char.IsUpper(word[1]) && word.All(char.IsUpper) ? word[0] + word[1..].ToLowerInvariant() : word;

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
